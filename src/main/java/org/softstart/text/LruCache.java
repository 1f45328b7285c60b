package org.softstart.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A map that forgets what was used least recently. Thread-safe; a value may be computed twice, never wrongly. */
public final class LruCache<K, V> {
    /** Below this a second core costs more than it brings; a keystroke changes one sentence only. */
    private static final int WORTH_SHARING = 8;

    private final Map<K, V> entries;

    public LruCache(int capacity) {
        entries = Collections.synchronizedMap(new LinkedHashMap<K, V>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        });
    }

    /**
     * The values of several keys, in their order; what has to be computed is, where it is enough, shared among the processor's
     * cores. Each is computed once, also where there are more of them than are remembered.
     *
     * @param compute called from several threads at once
     */
    public List<V> getAll(List<K> keys, Function<K, V> compute) {
        List<V> values = new ArrayList<>(keys.size());
        Set<K> missing = new LinkedHashSet<>();
        for (K key : keys) {
            V known = entries.get(key);
            values.add(known);
            if (known == null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            Map<K, V> computed = new ConcurrentHashMap<>();
            Stream<K> work = missing.size() >= WORTH_SHARING ? missing.parallelStream() : missing.stream();
            work.forEach(key -> computed.put(key, get(key, compute)));
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == null) {
                    values.set(i, computed.get(keys.get(i)));
                }
            }
        }
        return Collections.unmodifiableList(values);
    }

    public V get(K key, Function<K, V> compute) {
        V known = entries.get(key);
        if (known == null) {
            known = compute.apply(key);
            entries.put(key, known);
        }
        return known;
    }
}
