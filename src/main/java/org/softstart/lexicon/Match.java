package org.softstart.lexicon;

import java.util.Map;

/**
 * Where a pattern matched a sentence; all numbers are token indexes, ends exclusive.
 *
 * @param start first token matched
 * @param end after the last token matched
 * @param markStart first token of the marked part
 * @param markEnd after its last token
 * @param captures named parts, each start and end
 */
public record Match(int start, int end, int markStart, int markEnd, Map<String, Range> captures) {

    /** A range of tokens. */
    public record Range(int start, int end) {
        /** Spelled out: what Java makes for a record costs a start ten milliseconds. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Range range && range.start == start && range.end == end;
        }

        @Override
        public int hashCode() {
            return 31 * start + end;
        }
    }

    public Match {
        captures = Map.copyOf(captures);
    }
}
