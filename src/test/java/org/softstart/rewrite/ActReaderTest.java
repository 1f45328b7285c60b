package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;

/** What is read out of a charge: the act, in the writer's words, and how it is meant. */
final class ActReaderTest {
    private final ActReader reader = new ActReader(
            TestEngine.lexicon(),
            new Verbs(TestEngine.lexicon().table("irregular-verbs")),
            new Labels(TestEngine.lexicon()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You never help with bath time. | WISH | do | help with bath time
            You don't do any of the cooking. | WISH | did | did some of the cooking
            You need to ring your brother. | WISH | do | ring your brother
            I've asked you to put the bins out. | WISH | do | put the bins out
            How hard is it to send one text? | WISH | do | send one text
            Never once have you asked how my chemo went. | WISH | do | ask how my chemo went
            Why can't you ever be on time? | WHYNOT | do | be on time
            Put your phone down. | ORDER | doing | putting your phone down
            Stop leaving your boots in the hall. | NOT | doing | leaving your boots in the hall
            You can't keep letting the kids stay up. | NOT | doing | letting the kids stay up
            You didn't bother to ring on my birthday. | MISSED | do | ring on my birthday
            You should have told me about the loan. | MISSED | do | tell me about the loan
            You forgot our anniversary again. | DONE | event | you forgot our anniversary
            You always leave it to me. | HABIT | event | you leave it to me
            Why did you tell my mother our business? | WHY | event | you told my mother our business
            How can you forget to pick up your son? | WHYHABIT | event | you forget to pick up your son
            It's your fault we missed the train. | FACT | fact | we missed the train
            We missed the first period because of you. | FACT | fact | we missed the first period
            You ruined my birthday dinner. | SPOILED | thing | my birthday dinner
            You made me cry at the wedding. | SELF | self | I cried at the wedding
            I require that you consult me before promising money. | WISH | do | consult me before promising money
            You've yet to carry one bag in. | WISH | do | carry one bag in
            You should have learnt to drive by now. | MISSED | do | learn to drive
            You'd rather scroll than look at me. | WISH | do | look at me
            Must be nice to have an evening off. | LONGING | do | have an evening off
            Some people's husbands bring them flowers. | WISH | do | bring me flowers
            A toddler would have the sense to put the milk back. | WISH | do | put the milk back
            I want the garage emptied before Thursday. | WANTED | thing | the garage emptied before Thursday
            Thanks to you I had to stand there on my own. | FACT | fact | I had to stand there on my own
            Because of your pride we can't ask my parents for help. | FACT | state | we can't ask my parents for help
            You have to let me win sometimes and you have to post me. | WISH | do | let me win sometimes and post me
            How dare you give my number to your mother. | DONE | event | you gave my number to your mother
            u never even ask how my day was | WISH | do | ask how my day was
            Don't you ever read my diary again. | NOT | doing | reading my diary
            Where were you last night? | WHERE | where | where you were last night
            If you had any respect you'd have told your mate to stop. | MISSED | do | tell your mate to stop
            You embarrassed me at the school fair. | FELT | after | ' at the school fair'
            You make me ill, slurping your tea in front of my boss. | NOT | doing | slurping your tea in front of my boss
            I'm sick of tidying up after your mates. | TIRED | doing | tidying up after your mates
            So sick of being the one who rings your mother. | TIRED | doing | being the one who rings your mother
            Fed up of you checking my phone. | NOT | do | check my phone
            Enough of you treating my sister like the maid. | NOT | do | treat my sister like the maid
            I hate how you speak to me on the phone. | WAY | way | the way you speak to me on the phone
            You said the roof would be mended by May. | HOPED | hope | the roof would be mended by May
            You broke the lamp, you spilt the paint, you lost the key. | DONE | event | you broke the lamp, spilt the paint and lost the key
            You don't do the ironing, you don't do the beds, you don't do the lunches. | WISH | do | do the ironing, the beds and the lunches
            You were the one who was late for my mum's party. | DONE | event | you were late for my mum's party
            He said it to my face and you said nothing. | MISSED | do | say something
            You didn't come home until five. | MISSED | do | come home before five
            You told my boss we're doing IVF. | DONE | event | you told my boss we're doing IVF
            You came home at four, put the radio on and woke the twins. | DONE | event | you came home at four, put the radio on and woke the twins
            You ate the cake I had saved for my break. | DONE | event | you ate the cake I had saved for my break
            You gave away the coat my gran knitted. | DONE | event | you gave away the coat my gran knitted
            At my graduation you sat on your phone. | DONE | event | you sat on your phone at my graduation
            You told the agent we'd sell and I heard it from the neighbours. | DONE | event | you told the agent we'd sell and I heard it from the neighbours
            In twelve years you have never once cooked on my birthday. | PERFECT | event | you haven't cooked on my birthday in twelve years
            Who leaves a toddler alone with a kettle? | DONE | event | you left a toddler alone with a kettle
            What were you thinking, lending your boss our car? | DONE | event | you lent your boss our car
            Did you even read the message from the school? | CHANCE | do | read the message from the school
            Were you even listening when I told you about the scan? | UNSURE | doing | listening when I told you about the scan
            Why must I find out from the neighbours that you quit? | HAVETO | do | find out from the neighbours that you quit
            Do you think the shirts iron themselves? | WISH | do | iron the shirts sometimes
            After everything I gave up to follow you here, you can't even learn the bus routes. | GIVEN | own | I gave up a lot to follow you here
            You should of rung the school. | MISSED | do | ring the school
            You're supposed to be the one packing the lunches. | WISH | do | pack the lunches
            You only ring me when you need money. | HABIT | event | you mostly ring me when you need money
            """)
    void readsTheAct(String text, String sort, String blank, String words) {
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.DEEP);
        List<Said> said = reader.read(draft, 0, new Span(0, text.length()), Category.BLAME);
        assertThat(said).isNotEmpty();
        assertThat(said.get(0).sort()).hasToString(sort);
        assertThat(said.get(0).blanks()).containsEntry(blank, words);
    }

    /** What is denied, mocked or only said to be so is no act of theirs, and nothing to wish for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't believe you have once asked what I wanted.",
                "Oh so now you care about the garden.",
                "Why are you like this every time my friends come over?",
                "Sure, blame the traffic.",
                "You're not my mother.",
                "You're not even that good at the job.",
                "You don't want a wife, you want a cleaner."
            })
    void readsNothing(String text) {
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.DEEP);
        assertThat(reader.read(draft, 0, new Span(0, text.length()), Category.BLAME))
                .isEmpty();
    }
}
