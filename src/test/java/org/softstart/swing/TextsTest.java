package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** The window's own words are as gentle as what it asks for, and all of them are there. */
final class TextsTest {
    private static final Pattern USED = Pattern.compile("Texts\\.of\\(\\s*\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"\\s*[,)]");

    @TestFactory
    Stream<DynamicTest> speakGently() {
        return Collections.list(Texts.bundle().getKeys()).stream()
                .filter(key -> !key.startsWith("example."))
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    String text = Texts.of(key);
                    assertThat(text).doesNotContain("!");
                    String plain = text.contains("{") ? new MessageFormat(text).format(new Object[] {2, 2}) : text;
                    assertThat(TestEngine.softstart().raw(new Draft(DraftKind.TEXT, plain), Depth.QUICK))
                            .filteredOn(finding -> finding.severity() >= 2 && finding.category() != Category.SAFETY)
                            .isEmpty();
                }));
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/softstart/swing"))) {
            for (Path source : sources.toList()) {
                Matcher used = USED.matcher(Files.readString(source));
                while (used.find()) {
                    assertThat(Texts.bundle().containsKey(used.group(1)))
                            .as(used.group(1))
                            .isTrue();
                }
            }
        }
    }

    /** Where a text has places to fill, a lone apostrophe would swallow what follows it. */
    @Test
    void apostrophesAreSafe() {
        for (String key : Collections.list(Texts.bundle().getKeys())) {
            String text = Texts.of(key);
            if (text.matches("(?s).*\\{\\d.*")) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }
}
