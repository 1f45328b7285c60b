package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.text.AnnotatedDraft;

final class DistilTest {
    private final Distil distil = new Distil();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You said you'd be in by eight. It's ten. Are you with her? Who else is there? I know you're bored of me. Please just ring me when you leave. | You said you'd be in by eight, and I'm a bit worried. Could you ring me when you leave?
            Hi my love, you went quiet after the phone call. Is it me? Is it the money? I'm frightened. Will you sit with me tonight, that's all I want | Hi my love, you went quiet after the phone call. I'm frightened. Will you sit with me tonight?
            are we ok? are we actually ok? tell me what i did and ill fix it. i miss you so much | i miss you so much. i'm a bit worried. are we ok?
            """)
    void keepsWhatHappenedOneFeelingAndOneAsk(String said, String settled) {
        assertThat(distil.of(read(said)).get(0).text()).isEqualTo(settled);
    }

    @Test
    void offersItWithoutWhatMayStingToo() {
        assertThat(distil.of(read("You didn't call since noon. Can you call me tonight? Are you mad? Are you?")))
                .extracting(suggestion -> suggestion.text())
                .containsExactly(
                        "You didn't call since noon, and I'm a bit worried. Can you call me tonight?",
                        "I'm a bit worried. Can you call me tonight?");
    }

    @Test
    void chargesAndDaresAreNoAsks() {
        assertThat(distil.asking(read("Why are you ignoring me? Who is she? Just tell me the truth for once.")))
                .isEmpty();
    }

    private static AnnotatedDraft read(String text) {
        return TestEngine.annotate(text, Depth.DEEP);
    }
}
