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
import org.softstart.model.Finding;

/** The figures that the README states must hold. None of these messages was written for a rule. */
final class FiguresTest {
    private static final Path DATA = Path.of("src/test/resources");

    private static Evaluation evaluate(String file) throws IOException {
        List<Labelled> items = LabelledJson.read(DATA.resolve(file));
        List<List<Finding>> found = items.parallelStream()
                .map(item -> TestEngine.shipped().findings(item.draft(), Depth.DEEP))
                .toList();
        Evaluation evaluation = new Evaluation();
        for (int i = 0; i < items.size(); i++) {
            evaluation.add(items.get(i), found.get(i));
        }
        return evaluation;
    }

    @Test
    void hearsWhatConcerns() throws IOException {
        Evaluation dev = evaluate("eval/dev.jsonl");
        assertThat(dev.flagged().value()).isGreaterThanOrEqualTo(0.75);
        assertThat(dev.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.03);
        assertThat(dev.namedF1()).isGreaterThanOrEqualTo(0.7);
        assertThat(dev.macroF1()).isGreaterThanOrEqualTo(0.65);
        Evaluation harsh = evaluate("unseen/harsh-b.jsonl");
        assertThat(harsh.flagged().value()).isGreaterThanOrEqualTo(0.85);
        Evaluation mixed = evaluate("unseen/mixed-e.jsonl");
        assertThat(mixed.flagged().value()).isGreaterThanOrEqualTo(0.85);
    }

    /** The fairest sets: written last, without sight of rules or corpus, and never read since. */
    @Test
    void keepsItsForecast() throws IOException {
        Evaluation mixed = evaluate("unseen/mixed-g.jsonl");
        assertThat(mixed.flagged().value()).isGreaterThanOrEqualTo(0.7);
        assertThat(mixed.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.03);
        assertThat(mixed.macroF1()).isGreaterThanOrEqualTo(0.65);
        Evaluation plain = evaluate("unseen/plain-h.jsonl");
        assertThat(plain.flagged().value()).isGreaterThanOrEqualTo(0.85);
        assertThat(plain.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.02);
    }

    /** What somebody did, told flat: no charge by itself. */
    @Test
    void takesNoKindDeedForACharge() throws IOException {
        Evaluation deeds = evaluate("unseen/deeds-k.jsonl");
        assertThat(deeds.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.02);
        assertThat(deeds.falseAlarms().noted().value()).isLessThanOrEqualTo(0.06);
    }

    @Test
    void staysSilentOnEverydayMessages() throws IOException {
        Evaluation everyday = evaluate("unseen/everyday-c.jsonl");
        assertThat(everyday.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.01);
        Evaluation clean = evaluate("unseen/clean-a.jsonl");
        assertThat(clean.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.02);
        Evaluation safety = evaluate("unseen/safety-clean-f.jsonl");
        assertThat(safety.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.02);
    }

    /** Lines made to mislead: the number to bring down. */
    @Test
    void isSeldomMisled() throws IOException {
        Evaluation hard = evaluate("unseen/clean-d.jsonl");
        assertThat(hard.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.07);
    }

    /** Harmless lines, each around what makes simpler means alarm. */
    @Test
    void isSeldomTrapped() throws IOException {
        Evaluation traps = evaluate("traps/traps.jsonl");
        assertThat(traps.falseAlarmsByTrap()).hasSize(13).allSatisfy((trap, alarms) -> assertThat(alarms.messages())
                .isGreaterThanOrEqualTo(40));
        assertThat(traps.falseAlarms().alarmed().value()).isLessThanOrEqualTo(0.07);
    }

    /** The same counts as the scoring script kept beside the data. */
    @Test
    void countsAsTheScriptDoes() throws IOException {
        Evaluation dev = evaluate("eval/dev.jsonl");
        assertThat(dev.flagged().whole()).isEqualTo(133);
        assertThat(dev.falseAlarms().messages()).isEqualTo(96);
    }
}
