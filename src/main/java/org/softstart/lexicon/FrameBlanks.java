package org.softstart.lexicon;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The blanks in the wordings of a rule: one that nothing ever fills would keep its wording from being offered, without a word. */
final class FrameBlanks {
    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*?)\\??\\}");
    private static final Pattern CAPTURE = Pattern.compile("(?<![a-z0-9-])([a-z][a-z0-9-]*)=");
    /** Filled whatever the rule: from the match, its sentence or the draft. */
    private static final Set<String> USUAL = Set.of("verb", "rest", "thing", "need", "ask", "about", "list");

    private FrameBlanks() {}

    /**
     * @param path the rule's file, for messages
     * @throws LexiconException if a wording has a blank that neither the program nor a pattern of the rule fills
     */
    static void check(String path, Rule rule) {
        Set<String> known = new TreeSet<>(USUAL);
        rule.patterns()
                .forEach(
                        pattern -> known.addAll(names(CAPTURE, pattern.pattern().source())));
        for (Rule.Frame frame : rule.rewrites()) {
            for (String name : names(BLANK, frame.text())) {
                if (!known.contains(name)) {
                    throw new LexiconException(path + ": nothing fills {" + name + "} in the rewrite " + frame.id()
                            + "; there are " + inBraces(known));
                }
            }
        }
    }

    private static Collection<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String inBraces(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
