package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;

final class PlainWordsTest {
    private final PlainWords plain = new PlainWords(TestEngine.lexicon().table("plain-words"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    That's 140 dollars gone because you wanted ice cream at midnight. | That's 140 dollars gone.
                    So I find out from Facebook that you were in Leeds. | I found out from Facebook that you were in Leeds.
                    You left it in the hall, as usual. | You left it in the hall.
                    You're the one who put their money in crypto | You put their money in crypto
                    You didn't even ring to ask how he was. | You didn't ring to ask how he was.
                    Must be nice having a lie in | I'd love a lie in too.
                    Must be nice to have a husband who notices when the gutters overflow. | I'd love it if you'd notice when the gutters overflow too.
                    Must be nice to have a garden. | I'd love a garden too.
                    She cried after. | She cried after.
                    I just want to know why you rang her. | Could you tell me why you rang her?
                    I've seen the receipt and I'd like to know where it went. | I've seen the receipt. Could you tell me where it went?
                    You've been odd all week, so out with it. | You've been odd all week. What's going on?
                    So when were you planning to tell me about the transfer? | I'd have liked to hear about the transfer from you.
                    You could of told me she was coming. | I wish you'd told me she was coming.
                    Did it never occur to you to ring the school? | I'd have liked you to ring the school.
                    Would it have killed you to thank her? | I'd have liked you to thank her.
                    You can't even answer a text. | Could you answer a text?
                    You can't even boil an egg. | You can't boil an egg.
                    I shouldn't have to remind you to feed the cat. | Could you feed the cat without me asking?
                    You only ring me when you're bored. | I'd love it if you'd ring me at other times too, not just when you're bored.
                    Thanks for the heads up about the builders. | I'd have liked a heads up about the builders.
                    You're sulking because I won, just admit it. | Is it hard for you that I won?
                    Your tone at breakfast was disgusting. | Your tone at breakfast upset me.
                    Eleven years and you have not once asked me. | Eleven years and you haven't asked me.
                    """)
    void whatPokesIsGoneAndTheRestStands(String sentence, String left) {
        assertThat(plain.of(sentence, false, true)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    You will call your sister and you will tell her. | Could you call your sister and tell her.
                    I want an answer about Canada, and I don't want to hear 'we'll see'. | I'd like an answer about Canada.
                    """)
    void anOrderIsAWish(String sentence, String left) {
        assertThat(plain.of(sentence, true, true)).isEqualTo(left);
    }
}
