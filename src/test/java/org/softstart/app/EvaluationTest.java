package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.softstart.model.Category;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/** What counts for and against, and what for neither. */
final class EvaluationTest {
    private static final Span ALL = new Span(0, 10);

    private final Evaluation evaluation = new Evaluation();

    private static Labelled item(String trap, List<Labelled.Label> must, List<Labelled.Label> may) {
        return new Labelled("1", "test", new Draft(DraftKind.TEXT, "Ten letters here"), trap, must, may);
    }

    private static Labelled.Label label(Category category) {
        return new Labelled.Label(category, "", Optional.empty(), "null", ALL);
    }

    private static Finding finding(Category category, int severity) {
        return new Finding(
                category,
                category.id() + ".any",
                "any",
                severity,
                Optional.empty(),
                Optional.empty(),
                ALL,
                "",
                Optional.empty(),
                List.of());
    }

    @Test
    void countsWhatIsDefensibleForNothing() {
        Labelled open = item("", List.of(label(Category.BLAME)), List.of(label(Category.CONTEMPT)));
        evaluation.add(
                open, List.of(finding(Category.BLAME, 2), finding(Category.CONTEMPT, 3), finding(Category.DEMAND, 2)));
        assertThat(evaluation.categories()).containsOnlyKeys(Category.BLAME, Category.DEMAND);
        assertThat(evaluation.categories().get(Category.BLAME).precision()).isEqualTo(1);
        assertThat(evaluation.categories().get(Category.DEMAND).precision()).isZero();
        assertThat(evaluation.flagged()).isEqualTo(new Share(1, 1));
    }

    @Test
    void tellsAlarmsFromNotesByTrap() {
        evaluation.add(item("teasing", List.of(), List.of()), List.of(finding(Category.BLAME, 1)));
        evaluation.add(item("teasing", List.of(), List.of()), List.of(finding(Category.BLAME, 2)));
        evaluation.add(item("longing", List.of(), List.of()), List.of());
        evaluation.add(item("", List.of(), List.of()), List.of(finding(Category.DEMAND, 3)));
        assertThat(evaluation.falseAlarmsByTrap())
                .containsOnlyKeys("teasing", "longing")
                .containsEntry("teasing", new FalseAlarms(new Share(1, 2), new Share(2, 2)))
                .containsEntry("longing", new FalseAlarms(new Share(0, 1), new Share(0, 1)));
        assertThat(evaluation.falseAlarms()).isEqualTo(new FalseAlarms(new Share(2, 4), new Share(3, 4)));
    }

    @Test
    void leavesOutWhatIsNotLabelled() {
        evaluation.add(item("", List.of(), List.of()), List.of(finding(Category.UNCLEAR_ASK, 2)));
        assertThat(evaluation.falseAlarms().noted()).isEqualTo(new Share(0, 1));
        assertThat(evaluation.categories()).isEmpty();
    }
}
