package org.softstart.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One thing that the guide asks. Its words stand in {@code lexicons/letter/guide.yaml} under its id. */
public enum Question {
    TO(Step.NAMES, Need.REQUIRED),
    FROM(Step.NAMES, Need.REQUIRED),
    HOPE(Step.REFLECT, Need.OPTIONAL),
    PART_THOUGHT(Step.REFLECT, Need.OPTIONAL),
    FEAR(Step.REFLECT, Need.OPTIONAL),
    THANKS_1(Step.CONNECT, Need.REQUIRED),
    THANKS_2(Step.CONNECT, Need.OPTIONAL),
    THANKS_3(Step.CONNECT, Need.OPTIONAL),
    THANKS_4(Step.CONNECT, Need.OPTIONAL),
    THANKS_5(Step.CONNECT, Need.OPTIONAL),
    MEMORY(Step.CONNECT, Need.OPTIONAL),
    CARE(Step.PROPOSE, Need.REQUIRED),
    TIMES(Step.PROPOSE, Need.REQUIRED),
    GAP(Step.FIND_GAP, Need.REQUIRED),
    OBSTACLE(Step.FIND_GAP, Need.OPTIONAL),
    PATTERN(Step.BRIDGE, Need.REQUIRED),
    OWN_PART(Step.BRIDGE, Need.REQUIRED),
    GOOD_FOR_YOU(Step.BRIDGE, Need.REQUIRED),
    GOOD_FOR_ME(Step.BRIDGE, Need.REQUIRED),
    ASK(Step.INVITE, Need.REQUIRED),
    FREE_NO(Step.INVITE, Need.REQUIRED),
    CLOSING(Step.INVITE, Need.OPTIONAL);

    static final List<Question> THANKS = List.of(THANKS_1, THANKS_2, THANKS_3, THANKS_4, THANKS_5);

    private final Step step;
    private final Need need;

    Question(Step step, Need need) {
        this.step = step;
        this.need = need;
    }

    /** The name used in data and in what is kept. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Step step() {
        return step;
    }

    public Need need() {
        return need;
    }

    static Optional<Question> of(String id) {
        return Arrays.stream(values())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
