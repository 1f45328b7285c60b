package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;

/** One suggestion in a short message leaves all of it fit to send. */
final class WholeMessageTest {

    private static String mended(String text) {
        Draft draft = new Draft(DraftKind.TEXT, text);
        Finding worst = TestEngine.softstart().check(draft, Depth.DEEP).findings().stream()
                .filter(f -> !f.suggestions().isEmpty())
                .max((a, b) -> a.severity() - b.severity())
                .orElseThrow();
        return worst.suggestions().get(0).applyTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You forgot my mum's birthday. So selfish. | my mum's birthday | selfish
            My train gets in at nine and you left me standing there. You're a coward. | My train gets in at nine | coward
            The cooker has been broken for a week. You're useless. | The cooker has been broken for a week | useless
            You spent the rent on a drone. What is wrong with you. | the rent on a drone | wrong with you
            You never listen. You booked the flights for the week of my exam. | the week of my exam | never
            You sold my bike. I'm not your bank. | my bike | bank
            You left my aunt at the gate with two bags and drove off. Who raised you?? | my aunt at the gate with two bags | raised
            So the dog gets a proper hello and I get a grunt. Noted. | I get a grunt | Noted
            u like having him on the hook thats what this is | worry that u like having him on the hook | what this is
            You only apologised so I'd shut up. | I worry that you only apologised | I was
            You make me feel like a thief for buying my own kid shoes. | I feel like a thief for buying my own kid shoes | You make
            Every single time I ask for one thing it's a problem. | It feels like every single time I ask for one thing | Something's
            You sold my bike for eighty quid. I hope that last pint was worth it. | sold my bike | worth it
            You read my letters to your sister. Have some decency. | read my letters | decency
            You have no spine when your mother's there. None. She called me fat and you passed the cream. | you passed the cream | None
            """)
    void keepsTheMatterAndLeavesOutTheBarb(String text, String kept, String gone) {
        assertThat(mended(text)).contains(kept).doesNotContain(gone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You talked over me at the meeting. I lost my thread twice. | I lost my thread twice.
            """)
    void leavesTheFactsInTheirOrderAndAsksNothingWhereTheySayEnough(String text, String kept) {
        assertThat(mended(text)).endsWith(kept).doesNotContain("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You drank before driving Noah home from training and then you looked me in the face and said it was one beer. | you drank before driving Noah home from training and then you looked me in the face
            You left me on my own at that wedding for two hours where I knew nobody, and I sat beside your granny eating cake while you smoked with the lads. | when you left me on my own at that wedding
            """)
    void putsTheFeelingBeforeALongChargeToo(String text, String kept) {
        assertThat(mended(text)).startsWith("I").contains(kept);
    }
}
