package org.softstart.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
     * cores.
     *
     * @param compute called from several threads at once
     */
    public List<V> getAll(List<K> keys, Function<K, V> compute) {
        List<K> missing = keys.stream().filter(key -> !entries.containsKey(key)).toList();
        if (missing.size() >= WORTH_SHARING) {
            missing.parallelStream().forEach(key -> get(key, compute));
        }
        return keys.stream().map(key -> get(key, compute)).toList();
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
