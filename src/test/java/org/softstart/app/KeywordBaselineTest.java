package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** The simplest thing to compare with does what it says. */
final class KeywordBaselineTest {
    private final Baseline keywords = new KeywordBaseline();

    private boolean alarms(String text) {
        return keywords.isAlarmedBy(new Draft(DraftKind.TEXT, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Whatever.", "you NEVER listen", "I\nmust go", "not my fault!", "You should’ve called"})
    void hearsItsWords(String text) {
        assertThat(alarms(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lean on my shoulder", "You forgot. Again.", "mustard, please", "the default", ""})
    void hearsNoParts(String text) {
        assertThat(alarms(text)).isFalse();
    }

    /** What people run holds no other: CoreNLP's sentiment and LanguageTool are built apart. */
    @Test
    void isTheOnlyOneShipped() {
        assertThat(Comparison.baselines()).singleElement().isInstanceOf(KeywordBaseline.class);
    }
}
