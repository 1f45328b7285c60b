package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.softstart.practice.Curriculum;
import org.softstart.practice.Ear;
import org.softstart.practice.Grade;
import org.softstart.practice.Heard;
import org.softstart.practice.History;
import org.softstart.practice.ItemType;
import org.softstart.practice.MemoryHistory;
import org.softstart.practice.Page.ExercisePage;
import org.softstart.practice.Page.FeedbackPage;
import org.softstart.practice.Page.LessonPage;
import org.softstart.practice.Page.SummaryPage;
import org.softstart.practice.Practice;
import org.softstart.practice.PracticeEvent;

/** A session from lesson to end, without a display. */
final class LearnModelTest {
    private static final Curriculum CURRICULUM = Curriculum.load();
    private static final Ear HEARS_NOTHING = draft -> new Heard(
            "", Set.of(), Set.of(), 0, 1, 0, List.of(), List.of(), false, 0, List.of(), List.of(), true, List.of(),
            true);

    private final History history = new MemoryHistory();
    private final List<RuntimeException> troubles = new ArrayList<>();
    private ZonedDateTime now = ZonedDateTime.of(2026, 3, 26, 21, 0, 0, 0, ZoneId.of("Europe/London"));
    private LearnModel model;

    @BeforeEach
    void open() {
        model = model(HEARS_NOTHING, Runnable::run);
    }

    private LearnModel model(Ear ear, Executor worker) {
        LearnModel made = new LearnModel(worker, Runnable::run, troubles::add);
        made.open(() -> new Practice(CURRICULUM, ear, history, () -> now));
        return made;
    }

    private void untilExercise() {
        while (!(model.page().orElseThrow() instanceof ExercisePage)) {
            model.next();
        }
    }

    /** To the first exercise of a kind in sessions of one skill. */
    private ExercisePage until(ItemType type) {
        for (int session = 0; session < 6; session++) {
            model.begin(CURRICULUM.skills().get(8));
            while (!(model.page().orElseThrow() instanceof SummaryPage)) {
                if (model.page().orElseThrow() instanceof ExercisePage asked) {
                    if (asked.type() == type) {
                        return asked;
                    }
                    model.showMe();
                } else {
                    model.next();
                }
            }
            now = now.plusDays(40);
            history.append(new PracticeEvent.Answered(
                    now.toOffsetDateTime(),
                    CURRICULUM.skills().get(8).id(),
                    "spot-01",
                    ItemType.SPOT,
                    org.softstart.practice.Grade.GOT_IT,
                    false));
        }
        throw new AssertionError("never asked: " + type);
    }

    @Test
    void beginsWithWhatThereIsToLearn() {
        assertThat(model.place()).isEqualTo(LearnModel.Place.OVERVIEW);
        assertThat(model.overview().skills()).hasSize(12);
        assertThat(model.overview().due()).isZero();
    }

    @Test
    void goesFromTheLessonToAQuietEnd() {
        model.begin();
        assertThat(model.page().orElseThrow()).isInstanceOf(LessonPage.class);
        int answers = 0;
        while (!(model.page().orElseThrow() instanceof SummaryPage)) {
            if (model.page().orElseThrow() instanceof ExercisePage) {
                model.showMe();
                assertThat(model.feedback()).isPresent();
                assertThat(model.exercise())
                        .as("the line stays above its feedback")
                        .isPresent();
                answers++;
            } else {
                model.next();
            }
        }
        assertThat(answers).isBetween(5, 8);
        assertThat(model.exercise()).isEmpty();
        model.leave();
        assertThat(model.place()).isEqualTo(LearnModel.Place.OVERVIEW);
        assertThat(model.overview().skills())
                .anyMatch(progress -> progress.mastery().answers() > 0);
    }

    @Test
    void tapsAndTapsBack() {
        ExercisePage asked = until(ItemType.SPOT);
        model.tap(1);
        model.tap(0);
        model.tap(1);
        assertThat(model.tapped()).containsExactly(0);
        model.check();
        assertThat(model.feedback().orElseThrow().text()).isEqualTo(asked.text());
        model.tap(1);
        assertThat(model.tapped()).as("an answer that was given stays").containsExactly(0);
    }

    @Test
    void choosesByNumberAndOnlyWhatIsThere() {
        ExercisePage asked = until(ItemType.CHOOSE);
        model.choose(asked.choices().size());
        assertThat(model.feedback()).isEmpty();
        model.check();
        assertThat(model.feedback()).as("Enter alone chooses nothing").isEmpty();
        assertThat(model.right()).as("nothing is given away").isEmpty();
        model.choose(2);
        assertThat(model.chosen()).contains(2);
        assertThat(model.feedback()).isPresent();
        assertThat(model.right()).isPresent();
        boolean isBest = model.right().equals(model.chosen());
        assertThat(model.feedback().orElseThrow().grade() == Grade.GOT_IT).isEqualTo(isBest);
    }

    /** "Try again" is said only where one can. */
    @Test
    void speaksOfAnotherTryOnlyWhereThereIsOne() {
        until(ItemType.CHOOSE);
        model.showMe();
        assertThat(model.gradeLabel()).isEqualTo(Texts.of("learn.shown"));
        until(ItemType.SPOT);
        for (int word = 0; word < model.exercise().orElseThrow().words().size(); word++) {
            model.tap(word);
        }
        model.check();
        FeedbackPage shown = (FeedbackPage) model.page().orElseThrow();
        assertThat(shown.mayRetry()).isFalse();
        assertThat(model.gradeLabel()).isNotEqualTo(Grade.TRY_AGAIN.label());
        until(ItemType.REWRITE);
        model.check();
        assertThat(model.gradeLabel()).isEqualTo(Grade.TRY_AGAIN.label());
    }

    /** How many there are is settled in the beginning; what is asked once more comes after those. */
    @Test
    void keepsToHowManyItSaid() {
        model.begin();
        untilExercise();
        int promised = model.exercise().orElseThrow().of();
        while (!(model.page().orElseThrow() instanceof SummaryPage)) {
            if (model.page().orElseThrow() instanceof ExercisePage asked) {
                assertThat(asked.of()).isEqualTo(Math.max(promised, asked.number()));
                model.showMe();
            } else {
                model.next();
            }
        }
    }

    @Test
    void keepsWhatWasTypedForAnotherTry() {
        until(ItemType.REWRITE);
        model.type("Something of mine.");
        model.hint();
        assertThat(model.typed()).isEqualTo("Something of mine.");
        model.check();
        assertThat(((FeedbackPage) model.page().orElseThrow()).mayRetry()).isTrue();
        model.retry();
        assertThat(model.typed()).isEqualTo("Something of mine.");
        model.check();
        model.next();
        assertThat(model.typed()).isNotEqualTo("Something of mine.");
    }

    @Test
    void cuttingStartsFromTheWhole() {
        ExercisePage asked = until(ItemType.TRIM);
        assertThat(model.typed()).isEqualTo(asked.text());
    }

    @Test
    void ofTwoQuickKeysOnlyTheFirstCounts() {
        List<Runnable> waiting = new ArrayList<>();
        model = model(HEARS_NOTHING, waiting::add);
        waiting.remove(0).run();
        model.begin();
        model.begin();
        assertThat(waiting).hasSize(1);
        assertThat(model.isBusy()).isTrue();
        waiting.remove(0).run();
        assertThat(model.isBusy()).isFalse();
        assertThat(model.page()).isPresent();
    }

    @Test
    void aCheckThatFailsEndsNothing() {
        model = model(
                draft -> {
                    throw new IllegalStateException("no engine");
                },
                Runnable::run);
        until(ItemType.REWRITE);
        model.type("Something of mine.");
        model.check();
        assertThat(troubles).hasSize(1);
        assertThat(model.isBusy()).isFalse();
        assertThat(model.page().orElseThrow()).isInstanceOf(ExercisePage.class);
        assertThat(model.typed()).isEqualTo("Something of mine.");
    }

    @Test
    void practisesWhatAFindingCallsFor() {
        model.practise("blame.absolute");
        untilExercise();
        assertThat(model.exercise().orElseThrow().skill().rules()).contains("blame.absolute");
    }

    @Test
    void whatIsFoundOftenIsSuggested() {
        for (int day = 0; day < 3; day++) {
            model.met(List.of("blame.absolute", "no.such-rule"));
            now = now.plusDays(1);
        }
        model.appear();
        assertThat(model.overview().suggested())
                .extracting(suggested -> suggested.rule())
                .containsExactly("blame.absolute");
        assertThat(history.events()).hasSize(3);
    }

    @Test
    void showsTheWaySoFarAndGivesItAsATable() {
        model.begin();
        untilExercise();
        model.showMe();
        model.showProgress();
        assertThat(model.place()).isEqualTo(LearnModel.Place.PROGRESS);
        assertThat(model.course().orElseThrow().steps()).hasSize(1);
        List<String> tables = new ArrayList<>();
        model.table(tables::add);
        assertThat(tables.get(0).lines()).hasSize(1 + history.events().size());
        model.forget();
        assertThat(model.course().orElseThrow().steps()).isEmpty();
        assertThat(history.events()).isEmpty();
        model.leave();
        assertThat(model.course()).isEmpty();
    }
}
