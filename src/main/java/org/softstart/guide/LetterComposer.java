package org.softstart.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.softstart.model.DraftKind;

/** Makes a letter, or something to say, of the answers: the writer's words in their order, joined so that it reads in one go. */
public final class LetterComposer {
    /** "My dear Harold" needs no further "Dear". */
    private static final Pattern GREETS =
            Pattern.compile("(?i)^(my|dear|dearest|darling|beloved|hi|hey|hello|to)\\b.* ");

    private final Guide guide;

    public LetterComposer(Guide guide) {
        this.guide = guide;
    }

    /** All of it; a slot stands where an answer that a letter needs is missing. */
    public Composition compose(GuideState state) {
        return preview(state, Step.INVITE);
    }

    /** As far as a step: what grows while the answers come. */
    public Composition preview(GuideState state, Step reached) {
        Writing writing = new Writing(state, reached);
        List<String> parts = state.kind() == DraftKind.SPOKEN ? spoken(writing) : letter(writing);
        return new Composition(state.kind(), parts, guide.text("spoken", "pause"));
    }

    private List<String> letter(Writing writing) {
        List<String> parts = new ArrayList<>();
        parts.add(greeting(writing.name(Question.TO)));
        parts.add(writing.words(
                Question.THANKS_1,
                Question.THANKS_2,
                Question.THANKS_3,
                Question.THANKS_4,
                Question.THANKS_5,
                Question.MEMORY));
        if (writing.reaches(Step.PROPOSE)) {
            // Once there is something to ask, the times stand with it.
            Question[] why = writing.reaches(Step.INVITE)
                    ? new Question[] {Question.CARE}
                    : new Question[] {Question.CARE, Question.TIMES};
            parts.add(guide.text("joins", "paper") + " " + writing.words(why));
        }
        if (writing.reaches(Step.FIND_GAP)) {
            parts.add(guide.text("joins", "ask-them") + " " + writing.words(Question.GAP, Question.OBSTACLE));
        }
        if (writing.reaches(Step.BRIDGE)) {
            parts.add(writing.words(Question.PATTERN, Question.OWN_PART));
            parts.add(guide.text("joins", "towards-help")
                    + " "
                    + writing.words(Question.GOOD_FOR_YOU, Question.GOOD_FOR_ME));
        }
        if (writing.reaches(Step.INVITE)) {
            parts.add(writing.words(Question.ASK, Question.FREE_NO, Question.TIMES));
            parts.add(closing(writing) + "\n" + writing.name(Question.FROM));
        }
        parts.removeIf(String::isBlank);
        return parts;
    }

    private String greeting(String to) {
        return GREETS.matcher(to).find()
                ? Phrase.capitalised(to) + ","
                : guide.text("joins", "greeting").replace("{to}", to);
    }

    private String closing(Writing writing) {
        String closing = writing.state.answer(Question.CLOSING).orElse(guide.text("joins", "closing"));
        boolean isOpen = Character.isLetterOrDigit(closing.codePointBefore(closing.length()));
        return Phrase.capitalised(closing) + (isOpen ? "," : "");
    }

    /** A turn is two or three sentences and ends where the other may speak. */
    private List<String> spoken(Writing writing) {
        List<String> turns = new ArrayList<>();
        turns.add(guide.text("spoken", "now"));
        turns.add(writing.words(Question.THANKS_1, Question.THANKS_2));
        turns.add(writing.words(Question.THANKS_3, Question.THANKS_4, Question.THANKS_5));
        turns.add(writing.words(Question.MEMORY));
        if (writing.reaches(Step.PROPOSE)) {
            turns.add(writing.words(Question.CARE, Question.TIMES));
        }
        if (writing.reaches(Step.FIND_GAP)) {
            turns.add(writing.words(Question.GAP));
            turns.add(writing.words(Question.OBSTACLE));
        }
        if (writing.reaches(Step.BRIDGE)) {
            turns.add(writing.words(Question.PATTERN, Question.OWN_PART) + " "
                    + guide.text("spoken", "pattern-question"));
            turns.add(writing.words(Question.GOOD_FOR_YOU, Question.GOOD_FOR_ME) + " "
                    + guide.text("spoken", "hope-question"));
        }
        if (writing.reaches(Step.INVITE)) {
            turns.add(writing.words(Question.ASK, Question.FREE_NO));
        }
        turns.removeIf(String::isBlank);
        return turns;
    }

    /** One answer as the sentence that it becomes. */
    Optional<String> said(GuideState state, Question question) {
        return state.answer(question).map(answer -> sentence(question, answer));
    }

    private String sentence(Question question, String words) {
        return question.step() == Step.FIND_GAP
                ? Phrase.question(words)
                : Phrase.sentence(words, guide.starter(question).orElse(""));
    }

    /** What one step adds, alone: what its checks read. */
    Composition part(GuideState state, Step step) {
        Writing writing = new Writing(state, Step.INVITE);
        List<Question> questions = new ArrayList<>(step.questions());
        questions.remove(Question.CLOSING);
        if (step == Step.INVITE) {
            questions.add(Question.TIMES);
        }
        String words = writing.words(questions.toArray(Question[]::new));
        DraftKind kind = step == Step.PROPOSE ? DraftKind.SPOKEN : state.kind();
        return new Composition(kind, words.isEmpty() ? List.of() : List.of(words), "");
    }

    /** The answers as sentences. */
    private final class Writing {
        private final GuideState state;
        private final Step reached;

        Writing(GuideState state, Step reached) {
            this.state = state;
            this.reached = reached;
        }

        boolean reaches(Step step) {
            return reached.compareTo(step) >= 0;
        }

        String name(Question question) {
            return state.answer(question).orElseGet(() -> guide.slot(question).orElse(""));
        }

        String words(Question... questions) {
            List<String> sentences = new ArrayList<>();
            for (Question question : questions) {
                sentenceOrSlot(question).ifPresent(sentences::add);
            }
            return String.join(" ", sentences);
        }

        private Optional<String> sentenceOrSlot(Question question) {
            Optional<String> said = said(state, question);
            if (said.isPresent() || question.need() == Need.OPTIONAL || !reaches(question.step())) {
                return said;
            }
            return guide.slot(question).map(slot -> sentence(question, slot));
        }
    }
}
