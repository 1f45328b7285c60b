package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Suggestion;

/** Suggestions measured on sentences that come with the words to keep and the words to lose, and on the guide's own pairs. */
final class RewriteMeasureTest {
    private static final Path MEASURED = Path.of("src/test/resources/eval/dev-rewrites.jsonl");
    private static final Path GUIDE = Path.of("src/test/resources/rewrites/guide.jsonl");

    private static List<Map<String, Object>> rows(Path file) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(JSON.std.mapFrom(line));
        }
        return rows;
    }

    private static Draft draft(Map<String, Object> row, String text) {
        return new Draft(DraftKind.of((String) row.get("kind")).orElseThrow(), text);
    }

    /** A measure, no lesson: nothing is ever written for one of these sentences. */
    @Test
    void firstSuggestionsDoWhatTheyPromise() throws IOException {
        int offered = 0;
        int gone = 0;
        int clean = 0;
        int kept = 0;
        int toKeep = 0;
        int lost = 0;
        int toLose = 0;
        for (Map<String, Object> row : rows(MEASURED)) {
            Draft draft = draft(row, (String) row.get("text"));
            Report report = TestEngine.softstart().check(draft, Depth.DEEP);
            List<Finding> mended = report.findings().stream()
                    .filter(f -> !f.suggestions().isEmpty())
                    .toList();
            if (mended.isEmpty()) {
                continue;
            }
            offered++;
            Finding finding = mended.get(0);
            Suggestion first = finding.suggestions().get(0);
            Draft after = draft.withText(first.applyTo(draft.text()));
            Map<String, Long> before = counts(draft);
            Map<String, Long> now = counts(after);
            gone += now.getOrDefault(finding.rule(), 0L) < before.getOrDefault(finding.rule(), 0L) ? 1 : 0;
            clean += now.entrySet().stream().allMatch(e -> e.getValue() <= before.getOrDefault(e.getKey(), 0L)) ? 1 : 0;
            String words = after.text().toLowerCase(Locale.ROOT);
            for (Object keep : (List<?>) row.get("must_keep")) {
                toKeep++;
                kept += Stream.of(keep.toString().toLowerCase(Locale.ROOT).split("\\|"))
                                .anyMatch(words::contains)
                        ? 1
                        : 0;
            }
            for (Object word : (List<?>) row.get("must_not")) {
                if (!word.toString().contains(": ")) {
                    toLose++;
                    lost += words.contains(word.toString().toLowerCase(Locale.ROOT)) ? 0 : 1;
                }
            }
        }
        System.out.printf(
                "%d with a suggestion: finding gone %d, nothing new %d; kept %d of %d, lost %d of %d%n",
                offered, gone, clean, kept, toKeep, lost, toLose);
        assertThat(gone).isEqualTo(offered);
        assertThat(clean).isEqualTo(offered);
        assertThat(kept).isGreaterThan(toKeep / 2);
        assertThat(lost).isGreaterThan(toLose / 2);
    }

    private static Map<String, Long> counts(Draft draft) {
        Map<String, Long> counts = new HashMap<>();
        TestEngine.softstart().raw(draft, Depth.DEEP).forEach(f -> counts.merge(f.rule(), 1L, Long::sum));
        return counts;
    }

    /** What the guide holds up as gentle must not be found harsh. */
    @TestFactory
    Stream<DynamicTest> theGuidesOwnLinesComeOutClean() throws IOException {
        return rows(GUIDE).stream()
                .filter(row -> !row.get("gold").toString().isEmpty())
                .map(row -> DynamicTest.dynamicTest((String) row.get("id"), () -> {
                    String gentle = row.get("gold").toString().replaceAll("[\\[\\]]", "");
                    assertThat(TestEngine.softstart()
                                    .check(draft(row, gentle), Depth.DEEP)
                                    .findings())
                            .as(gentle)
                            .noneMatch(f -> f.severity() >= 2);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachOfTheGuidesHarshLinesHasASuggestion() throws IOException {
        return rows(GUIDE).stream()
                .map(row -> DynamicTest.dynamicTest((String) row.get("id"), () -> {
                    Report report = TestEngine.softstart().check(draft(row, (String) row.get("text")), Depth.DEEP);
                    assertThat(report.findings()).as("%s", row.get("text")).anyMatch(f -> !f.suggestions()
                            .isEmpty());
                }));
    }
}
