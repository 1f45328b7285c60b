package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.detect.Detectors;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Cards;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Suggestion;
import org.softstart.text.Annotator;

/** The work that a draft makes grows with its length and not with the square of it. Counted, since clocks depend on the machine. */
final class LongDraftsTest {
    private static final String HARSH = "You never help with the dishes. You forgot the shopping again on Monday. "
            + "Why do you always ruin our evenings? The bus was late. You only think about yourself. "
            + "Stop ignoring me about the garden.\n";
    /** Without a full stop anywhere. */
    private static final String ENDLESS =
            "and then you never help with the dishes because you are so lazy and the bus was late and ";

    private final AtomicLong read = new AtomicLong();
    private final Softstart softstart = counting();

    private Softstart counting() {
        Lexicon lexicon = TestEngine.lexicon();
        Annotator annotator = Home.at(Path.of("").toAbsolutePath()).annotator(lexicon);
        Detectors detectors = new Detectors(lexicon, false, Optional::empty);
        return new Softstart(
                (draft, depth) -> {
                    read.addAndGet(draft.text().length());
                    return annotator.annotate(draft, depth);
                },
                draft -> true,
                lexicon,
                detectors,
                new Impressions(detectors.evidence(), Optional::empty),
                new Ranking(Optional::empty),
                "UK");
    }

    private static Draft letter(String text) {
        return new Draft(DraftKind.LETTER, text);
    }

    /** How many letters were read for a draft, all that was read again for suggestions included. */
    private long readFor(String text) {
        read.set(0);
        softstart.check(letter(text), Depth.QUICK);
        return read.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {HARSH, ENDLESS})
    void tenTimesTheTextIsReadAtMostTenTimesAsMuch(String passage) {
        int passages = 3 * Pages.LONG / passage.split(" ").length;

        long once = readFor(passage.repeat(passages));
        long tenTimes = readFor(passage.repeat(10 * passages));

        assertThat(tenTimes).isLessThanOrEqualTo(10 * once);
    }

    @Test
    void aLongLetterIsNotReadAgainForEachOfItsSuggestions() {
        String text = HARSH.repeat(3 * Pages.LONG / HARSH.split(" ").length);

        // A whole reading for each of the forty findings would be forty.
        assertThat(readFor(text)).isLessThan(20L * text.length());
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void whatIsShownFirstIsTheSameWhereNothingElseIsAskedFor(Depth depth) throws IOException {
        List<String> letters = List.of(
                Files.readString(Path.of("src/main/examples/harsh-letter.txt")),
                HARSH.repeat(6),
                HARSH.repeat(2 * Pages.LONG / HARSH.split(" ").length));
        for (String text : letters) {
            Report whole = TestEngine.shipped().check(letter(text), depth);
            Report cards = TestEngine.shipped().checkForCards(letter(text), depth);

            assertThat(Cards.of(cards.findings())).isEqualTo(Cards.of(whole.findings()));
            assertThat(cards.findings()).hasSameSizeAs(whole.findings());
        }
    }

    @Test
    void suggestionsOfALongLetterStandWhereTheirFindingsDo() {
        String text = "My sister walked to the station.\n".repeat(400)
                + HARSH.repeat(3)
                + "The man next door painted the shed.\n".repeat(400);

        List<Finding> shown =
                Cards.of(TestEngine.shipped().check(letter(text), Depth.QUICK).findings());

        assertThat(shown).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.suggestions()).isNotEmpty();
            for (Suggestion suggestion : finding.suggestions()) {
                assertThat(suggestion.span().overlaps(finding.span())).isTrue();
                assertThat(suggestion.span().of(text)).doesNotContain("station", "next door");
            }
        });
    }
}
