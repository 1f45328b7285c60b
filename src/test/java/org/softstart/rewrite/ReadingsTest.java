package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;

/** A defence, a door shut and a feeling waved away, in the writer's own words. */
final class ReadingsTest {
    private final Readings readings = readings();

    private static Readings readings() {
        Lexicon lexicon = TestEngine.lexicon();
        Labels labels = new Labels(lexicon);
        Verbs verbs = new Verbs(lexicon.table("irregular-verbs"));
        ActWishes acts = new ActWishes(lexicon.table("act-wishes"));
        WishReader wishes = new WishReader(verbs, acts, labels, lexicon.table("unwelcome"));
        return new Readings(
                new ActReader(lexicon, verbs, labels),
                new OwnActs(verbs, labels),
                new DefenceReader(verbs, wishes, new EventReader(verbs, acts, labels), labels),
                new ClosedReader(verbs, wishes, labels),
                new WavedReader(labels));
    }

    private List<Said> read(String text, Category category) {
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.DEEP);
        return readings.read(draft, 0, new Span(0, text.length()), category);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            I lost the ticket, but you lost the passports in May. | DEFENSIVENESS | BOTH | own | I lost the ticket
            I lost the ticket, but you lost the passports in May. | DEFENSIVENESS | BOTH | event | you lost the passports in May
            I only lied about the speeding fine because you always blow up. | DEFENSIVENESS | OWN | own | I lied about the speeding fine
            I wouldn't have to hide the receipts if you didn't check every bag. | DEFENSIVENESS | INTURN | event | you check every bag
            I did nothing wrong at your brother's wedding. | DEFENSIVENESS | BLAMELESS | where | ' at your brother''s wedding'
            What about the time you left Nan at the airport? | DEFENSIVENESS | COUNTER | event | you left Nan at the airport
            Sorry you feel that way about the loft. | DEFENSIVENESS | SORRYFOR | thing | the loft
            I'm not answering any more questions about Easter. | STONEWALLING | SHUT | do | answer questions about Easter
            I'm done talking about the boat. | STONEWALLING | SHUT | do | talk about the boat
            Don't speak to me until you've rung my sister. | STONEWALLING | ONCE | once | you've rung my sister
            I'll tell somebody else about my exam then. | STONEWALLING | LIKETO | do | tell you about my exam
            Do whatever you want with the garden. | STONEWALLING | PAUSE | thing | the garden
            You shouldn't be upset about the promotion. | INVALIDATING | SEEN | seen | you're upset about the promotion
            You don't get to be cross about the rota when you swapped three shifts. | INVALIDATING | UNFAIR | event | you swapped three shifts
            Sorry but you don't get to be upset about darts when you're out every Monday. | DEFENSIVENESS | UNFAIR | seen | you're upset about darts
            Calm down, it's only a rash, the nurse wasn't worried. | INVALIDATING | TOME | also | ', and the nurse wasn''t worried'
            You're too sensitive, Paul was teasing. | INVALIDATING | THINK | fact | Paul was teasing
            You're overreacting about the dent in the door. | INVALIDATING | SMALL | thing | the dent in the door
            """)
    void readsIt(String text, Category category, String sort, String blank, String words) {
        List<Said> said = read(text, category);
        assertThat(said).isNotEmpty();
        assertThat(said.get(0).sort()).hasToString(sort);
        assertThat(said.get(0).blanks()).containsEntry(blank, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whatever.",
                "No.",
                "Done.",
                "I'm done.",
                "Sorry.",
                "But you",
                "until you",
                "It's only",
                "nothing to",
                "I will not"
            })
    void readsNothingOutOfNothing(String text) {
        for (Category category :
                List.of(Category.DEFENSIVENESS, Category.STONEWALLING, Category.INVALIDATING, Category.CONTEMPT)) {
            assertThat(read(text, category)).isEmpty();
        }
    }
}
