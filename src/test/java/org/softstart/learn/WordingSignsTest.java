package org.softstart.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;

/** What is seen of a wording: the same for what reads the same, and something else for what does not. */
final class WordingSignsTest {
    private static final String RULE = "blame.act";
    private static final String TEXT = "You missed my graduation. I stood there on my own.";

    private static long[] signs(String text, Span span, String wording, Slot... slots) {
        return new WordingSigns(text).of(new Suggestion(span, wording, List.of(slots)), RULE, false);
    }

    private static long shared(long[] some, long[] others) {
        return Arrays.stream(some)
                .filter(sign -> Arrays.binarySearch(others, sign) >= 0)
                .count();
    }

    @Test
    void sameWordingHasSameSigns() {
        Span first = new Span(0, 25);

        assertThat(signs(TEXT, first, "I was hurt when you missed my graduation."))
                .isEqualTo(signs(TEXT, first, "I was hurt when you missed my graduation."))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void curlyQuotesAndCapitalsMakeNoDifference() {
        Span all = new Span(0, 24);

        assertThat(signs("You don't ever listen...x", all, "I'd love it if you'd listen"))
                .isEqualTo(signs("YOU DON’T ever listen...x", all, "i’d love it if YOU’D listen"));
    }

    @Test
    void whatIsKeptIsTold() {
        long[] kept = signs(TEXT, new Span(0, 25), "I was hurt when you missed my graduation.");
        long[] lost = signs(TEXT, new Span(0, 25), "I'm upset about this.");

        assertThat(kept).isNotEqualTo(lost);
        assertThat(shared(kept, lost)).isLessThan(lost.length);
    }

    @Test
    void whatReadsTheSameIsTheSameInAnyPlace() {
        long[] small = signs(TEXT, new Span(0, 3), "I was sad when you");
        long[] large = signs(TEXT, new Span(0, 25), "I was sad when you missed my graduation.");

        assertThat(small).isEqualTo(large);
    }

    @Test
    void feelingsThatCanBeChosenCountAsOne() {
        Span first = new Span(0, 25);
        long[] hurt = signs(
                TEXT, first, "I was hurt when you missed it.", new Slot("feeling", new Span(6, 10), List.of("hurt")));
        long[] sad = signs(
                TEXT, first, "I was sad when you missed it.", new Slot("feeling", new Span(6, 9), List.of("sad")));
        long[] typed = signs(TEXT, first, "I was sad when you missed it.");

        assertThat(shared(hurt, sad)).isGreaterThan(shared(hurt, typed));
    }

    @Test
    void likenessIsShareOfCommonSigns() {
        assertThat(WordingSigns.likeness(new long[] {1, 2, 3}, new long[] {1, 2, 3}))
                .isEqualTo(1);
        assertThat(WordingSigns.likeness(new long[] {1, 2, 3}, new long[] {2, 3, 4}))
                .isEqualTo(0.5);
        assertThat(WordingSigns.likeness(new long[] {1}, new long[0])).isZero();
        assertThat(WordingSigns.likeness(new long[0], new long[0])).isZero();
    }

    @Test
    void longTextsAreNotLookedAt() {
        assertThat(new WordingSigns("word ".repeat(300)).canBeSeen()).isTrue();
        assertThat(new WordingSigns("word ".repeat(301)).canBeSeen()).isFalse();
    }

    @Test
    void nothingIsNoTrouble() {
        assertThat(signs("", new Span(0, 0), "")).isNotNull();
        assertThat(signs("😀", new Span(0, 2), "…")).isNotNull();
    }
}
