package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.softstart.TestEngine;
import org.softstart.guide.Gate;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Guide;
import org.softstart.guide.GuideState;
import org.softstart.guide.LetterComposer;
import org.softstart.guide.Question;
import org.softstart.guide.Step;
import org.softstart.guide.StepChecks;
import org.softstart.guide.StepReview;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Risk;
import org.softstart.store.Manuscript;

/** What is so while a letter is written together, without a display: time and threads are in the test's hand. */
final class GuideModelTest {
    private static final Guide GUIDE = new Guide(TestEngine.lexicon());
    private static final StepChecks CHECKS = new StepChecks(GUIDE, new LetterComposer(GUIDE), TestEngine.softstart());

    private Runnable waiting = () -> {};
    private int changes;
    private final GuideModel model = model();

    private GuideModel model() {
        GuideModel.Companion companion = new GuideModel.Companion() {
            @Override
            public StepReview step(GuideState state, Step step) {
                return CHECKS.step(state, step, Depth.QUICK);
            }

            @Override
            public StepReview whole(GuideState state) {
                return CHECKS.whole(state, Depth.QUICK);
            }

            @Override
            public List<Help> help(GuideState state) {
                return CHECKS.help(state, Depth.QUICK);
            }

            @Override
            public List<Help> help(List<Risk> risks) {
                return TestEngine.softstart().help(risks);
            }
        };
        Lane lane = TestReader.atOnce();
        return new GuideModel(GUIDE, companion, lane, (milliseconds, then) -> waiting = then, () -> changes++);
    }

    private void pass(Gate.Answer answer) {
        model.begin();
        for (GateQuestion question : GateQuestion.values()) {
            model.answer(question, answer);
        }
        model.leaveGate();
    }

    private void say(String words) {
        model.say(words);
        waiting.run();
    }

    private void walkTo(Question question) {
        while (model.question() != question) {
            if (!model.samples().isEmpty()) {
                model.say(model.samples().get(0));
            }
            model.next();
        }
    }

    @Test
    void growsTheLetterWithEachAnswer() {
        pass(Gate.Answer.NO);
        model.say("Tom");
        assertThat(model.letter()).startsWith("Dear Tom,");
        walkTo(Question.THANKS_1);
        model.say("sitting up with me on Tuesday");
        assertThat(model.letter()).contains("Thank you for sitting up with me on Tuesday.");
        assertThat(changes).isPositive();
    }

    @Test
    void buildsNoLetterWhereSomebodyIsNotSafe() {
        model.begin();
        for (GateQuestion question : GateQuestion.values()) {
            model.answer(question, question == GateQuestion.FEAR ? Gate.Answer.NOT_SURE : Gate.Answer.NO);
        }
        model.leaveGate();
        assertThat(model.place()).isEqualTo(GuideModel.Place.WHO);
        model.close(Gate.Who.WRITER);
        assertThat(model.place()).isEqualTo(GuideModel.Place.CLOSED);
        assertThat(model.helpAtTheGate()).isNotEmpty();
        assertThat(model.manuscript()).isEmpty();
        model.back();
        model.begin();
        assertThat(model.place()).isEqualTo(GuideModel.Place.GATE);
        assertThat(model.isGateAnswered()).isFalse();
    }

    /** Nothing was written yet, so nothing is said of any words; and no number is given twice. */
    @Test
    void answersWhoIsNotSureWithoutSpeakingOfWords() {
        model.begin();
        for (GateQuestion question : GateQuestion.values()) {
            model.answer(question, Gate.Answer.NOT_SURE);
        }
        model.leaveGate();
        model.close(Gate.Who.NOT_SURE);
        List<Help> help = model.helpAtTheGate();
        assertThat(help).extracting(Help::risk).containsExactly(Risk.WRITER_AT_RISK, Risk.WRITER_MAY_HARM);
        assertThat(help).extracting(Help::message).noneMatch(text -> text.contains("polish") || text.contains("These"));
        List<String> numbers = help.stream()
                .flatMap(one -> one.lines().stream())
                .map(HelpLine::number)
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        assertThat(help).extracting(Help::message).noneMatch(text -> numbers.stream()
                .anyMatch(text::contains));
    }

    @Test
    void waitsForAllThreeAnswersOfTheGate() {
        model.begin();
        model.answer(GateQuestion.FEAR, Gate.Answer.NO);
        model.leaveGate();
        assertThat(model.place()).isEqualTo(GuideModel.Place.GATE);
    }

    @Test
    void stopsAtAnAnswerThatSoundsUnsafeAndGoesOnOnceItIsGone() {
        pass(Gate.Answer.NO);
        walkTo(Question.PATTERN);
        say("If you leave me I will hurt you.");
        assertThat(model.urgentHelp()).isNotEmpty();
        model.next();
        assertThat(model.question()).isEqualTo(Question.PATTERN);
        assertThat(model.words()).contains("If you leave me I will hurt you.");
        say("We both go quiet after a hard day.");
        assertThat(model.urgentHelp()).isEmpty();
        model.next();
        assertThat(model.question()).isEqualTo(Question.OWN_PART);
    }

    @Test
    void asksForNoThirdThanksWhereThereIsNoSecond() {
        pass(Gate.Answer.NO);
        walkTo(Question.THANKS_2);
        model.next();
        assertThat(model.question()).isEqualTo(Question.MEMORY);
        model.back();
        assertThat(model.question()).isEqualTo(Question.THANKS_2);
    }

    @Test
    void takesASampleWithoutLosingWhatIsThere() {
        pass(Gate.Answer.NO);
        walkTo(Question.PATTERN);
        List<String> samples = model.samples();
        assertThat(model.withSample(samples.get(0))).isEqualTo(samples.get(0));
        model.say(samples.get(0));
        assertThat(model.withSample(samples.get(1))).isEqualTo(samples.get(1));
        model.say("We bicker.");
        assertThat(model.withSample(samples.get(1))).isEqualTo("We bicker. " + samples.get(1));
    }

    @Test
    void putsAGentlerWordingIntoTheAnswer() {
        pass(Gate.Answer.NO);
        walkTo(Question.PATTERN);
        say("we go quiet. You never listen when I bring this up");
        StepReview read = model.review().orElseThrow();
        Finding hard = read.findings().stream()
                .filter(finding -> model.wording(read, finding).isPresent())
                .findFirst()
                .orElseThrow();
        String wording = model.wording(read, hard).orElseThrow();
        model.use(read, hard);
        assertThat(model.answer(Question.PATTERN).orElseThrow())
                .startsWith("we go quiet. ")
                .contains(wording)
                .doesNotContain("never listen");
    }

    @Test
    void readsTheWholeInTheEnd() {
        pass(Gate.Answer.NO);
        model.say("Tom");
        walkTo(Question.CLOSING);
        model.next();
        assertThat(model.place()).isEqualTo(GuideModel.Place.END);
        assertThat(model.whole().orElseThrow().checks()).isNotEmpty();
        assertThat(model.letter()).startsWith("Dear Tom,").contains("Would you try one session");
        model.back();
        assertThat(model.question()).isEqualTo(Question.CLOSING);
    }

    @Test
    void goesOnWhereItWasLeft() {
        pass(Gate.Answer.NO);
        model.say("Tom");
        walkTo(Question.GAP);
        Manuscript kept = model.manuscript().orElseThrow();
        assertThat(kept.title()).isEqualTo("Tom");
        assertThat(GuideModel.isGuided(kept)).isTrue();
        GuideModel later = model();
        later.resume(kept.notes());
        assertThat(later.place()).isEqualTo(GuideModel.Place.QUESTION);
        assertThat(later.question()).isEqualTo(Question.GAP);
        assertThat(later.letter()).isEqualTo(model.letter());
    }

    @Test
    void leavesTheLetterToTheDeskUntilAnotherAnswerBeginsAnother() {
        pass(Gate.Answer.NO);
        model.say("Tom");
        walkTo(Question.CLOSING);
        model.next();
        Map<String, String> notes = model.handOver();
        assertThat(model.manuscript()).isEmpty();
        GuideModel later = model();
        later.resume(notes);
        assertThat(later.place()).isEqualTo(GuideModel.Place.END);
        assertThat(later.manuscript()).isEmpty();
        model.back();
        assertThat(model.manuscript()).isEmpty();
        model.say("Yours,");
        assertThat(model.manuscript()).isPresent();
    }

    /** A step is ticked once it is answered and nothing in it is open, and again after the letter is taken up later. */
    @Test
    void ticksAStepOnlyWhenNothingInItIsOpen() {
        pass(Gate.Answer.NO);
        walkTo(Question.GAP);
        assertThat(model.isDone(Step.CONNECT)).isTrue();
        assertThat(model.isDone(Step.PROPOSE)).isTrue();
        say("Do you want things to be better");
        assertThat(model.isAnswered(Step.FIND_GAP)).isTrue();
        assertThat(model.isDone(Step.FIND_GAP)).isFalse();
        say("What would a good week look like for you");
        assertThat(model.isDone(Step.FIND_GAP)).isTrue();
        GuideModel later = model();
        later.resume(model.manuscript().orElseThrow().notes());
        assertThat(later.isDone(Step.CONNECT)).isTrue();
        assertThat(later.isDone(Step.BRIDGE)).isFalse();
    }

    @Test
    void aNameIsOneLine() {
        pass(Gate.Answer.NO);
        model.say("Tom\n my love");
        assertThat(model.to()).isEqualTo("Tom my love");
    }

    @Test
    void canBeSomethingToSay() {
        model.setKind(DraftKind.SPOKEN);
        pass(Gate.Answer.NO);
        walkTo(Question.CLOSING);
        model.next();
        assertThat(model.letter()).contains("(pause, and listen)");
        assertThat(model.manuscript().orElseThrow().draft().kind()).isEqualTo(DraftKind.SPOKEN);
    }
}
