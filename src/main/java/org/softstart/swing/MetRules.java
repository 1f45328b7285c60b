package org.softstart.swing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which rules found something in the draft on the desk, so that each draft is counted once when it leaves. Names of rules, never words. */
final class MetRules {
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> known = new TreeSet<>();
    private boolean isFirstLook;
    private boolean isOthers;

    /** A draft from the shelf comes to the desk: what is found in it as it lies there was counted the last time. */
    void layKept() {
        begin();
        isFirstLook = true;
    }

    /** A page comes to the desk that the writer did not write: nothing in it is counted. */
    void layOthers() {
        begin();
        isOthers = true;
    }

    /** An empty page, or new words, come to the desk. */
    void begin() {
        seen.clear();
        known.clear();
        isFirstLook = false;
        isOthers = false;
    }

    /** What a whole answer to the draft as it stands has found. */
    void found(Collection<String> rules) {
        if (isOthers) {
            return;
        }
        if (isFirstLook) {
            isFirstLook = false;
            known.addAll(rules);
        }
        rules.stream().filter(rule -> !known.contains(rule)).forEach(seen::add);
    }

    /** The draft leaves the desk. Gives what it is to be counted for. */
    Set<String> leave() {
        Set<String> counted = Set.copyOf(seen);
        begin();
        return counted;
    }
}
