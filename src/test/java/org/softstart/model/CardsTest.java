package org.softstart.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static Finding finding(Category category, int severity, int start, int end) {
        return new Finding(
                category,
                category.id() + ".some",
                "some",
                severity,
                Optional.empty(),
                Optional.empty(),
                new Span(start, end),
                "It may land hard.",
                Optional.empty(),
                List.of());
    }

    @Test
    void of_findings_that_share_words_the_worst_is_shown() {
        Finding label = finding(Category.BLAME, 3, 4, 30);
        Finding second = finding(Category.INVALIDATING, 2, 0, 40);

        assertThat(Cards.of(List.of(second, label))).containsExactly(label);
    }

    @Test
    void what_is_told_of_the_whole_message_stands_beside() {
        Finding line = finding(Category.BLAME, 3, 4, 30);
        Finding whole = finding(Category.KITCHEN_SINK, 2, 0, 200);

        assertThat(Cards.of(List.of(whole, line))).containsExactly(line, whole);
    }

    @Test
    void never_more_than_five_and_the_worst_first() {
        List<Finding> seven = IntStream.range(0, 7)
                .mapToObj(i -> finding(Category.BLAME, i == 6 ? 3 : 2, i * 10, i * 10 + 5))
                .toList();

        assertThat(Cards.of(seven)).hasSize(Cards.MOST).startsWith(seven.get(6));
    }
}
