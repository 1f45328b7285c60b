package org.softstart.model;

import java.util.Map;
import java.util.TreeMap;

/** Which parts of a text are taken. Asking costs the logarithm of how many there are. Not thread-safe. */
public final class SpanSet {
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    /** Adds a part; parts that touch or overlap become one. */
    public void add(Span span) {
        int start = span.start();
        int end = span.end();
        Map.Entry<Integer, Integer> before = endByStart.floorEntry(end);
        while (before != null && before.getValue() >= start) {
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            endByStart.remove(before.getKey());
            before = endByStart.floorEntry(end);
        }
        endByStart.put(start, end);
    }

    /** Whether some of the span is taken. */
    public boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> before = endByStart.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }

    /** Whether all of the span is taken. */
    public boolean covers(Span span) {
        Map.Entry<Integer, Integer> before = endByStart.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }
}
