package org.softstart.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.softstart.model.Risk;

/** The safety gate: a letter is built only for two people who are safe with each other. */
public final class Gate {
    private Gate() {}

    /** What one can say to a question of the gate. */
    public enum Answer {
        YES,
        NO,
        NOT_SURE;

        /** What a person typed, if it can be understood. */
        public static Optional<Answer> of(String typed) {
            return Optional.ofNullable(Map.of(
                            "y",
                            YES,
                            "yes",
                            YES,
                            "n",
                            NO,
                            "no",
                            NO,
                            "not sure",
                            NOT_SURE,
                            "unsure",
                            NOT_SURE,
                            "?",
                            NOT_SURE)
                    .get(typed.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** Who might be unsafe. */
    public enum Who {
        WRITER(Risk.WRITER_AT_RISK),
        PARTNER(Risk.WRITER_MAY_HARM),
        NOT_SURE(Risk.WRITER_AT_RISK, Risk.WRITER_MAY_HARM);

        private final List<Risk> risks;

        Who(Risk... risks) {
            this.risks = List.of(risks);
        }

        /** The situations whose help fits. */
        public List<Risk> risks() {
            return risks;
        }

        /** What a person typed; whatever cannot be understood is not sure. */
        public static Who of(String typed) {
            String said = typed.strip().toLowerCase(Locale.ROOT);
            if (said.matches("me|i|myself|i am|you")) {
                return WRITER;
            }
            return said.matches("(my )?partner|them|they|her|him|she|he") ? PARTNER : NOT_SURE;
        }
    }

    /** Whether one may go on: each question was answered, and each with a no. */
    public static boolean isOpen(Map<GateQuestion, Answer> answers) {
        return answers.size() == GateQuestion.values().length
                && answers.values().stream().allMatch(answer -> answer == Answer.NO);
    }
}
