package org.softstart.reply;

import java.util.List;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;
import org.softstart.model.Span;
import org.softstart.text.Sentence;

/**
 * A reading that fits a sentence of the message.
 *
 * @param reading what is heard
 * @param pattern by which pattern
 * @param index which sentence
 * @param span where it stands in the message
 */
record Heard(Rule reading, Rule.RulePattern pattern, int index, Sentence sentence, Match match, Span span) {

    /** How much it weighs beside others. */
    int weight() {
        return pattern.severity().orElse(reading.severity());
    }

    /** Whether it is something to be glad about. */
    boolean isGlad() {
        return reading.lists().containsKey("glad");
    }

    List<String> feelings() {
        return list("feelings");
    }

    List<String> needs() {
        return list("needs");
    }

    List<String> list(String name) {
        return reading.lists().containsKey(name) ? reading.list(name).terms() : List.of();
    }
}
