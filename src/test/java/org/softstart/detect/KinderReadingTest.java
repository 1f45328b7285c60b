package org.softstart.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.text.AnnotatedDraft;

/** When rules that know a sentence to be kind are believed rather than what was only learned. */
final class KinderReadingTest {
    private final KinderReading kinder = new KinderReading(TestEngine.lexicon());

    /** Whether something speaks for a kinder reading of the last sentence. */
    private boolean isKinder(String text) {
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.QUICK);
        int last = draft.sentences().size() - 1;
        return kinder.of(draft)
                .speaksFor(last, TestEngine.softstart().evidence().places(draft).get(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never once complained about the drive.",
                "How kind of you to sit with my dad.",
                "Stop blaming yourself, it was an accident.",
                "you left your sandwiches on the bonnet 😂",
                "My boss is a pathetic little man.",
                "The plumber never came. Useless.",
                "she goes \"it's your fault we lost\" to the whole team",
                "That song goes you never loved me.",
                "That must have been embarrassing for you.",
            })
    void whatIsKindSpeaksForItself(String text) {
        assertThat(isKinder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You always leave me the horrible jobs.",
                "How kind of you to finally call.",
                "Oh let it go.",
                "You left your plates again.",
                "My boss is nicer to me than you are.",
                "Useless.",
                "You were too \"busy\" to call.",
            })
    void whatIsNotDoesNot(String text) {
        assertThat(isKinder(text)).isFalse();
    }
}
