package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;

/** What is put into a gap has to be words. */
final class GapGradingTest {
    private static final Curriculum CURRICULUM = Curriculum.load();
    private static final Grading GRADING = new Grading(new SoftstartEar(TestEngine.softstart()), CURRICULUM);

    @ParameterizedTest
    @ValueSource(strings = {"2", "42", "?!", "2 3", "1idiot", "idiot1", "lov3 you", "...", "x1"})
    void isNeverRightWithoutAWord(String written) {
        for (Skill skill : CURRICULUM.skills()) {
            for (Item item : skill.items()) {
                if (item instanceof Item.Finish finish) {
                    Feedback feedback = GRADING.grade(skill, finish, java.util.List.of(), new Answer.Written(written));
                    assertThat(feedback.grade()).as(item.id()).isEqualTo(Grade.TRY_AGAIN);
                    assertThat(feedback.look()).isPresent();
                    assertThat(feedback.worked()).doesNotContain(written);
                }
            }
        }
    }

    /** A time or a count is written with digits, too. */
    @ParameterizedTest
    @ValueSource(strings = {"8:15pm", "about 8.40", "3x", "weds half 7ish", "the 20th", "5 mins"})
    void takesTimesAndCounts(String written) {
        Skill facts = CURRICULUM.skills().get(1);
        Item.Finish gap = facts.items().stream()
                .filter(Item.Finish.class::isInstance)
                .map(Item.Finish.class::cast)
                .findFirst()
                .orElseThrow();
        Feedback feedback = GRADING.grade(facts, gap, java.util.List.of(), new Answer.Written(written));
        assertThat(feedback.worked()).isNotEqualTo(Grading.SEEN);
    }
}
