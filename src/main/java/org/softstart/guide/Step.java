package org.softstart.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the writer is. The first two prepare; the other five are the letter. */
public enum Step {
    /** Who writes to whom. */
    NAMES,
    /** What the writer thinks about alone; it never reaches the letter. */
    REFLECT,
    CONNECT("letter.appreciation-first"),
    PROPOSE("letter.length"),
    FIND_GAP("letter.partner-view"),
    BRIDGE("letter.own-part", "letter.pattern-not-person", "letter.both-benefit", "letter.one-topic"),
    INVITE("letter.free-no", "letter.invites-talk", "letter.no-pressure", "letter.no-promise");

    private final Set<String> checks;

    Step(String... checks) {
        this.checks = Set.of(checks);
    }

    /** The name used in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which of the checks of a whole letter this step is about. */
    Set<String> checks() {
        return checks;
    }

    /** One to five; nothing for the steps that prepare. */
    public int number() {
        return Math.max(0, ordinal() - REFLECT.ordinal());
    }

    public List<Question> questions() {
        return Arrays.stream(Question.values())
                .filter(question -> question.step() == this)
                .toList();
    }
}
