package org.softstart.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A map that forgets what was used least recently. Thread-safe; a value may be computed twice, never wrongly. */
public final class LruCache<K, V> {
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

    public V get(K key, Function<K, V> compute) {
        V known = entries.get(key);
        if (known == null) {
            known = compute.apply(key);
            entries.put(key, known);
        }
        return known;
    }
}
