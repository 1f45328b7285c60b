package org.softstart.swing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.softstart.guide.Aftermath;
import org.softstart.guide.Gate;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Guide;
import org.softstart.guide.GuideState;
import org.softstart.guide.LetterComposer;
import org.softstart.guide.Need;
import org.softstart.guide.Question;
import org.softstart.guide.Step;
import org.softstart.guide.StepReview;
import org.softstart.model.Check;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.Risk;
import org.softstart.store.Manuscript;

/** A letter that is written together: where the writer is, what they have answered, and how it reads so far. */
final class GuideModel {
    /** Told when the writer has come to another page. */
    static final String PLACE = "place";
    /** Told when the letter has grown or changed. */
    static final String LETTER = "letter";
    /** Told when an answer was changed for the writer, so that its field has to show it. */
    static final String WORDS = "words";
    /** Told when a step, or the whole, was read. */
    static final String REVIEW = "review";

    static final int PAUSE = 500;

    private static final String AT = "guide.place";
    private static final String ASKED = "guide.question";
    /** Marks a letter that is worked on at the desk by now. */
    private static final String ON_DESK = "guide.desk";

    private static final String KIND = "guide.kind";

    /** The pages, in their order. */
    enum Place {
        WELCOME,
        GATE,
        WHO,
        CLOSED,
        QUESTION,
        END
    }

    /** What reads the answers. */
    interface Companion {
        StepReview step(GuideState state, Step step);

        StepReview whole(GuideState state);

        /** Who can help, when the answers together sound unsafe. */
        List<Help> help(GuideState state);

        /** Who can help in what was answered before the first question. */
        List<Help> help(List<Risk> risks);
    }

    private final Watchers watchers = new Watchers();
    private final Guide guide;
    private final LetterComposer composer;
    private final Companion companion;
    private final Lane lane;
    private final Delay pause;
    private final Runnable onChange;

    private GuideState state = GuideState.begin(DraftKind.LETTER);
    private Place place = Place.WELCOME;
    private Question question = Question.TO;
    private Gate.Who who = Gate.Who.NOT_SURE;
    private int version;
    private boolean isOnDesk;
    private Optional<StepReview> review = Optional.empty();
    private Optional<StepReview> whole = Optional.empty();
    private final Map<Step, List<Help>> unsafe = new EnumMap<>(Step.class);
    /** How each step read when it was last looked at. */
    private final Map<Step, StepReview> reviews = new EnumMap<>(Step.class);

    private final Set<Step> changedSince = EnumSet.noneOf(Step.class);
    private List<Help> unsafeAsAWhole = List.of();

    /**
     * @param lane where reading is waited for
     * @param onChange told when there is something to keep
     */
    GuideModel(Guide guide, Companion companion, Lane lane, Delay pause, Runnable onChange) {
        this.guide = guide;
        this.composer = new LetterComposer(guide);
        this.companion = companion;
        this.lane = lane;
        this.pause = pause;
        this.onChange = onChange;
    }

    Watchers watchers() {
        return watchers;
    }

    Guide guide() {
        return guide;
    }

    Aftermath aftermath() {
        return new Aftermath(guide);
    }

    Place place() {
        return place;
    }

    Question question() {
        return question;
    }

    DraftKind kind() {
        return state.kind();
    }

    /** As a letter, or as something to be said. */
    void setKind(DraftKind kind) {
        if (kind != state.kind()) {
            state = state.as(kind);
            reviews.clear();
            changed();
            watchers.tell(LETTER);
        }
    }

    boolean isBegun() {
        return !state.answers().isEmpty();
    }

    Optional<String> answer(Question asked) {
        return state.answer(asked);
    }

    Optional<Gate.Answer> answer(GateQuestion asked) {
        return Optional.ofNullable(state.gate().get(asked));
    }

    /** What to call the one it is for. */
    String to() {
        return state.answer(Question.TO).orElse("");
    }

    // Before the first question.

    void begin() {
        if (state.gateIsOpen()) {
            moveTo(Place.QUESTION);
        } else {
            moveTo(Place.GATE);
        }
    }

    void answer(GateQuestion asked, Gate.Answer said) {
        state = state.with(asked, said);
        watchers.tell(REVIEW);
    }

    boolean isGateAnswered() {
        return state.gate().size() == GateQuestion.values().length;
    }

    void leaveGate() {
        if (state.gateIsOpen()) {
            moveTo(Place.QUESTION);
        } else if (isGateAnswered()) {
            moveTo(Place.WHO);
        }
    }

    /** Ends it here: nothing that was said is kept. */
    void close(Gate.Who unsafePerson) {
        who = unsafePerson;
        state = GuideState.begin(state.kind());
        moveTo(Place.CLOSED);
    }

    /** Who can help, where no letter is built. */
    List<Help> helpAtTheGate() {
        return companion.help(who.risks());
    }

    // The questions.

    /** What the writer says to the question they are at. */
    void say(String words) {
        GuideState before = state;
        state = state.with(question, question.step() == Step.NAMES ? words.replaceAll("\\s*\\R\\s*", " ") : words);
        if (!state.answers().equals(before.answers())) {
            changedSince.add(question.step());
            changed();
            watchers.tell(LETTER);
        }
    }

    /** Things to say, for whoever likes to start from one. */
    List<String> samples() {
        return guide.samples(question);
    }

    /** What the field holds once a sample is taken: the sample, after whatever the writer has put there themselves. */
    String withSample(String sample) {
        String words = state.answer(question).orElse("");
        return words.isEmpty() || samples().contains(words) ? sample : words + " " + sample;
    }

    private void changed() {
        version++;
        isOnDesk = false;
        whole = Optional.empty();
        unsafeAsAWhole = List.of();
        onChange.run();
        pause.restart(PAUSE, this::read);
    }

    private void read() {
        int asked = version;
        GuideState now = state;
        List<Step> unread = unread();
        if (place == Place.END) {
            lane.ask(
                    () -> {
                        StepReview read = companion.whole(now);
                        StepReview all = read.isSafe()
                                ? new StepReview(read.text(), read.checks(), read.findings(), companion.help(now))
                                : read;
                        return new Read(Optional.of(all), steps(now, unread));
                    },
                    read -> take(asked, read));
        } else if (place == Place.QUESTION) {
            lane.ask(() -> new Read(Optional.empty(), steps(now, unread)), read -> take(asked, read));
        }
    }

    /** What was read, away from the window. */
    private record Read(Optional<StepReview> whole, Map<Step, StepReview> steps) {}

    /** The step that the writer is at, and those that are answered and were not read yet, as after a letter is taken up again. */
    private List<Step> unread() {
        return Arrays.stream(Step.values())
                .filter(step -> place == Place.QUESTION && step == question.step()
                        || step.number() > 0
                                && isAnswered(step)
                                && (!reviews.containsKey(step) || changedSince.contains(step)))
                .toList();
    }

    private Map<Step, StepReview> steps(GuideState now, List<Step> steps) {
        Map<Step, StepReview> read = new EnumMap<>(Step.class);
        steps.forEach(step -> read.put(step, companion.step(now, step)));
        return read;
    }

    private void take(int asked, Read read) {
        if (asked != version) {
            return;
        }
        reviews.putAll(read.steps());
        changedSince.removeAll(read.steps().keySet());
        read.steps().forEach((step, found) -> unsafe.put(step, found.help()));
        read.whole().ifPresent(found -> unsafeAsAWhole = found.help());
        whole = read.whole();
        review = Optional.ofNullable(read.steps().get(question.step()));
        watchers.tell(REVIEW);
    }

    /** How the step reads, as far as it was read. */
    Optional<StepReview> review() {
        return review;
    }

    /** How the whole reads; nothing before it was read. */
    Optional<StepReview> whole() {
        return whole;
    }

    /** Who can help, when something in the answers sounds unsafe: then there is no letter. */
    List<Help> urgentHelp() {
        return unsafe.values().stream()
                .filter(help -> !help.isEmpty())
                .findFirst()
                .orElse(unsafeAsAWhole);
    }

    /** All that was answered, unchanged. */
    List<String> words() {
        return List.copyOf(state.answers().values());
    }

    void next() {
        if (!urgentHelp().isEmpty()) {
            return;
        }
        Question[] all = Question.values();
        int next = question.ordinal() + 1;
        if (isSkippedThanks(question)) {
            next = Question.MEMORY.ordinal();
        }
        if (next < all.length) {
            ask(all[next]);
        } else {
            moveTo(Place.END);
        }
    }

    void back() {
        switch (place) {
            case GATE, CLOSED -> moveTo(Place.WELCOME);
            case WHO -> moveTo(Place.GATE);
            case END -> moveTo(Place.QUESTION);
            case QUESTION -> backFromAQuestion();
            default -> moveTo(Place.WELCOME);
        }
    }

    private void backFromAQuestion() {
        if (question.ordinal() == 0) {
            moveTo(Place.WELCOME);
            return;
        }
        Question before = Question.values()[question.ordinal() - 1];
        while (isSkippedThanks(before) && isSkippedThanks(Question.values()[before.ordinal() - 1])) {
            before = Question.values()[before.ordinal() - 1];
        }
        ask(before);
    }

    /** Who leaves a second thing to be thankful for out is not asked for a third. */
    private boolean isSkippedThanks(Question asked) {
        return asked.step() == Step.CONNECT
                && asked != Question.MEMORY
                && asked.need() == Need.OPTIONAL
                && state.answer(asked).isEmpty();
    }

    /** To a step: its first question that is not answered yet, else its first. */
    void goTo(Step step) {
        ask(step.questions().stream()
                .filter(asked -> asked.need() == Need.REQUIRED)
                .filter(asked -> state.answer(asked).isEmpty())
                .findFirst()
                .orElse(step.questions().get(0)));
    }

    /** Whether one may go straight to a step: the gate is open, and it is reached or the steps before it are answered. */
    boolean isOpen(Step step) {
        return state.gateIsOpen() && step.compareTo(reached()) <= 0;
    }

    private Step reached() {
        return state.answers().keySet().stream()
                .map(Question::step)
                .reduce(question.step(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** Whether a step is answered, and none of its checks is open. */
    boolean isDone(Step step) {
        return isAnswered(step)
                && Optional.ofNullable(reviews.get(step))
                        .filter(read -> read.checks().stream().allMatch(Check::met))
                        .isPresent();
    }

    /** Whether all that a step needs is answered. */
    boolean isAnswered(Step step) {
        return step.questions().stream()
                .filter(asked -> asked.need() == Need.REQUIRED)
                .allMatch(asked -> state.answer(asked).isPresent());
    }

    private void ask(Question asked) {
        if (asked.step() != question.step()) {
            review = Optional.empty();
        }
        question = asked;
        state = state.at(asked.step());
        moveTo(Place.QUESTION);
    }

    private void moveTo(Place other) {
        place = other;
        version++;
        if (place == Place.END) {
            whole = Optional.empty();
        }
        watchers.tell(PLACE);
        if (isBegun()) {
            onChange.run();
        }
        read();
    }

    // What comes of it.

    /** The letter as far as it is reached; all of it in the end. */
    String letter() {
        return (place == Place.END ? composer.compose(state) : composer.preview(state, reached())).text();
    }

    /** A gentler wording for something that was found, if it can be put into an answer. */
    Optional<String> wording(StepReview read, Finding finding) {
        return AnswerMend.of(state, read, finding).map(AnswerMend::wording);
    }

    /** Puts a gentler wording into the answer that it is for. */
    void use(StepReview read, Finding finding) {
        AnswerMend.of(state, read, finding).ifPresent(mend -> {
            state = mend.appliedTo(state);
            changedSince.add(mend.question().step());
            changed();
            watchers.tell(LETTER);
            watchers.tell(WORDS);
        });
    }

    // Keeping it.

    /** What there is to keep; nothing before the first answer, and nothing while the desk has it. */
    Optional<Manuscript> manuscript() {
        if (!isBegun() || isOnDesk) {
            return Optional.empty();
        }
        String text = urgentHelp().isEmpty() ? letter() : String.join("\n\n", words());
        return Optional.of(new Manuscript(to(), new Draft(kind(), text), notes()));
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>(state.toNotes());
        notes.put(AT, place.name());
        notes.put(ASKED, question.id());
        return notes;
    }

    /** The letter goes to the desk: gives what is to be kept beside it there. What is answered differently from now on begins another. */
    Map<String, String> handOver() {
        Map<String, String> notes = notes();
        notes.put(ON_DESK, "yes");
        isOnDesk = true;
        return notes;
    }

    /** Whether a draft is one that the guide goes on with. */
    static boolean isGuided(Manuscript manuscript) {
        return manuscript.notes().containsKey(KIND) && !manuscript.notes().containsKey(ON_DESK);
    }

    /** Goes on where a letter was left. */
    void resume(Map<String, String> notes) {
        startAnew();
        state = GuideState.fromNotes(notes);
        isOnDesk = notes.containsKey(ON_DESK);
        for (Question asked : Question.values()) {
            if (asked.id().equals(notes.get(ASKED))) {
                question = asked;
            }
        }
        Place left = Place.END.name().equals(notes.get(AT)) ? Place.END : Place.QUESTION;
        place = state.gateIsOpen() ? left : Place.WELCOME;
        watchers.tell(PLACE);
        read();
    }

    /** Begins another letter. */
    void startAnew() {
        state = GuideState.begin(state.kind());
        question = Question.TO;
        place = Place.WELCOME;
        version++;
        isOnDesk = false;
        review = Optional.empty();
        reviews.clear();
        whole = Optional.empty();
        unsafe.clear();
        unsafeAsAWhole = List.of();
        watchers.tell(PLACE);
    }
}
