package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.softstart.practice.ItemType;
import org.softstart.practice.Page.ExercisePage;
import org.softstart.practice.Page.LessonPage;
import org.softstart.practice.Page.SummaryPage;
import org.softstart.practice.SimulatedLearner;

/** Pictures of practice: every kind of exercise before and after its answer, and the page of progress. */
record LearnPictures(Gallery gallery) {
    void draw() throws Exception {
        gallery.go("learn");
        stage().until("practice", () -> learn().place() == LearnModel.Place.OVERVIEW);
        picture("overview");
        Set<ItemType> seen = EnumSet.noneOf(ItemType.class);
        for (int skill : List.of(8, 0, 8, 10, 4, 8)) {
            untilCalm(() -> learn().begin(learn().overview().skills().get(skill).skill()));
            walk(seen);
        }
        assertThat(seen).containsExactlyInAnyOrder(ItemType.values());
        progress();
    }

    private Stage stage() {
        return gallery.stage();
    }

    private LearnModel learn() {
        return gallery.window().desk().learn();
    }

    private void picture(String name) throws Exception {
        gallery.picture("learn-" + name);
    }

    private void untilCalm(Runnable act) {
        stage().run(act);
        stage().until("the next page", () -> !learn().isBusy());
    }

    private void walk(Set<ItemType> seen) throws Exception {
        while (!(learn().page().orElseThrow() instanceof SummaryPage)) {
            if (learn().page().orElseThrow() instanceof LessonPage) {
                picture("lesson");
            } else if (learn().page().orElseThrow() instanceof ExercisePage asked) {
                exercise(asked, seen.add(asked.type()));
            }
            untilCalm(learn()::next);
        }
        picture("summary");
    }

    private void exercise(ExercisePage asked, boolean isFirst) throws Exception {
        String name = asked.type().id();
        switch (asked.type()) {
            case SPOT -> stage().run(() -> learn().tap(1));
            case FINISH -> stage().run(() -> learn().type("tired"));
            case REWRITE ->
                stage().run(() -> learn().type("Thanks for last night. You never listen. Could you call me at six?"));
            case OWN -> stage().run(() -> learn().type("Could you sit with me for ten minutes tonight?"));
            default -> stage().run(() -> {});
        }
        if (isFirst) {
            if (!asked.choices().isEmpty()) {
                picture(name);
                untilCalm(() -> learn().choose(1));
            } else {
                untilCalm(learn()::hint);
                // As if the view were made anew, which shows what is typed so far.
                stage().run(() -> learn().watchers().tell(LearnModel.PAGE));
                picture(name);
                untilCalm(learn()::check);
            }
            picture(name + "-feedback");
        } else {
            untilCalm(asked.choices().isEmpty() ? learn()::check : () -> learn().choose(0));
        }
    }

    private void progress() throws Exception {
        ZonedDateTime start = ZonedDateTime.of(2026, 8, 3, 21, 0, 0, 0, ZoneId.of("Europe/London"));
        SimulatedLearner learner = new SimulatedLearner(0.9, start);
        for (int day = 0; day < 40; day++) {
            if (day % 3 == 0) {
                learner.practice().met(List.of("blame.absolute", "unclear-ask.hint"));
            }
            if (day % 10 == 0) {
                learner.practice().met(List.of("demand.order", "harsh-start-up.ominous"));
            }
            learner.sit();
            learner.sleep(day % 5 == 4 ? 3 : 1);
        }
        stage().run(() -> learn().leave());
        stage().run(() -> learn().open(learner::practice));
        stage().run(learn()::appear);
        stage().until("what was learned", () -> learn().overview().skills().stream()
                .anyMatch(progress -> progress.mastery().answers() > 9));
        picture("overview-later");
        stage().run(learn()::showProgress);
        stage().until("progress", () -> learn().place() == LearnModel.Place.PROGRESS);
        picture("progress");
        gallery.show("progress.back");
        picture("progress-foot");
    }
}
