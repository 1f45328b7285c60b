package org.softstart.spell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.model.DraftKind;

/** Slips are found; what people call each other, and how they write in a hurry, is left alone. */
final class SpellingTest {
    private static final Spelling SPELLING = Spelling.load();

    private static List<String> marked(String text, DraftKind kind, Variety variety) {
        return SPELLING.check(text, kind, variety).stream()
                .map(m -> m.span().of(text))
                .toList();
    }

    private static List<String> marked(String text) {
        return marked(text, DraftKind.LETTER, Variety.EITHER);
    }

    @ParameterizedTest
    @CsvSource({
        "I recieve it, recieve, receive",
        "it was so wierd, wierd, weird",
        "I love teh garden, teh, the",
        "thier house, thier, their",
        "you mean alot to me, alot, a lot",
        "I realy mean it, realy, really",
        "I was definately there, definately, definitely",
        "see you tommorow, tommorow, tomorrow",
        "Becuase I care, Becuase, Because",
        "THSI IS IT, THSI, THIS",
        "we had an arguement, arguement, argument",
        "your selfishnes hurts, selfishnes, selfishness",
        "I dont know, dont, don't",
        "I’m so greatful, greatful, grateful",
    })
    void offersWhatWasMeantFirst(String text, String word, String meant) {
        List<Misspelling> found = SPELLING.check(text, DraftKind.LETTER, Variety.EITHER);
        assertThat(marked(text)).containsExactly(word);
        assertThat(found.get(0).corrections()).startsWith(meant).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u ok hun? gonna be l8 tmrw, soz",
                "Priya said so, and Anika agreed with Siobhan.",
                "Priya, I miss you. Oisin does too.",
                "Night night snugglebug, my schnookums.",
                "hahahaha nooo waaay mmhmm xoxo",
                "see https://exampel.com/teh or writ to sam@exmaple.org at 7pmish",
                "My mum's colour is grey; my mom's color is gray.",
                "We've been comin' and goin, talkin all night.",
                "i saw sam on monday in paris",
                "my iPhone died, OMG, the BBQ was fab",
                "te quiero mucho mi vida y mi corazon",
                "y'all should've known, it'll be fine, who'd've thought",
                "the children's café was naïve",
            })
    void leavesTheRestAlone(String text) {
        assertThat(marked(text, DraftKind.TEXT, Variety.EITHER)).isEmpty();
    }

    @Test
    void aMessageNeedsNoApostrophes() {
        assertThat(marked("dont worry, im fine, didnt mean it", DraftKind.TEXT, Variety.EITHER))
                .isEmpty();
        assertThat(marked("You didnt mean it.", DraftKind.LETTER, Variety.EITHER))
                .containsExactly("didnt");
    }

    @Test
    void whoChoosesOneVarietyIsToldOfTheOther() {
        assertThat(marked("my favourite color", DraftKind.LETTER, Variety.EITHER))
                .isEmpty();
        assertThat(marked("my favourite color", DraftKind.LETTER, Variety.AMERICAN))
                .containsExactly("favourite");
        assertThat(marked("my favourite colour, and my favorite colour", DraftKind.LETTER, Variety.BRITISH))
                .containsExactly("favorite");
    }

    @Test
    void neverOffersWhatWouldHurt() {
        for (String slip : List.of("shitt", "bitsh", "yuo slutt", "a whoor", "you twatt", "fatt", "uggly", "stupit")) {
            SPELLING.check(slip, DraftKind.LETTER, Variety.EITHER).forEach(m -> assertThat(m.corrections())
                    .as(slip)
                    .doesNotContain("shit", "bitch", "slut", "whore", "twat", "fat", "ugly", "stupid"));
        }
    }

    /** The letters of the repository are spelt right. */
    @ParameterizedTest
    @ValueSource(strings = {"gentle-letter.txt", "harsh-letter.txt", "invitation-letter.txt"})
    void isSilentOnWellSpeltLetters(String file) throws Exception {
        assertThat(marked(Files.readString(Path.of("src/main/examples", file)))).isEmpty();
    }
}
