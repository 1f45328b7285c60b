package org.softstart.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered is bounded; what is computed for one question is computed once all the same. */
final class LruCacheTest {
    private static final int CAPACITY = 16;

    private final LruCache<Integer, String> cache = new LruCache<>(CAPACITY);
    private final AtomicInteger computed = new AtomicInteger();

    private String compute(int key) {
        computed.incrementAndGet();
        return "value " + key;
    }

    @Test
    void computesEachOfMoreKeysThanItRemembersOnce() {
        List<Integer> keys = IntStream.range(0, 50 * CAPACITY)
                .mapToObj(i -> i % (20 * CAPACITY))
                .toList();

        List<String> values = cache.getAll(keys, this::compute);

        assertThat(values).isEqualTo(keys.stream().map(key -> "value " + key).toList());
        assertThat(computed).hasValue(20 * CAPACITY);
    }

    @Test
    void computesNothingThatItRemembers() {
        List<Integer> keys = List.of(1, 2, 3);
        cache.getAll(keys, this::compute);

        assertThat(cache.getAll(keys, this::compute)).containsExactly("value 1", "value 2", "value 3");
        assertThat(computed).hasValue(3);
    }
}
