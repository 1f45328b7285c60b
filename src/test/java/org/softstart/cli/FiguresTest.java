package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softstart.TestEngine;
import org.softstart.app.Evaluation;
import org.softstart.app.Labelled;
import org.softstart.app.LabelledJson;
import org.softstart.model.Depth;

/** The figures that the README states must hold. None of these messages was written for a rule. */
final class FiguresTest {
    private static final Path DATA = Path.of("src/test/resources");

    private static Evaluation evaluate(String file) throws IOException {
        List<Labelled> items = LabelledJson.read(DATA.resolve(file));
        Evaluation evaluation = new Evaluation();
        items.forEach(item -> evaluation.add(item, TestEngine.softstart().findings(item.draft(), Depth.DEEP)));
        return evaluation;
    }

    private static double share(int part, int whole) {
        return (double) part / whole;
    }

    @Test
    void hearsWhatConcerns() throws IOException {
        Evaluation dev = evaluate("eval/dev.jsonl");
        assertThat(share(dev.flagged(), dev.concerning())).isGreaterThanOrEqualTo(0.75);
        assertThat(share(dev.alarmed(), dev.clean())).isLessThanOrEqualTo(0.03);
        assertThat(dev.namedF1()).isGreaterThanOrEqualTo(0.7);
        assertThat(dev.macroF1()).isGreaterThanOrEqualTo(0.65);
        Evaluation harsh = evaluate("unseen/harsh-b.jsonl");
        assertThat(share(harsh.flagged(), harsh.concerning())).isGreaterThanOrEqualTo(0.85);
        Evaluation mixed = evaluate("unseen/mixed-e.jsonl");
        assertThat(share(mixed.flagged(), mixed.concerning())).isGreaterThanOrEqualTo(0.85);
    }

    /** The fairest sets: written last, without sight of rules or corpus, and never read since. */
    @Test
    void keepsItsForecast() throws IOException {
        Evaluation mixed = evaluate("unseen/mixed-g.jsonl");
        assertThat(share(mixed.flagged(), mixed.concerning())).isGreaterThanOrEqualTo(0.75);
        assertThat(share(mixed.alarmed(), mixed.clean())).isLessThanOrEqualTo(0.03);
        assertThat(mixed.macroF1()).isGreaterThanOrEqualTo(0.65);
        Evaluation plain = evaluate("unseen/plain-h.jsonl");
        assertThat(share(plain.flagged(), plain.concerning())).isGreaterThanOrEqualTo(0.85);
        assertThat(share(plain.alarmed(), plain.clean())).isLessThanOrEqualTo(0.02);
    }

    @Test
    void staysSilentOnEverydayMessages() throws IOException {
        Evaluation everyday = evaluate("unseen/everyday-c.jsonl");
        assertThat(share(everyday.alarmed(), everyday.clean())).isLessThanOrEqualTo(0.01);
        Evaluation clean = evaluate("unseen/clean-a.jsonl");
        assertThat(share(clean.alarmed(), clean.clean())).isLessThanOrEqualTo(0.02);
        Evaluation safety = evaluate("unseen/safety-clean-f.jsonl");
        assertThat(share(safety.alarmed(), safety.clean())).isLessThanOrEqualTo(0.02);
    }

    /** Lines made to mislead: the number to bring down. */
    @Test
    void isSeldomMisled() throws IOException {
        Evaluation hard = evaluate("unseen/clean-d.jsonl");
        assertThat(share(hard.alarmed(), hard.clean())).isLessThanOrEqualTo(0.07);
    }

    /** The same counts as the scoring script kept beside the data. */
    @Test
    void countsAsTheScriptDoes() throws IOException {
        Evaluation dev = evaluate("eval/dev.jsonl");
        assertThat(dev.concerning()).isEqualTo(133);
        assertThat(dev.clean()).isEqualTo(96);
    }
}
