package org.softstart.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;

/** What the learned judgement adds to the rules, on lines that are in no corpus. */
final class LearnedJudgementTest {
    private static List<Finding> deep(String text) {
        return TestEngine.softstart().findings(new Draft(DraftKind.TEXT, text), Depth.DEEP);
    }

    private static List<Finding> byRules(String text) {
        return TestEngine.rules().findings(new Draft(DraftKind.TEXT, text), Depth.DEEP);
    }

    /** Hurtful, and no rule hears it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "you had an hour for the neighbours fence and not ten minutes for my mum",
                "i was in labour and you were choosing a takeaway",
                "your mates get the nice version of you and i get whats left",
                "nice to hear from jess that we are moving then",
            })
    void hearsChargesWithoutTellTaleWords(String text) {
        assertThat(byRules(text)).isEmpty();
        assertThat(deep(text)).anyMatch(f -> f.pattern().equals(Finding.LEARNED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the neighbours fence is done, going to mums for ten minutes now",
                "i was sad when i heard about the scan from your sister, can we talk tonight?",
                "Jess says the flat above hers is free, shall we have a look?",
                "i still love you and i am not coming back, look after yourself",
                "I never want to lose you, you daft thing",
                "You have never raised your voice to me, and I grew up with shouting so I know what that's worth.",
                "Nobody ever listens to me ramble the way you do.",
                "our son informed me \"you always ruin everything\" because I washed the bear",
            })
    void isSilentOnTheSameMattersToldPlainly(String text) {
        assertThat(deep(text)).noneMatch(f -> f.severity() > 1);
    }

    @Test
    void isNoPartOfTheQuickCheck() {
        String text = "your mates get the nice version of you and i get whats left";
        assertThat(TestEngine.softstart().findings(new Draft(DraftKind.TEXT, text), Depth.QUICK))
                .isEqualTo(byRules(text));
    }

    /** A note asks; a finding names a rule with its reason. */
    @Test
    void asksWhereItIsNotSure() {
        for (String text : List.of(
                "you had an hour for the neighbours fence and not ten minutes for my mum",
                "i was in labour and you were choosing a takeaway",
                "nice to hear from jess that we are moving then")) {
            for (Finding finding : deep(text)) {
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.isUnsure()).isEqualTo(finding.severity() == 1);
                assertThat(finding.question().orElse("").startsWith("Playful, or cross?"))
                        .isEqualTo(finding.isUnsure());
            }
        }
    }
}
