package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read by everyone: contrast of both looks, as the colours stand in their files. */
final class ThemeTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/softstart/swing/theme");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final List<String> GROUNDS = List.of("paper", "panel", "card");

    private static Properties tokens(String file) throws IOException {
        Properties tokens = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            tokens.load(in);
        }
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(strings = {"FlatLightLaf.properties", "FlatDarkLaf.properties"})
    void textAndMarksStandOut(String file) throws IOException {
        Properties tokens = tokens(file);
        for (String ground : GROUNDS) {
            for (String ink :
                    List.of("ink", "quiet", "accent", "strengthInk", "harsh", "blame", "demand", "overload", "other")) {
                assertThat(contrast(tokens, ink, ground))
                        .as("%s on %s", ink, ground)
                        .isGreaterThan(TEXT);
            }
            assertThat(contrast(tokens, "edge", ground))
                    .as("edge on %s", ground)
                    .isGreaterThan(MARK);
        }
        assertThat(contrast(tokens, "ink", "strength")).isGreaterThan(TEXT);
        assertThat(contrast(tokens, "accent", "accentSoft")).isGreaterThan(TEXT);
        assertThat(contrast(tokens, "onAccent", "accent")).isGreaterThan(TEXT);
        assertThat(contrast(tokens, "onAccent", "accentHover")).isGreaterThan(TEXT);
        assertThat(contrast(tokens, "ink", "removed")).isGreaterThan(TEXT);
    }

    @Test
    void bothLooksHaveTheSameTokens() throws IOException {
        assertThat(tokens("FlatLightLaf.properties").keySet())
                .isEqualTo(tokens("FlatDarkLaf.properties").keySet());
    }

    /** A colour in a view would be one that this test cannot see. */
    @Test
    void viewsHoldNoColours() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/softstart/swing"))) {
            for (Path source : sources.toList()) {
                assertThat(Files.readString(source))
                        .as(source.getFileName().toString())
                        .doesNotContainPattern("#[0-9A-Fa-f]{6}")
                        .doesNotContainPattern("new Color\\(\\d")
                        .doesNotContainPattern("Color\\.[A-Z]{3,}");
            }
        }
    }

    private static double contrast(Properties tokens, String one, String other) {
        double a = luminance(tokens.getProperty("Softstart." + one));
        double b = luminance(tokens.getProperty("Softstart." + other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** As WCAG 2 defines it. */
    private static double luminance(String hex) {
        Color color = Color.decode(hex);
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
