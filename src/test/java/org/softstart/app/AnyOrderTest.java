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
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Suggestion;

/** Suggestions may be taken in any order: each leaves less to mend than there was, so whoever goes on comes to an end. */
final class AnyOrderTest {
    private static final long SEED = 20261128L;
    private static final int DRAFTS = 40;
    private static final Path SENTENCES = Path.of("src/test/resources/rewrites/harsh-a.jsonl");
    private static final Path EXAMPLES = Path.of("src/main/examples");

    private static List<Draft> drafts() throws IOException {
        Random random = new Random(SEED);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SENTENCES)) {
            lines.add((String) JSON.std.mapFrom(line).get("text"));
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            List<String> joined = new ArrayList<>();
            int parts = 2 + random.nextInt(2);
            for (int part = 0; part < parts; part++) {
                String text = lines.get(random.nextInt(lines.size()));
                joined.add(text.matches("(?s).*[.!?…]") ? text : text + ".");
            }
            drafts.add(new Draft(DraftKind.TEXT, String.join(" ", joined)));
        }
        return drafts;
    }

    private static List<Draft> letters() throws IOException {
        List<Draft> letters = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                letters.add(new Draft(DraftKind.LETTER, Files.readString(file)));
            }
        }
        return letters;
    }

    @TestFactory
    Stream<DynamicTest> takenInAnyOrderTheyComeToAnEnd() throws IOException {
        Random random = new Random(SEED);
        return Stream.concat(drafts().stream(), letters().stream())
                .map(draft -> DynamicTest.dynamicTest(name(draft), () -> takeAll(draft, random)));
    }

    private static void takeAll(Draft draft, Random random) {
        Draft now = draft;
        int left = TestEngine.softstart().raw(now, Depth.DEEP).size();
        List<Finding> open = open(now);
        while (!open.isEmpty()) {
            Finding finding = open.get(random.nextInt(open.size()));
            Suggestion suggestion = finding.suggestions()
                    .get(random.nextInt(finding.suggestions().size()));
            now = now.withText(suggestion.applyTo(now.text()));
            int fewer = TestEngine.softstart().raw(now, Depth.DEEP).size();
            assertThat(fewer).as("after %s in: %s", finding.rule(), now.text()).isLessThan(left);
            left = fewer;
            open = open(now);
        }
    }

    private static List<Finding> open(Draft draft) {
        return TestEngine.softstart().check(draft, Depth.DEEP).findings().stream()
                .filter(f -> !f.suggestions().isEmpty())
                .toList();
    }

    /** All of them at once have to read as one letter, not as one form filled in again and again. */
    @TestFactory
    Stream<DynamicTest> takenTogetherTheyDoNotSoundAlike() throws IOException {
        return Stream.concat(drafts().stream(), letters().stream())
                .map(draft -> DynamicTest.dynamicTest(name(draft), () -> {
                    String after = new Softening(TestEngine.softstart())
                            .soften(draft, Depth.DEEP)
                            .text();
                    Map<String, Integer> openers = openers(after);
                    openers(draft.text()).keySet().forEach(openers::remove);
                    assertThat(openers.values()).as(after).allMatch(count -> count < 3);
                }));
    }

    /** How often each first four words of a sentence are used. */
    private static Map<String, Integer> openers(String text) {
        Map<String, Integer> openers = new HashMap<>();
        for (String sentence : text.split("(?<=[.!?])\\s+")) {
            String[] words = sentence.toLowerCase(Locale.ROOT).split("\\s+");
            if (words.length >= 4) {
                openers.merge(String.join(" ", List.of(words).subList(0, 4)), 1, Integer::sum);
            }
        }
        return openers;
    }

    private static String name(Draft draft) {
        String text = draft.text().strip();
        return text.substring(0, Math.min(50, text.length()));
    }
}
