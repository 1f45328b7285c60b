package org.softstart.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.TestEngine;

final class CompiledLexiconTest {
    private static final Path LEXICONS = Path.of("lexicons");

    @TempDir
    private Path folder;

    @Test
    void holdsWhatTheFilesHold() throws IOException {
        Path file = folder.resolve("lexicon.bin");
        CompiledLexicon.write(LEXICONS, file);
        Lexicon compiled = CompiledLexicon.read(file);
        Lexicon written = TestEngine.lexicon();
        assertThat(described(compiled)).isEqualTo(described(written));
        assertThat(compiled.tables()).isEqualTo(written.tables());
        assertThat(compiled.slots()).isEqualTo(written.slots());
        assertThat(compiled.texts()).isEqualTo(written.texts());
    }

    /** Every rule and idiom with all its parts but the examples, which a start can do without. */
    private static List<String> described(Lexicon lexicon) {
        List<String> lines = new ArrayList<>();
        lexicon.rules().forEach(rule -> describe(rule, lines));
        lexicon.strengths().forEach(rule -> describe(rule, lines));
        lexicon.idioms().forEach(idiom -> lines.add(described(idiom.pattern()) + idiom.neutralises()));
        return lines;
    }

    private static void describe(Rule rule, List<String> into) {
        into.add(Stream.of(
                        rule.id(),
                        rule.scope(),
                        rule.status(),
                        rule.severity(),
                        rule.level(),
                        rule.risk(),
                        rule.title(),
                        rule.why(),
                        rule.question(),
                        rule.tip(),
                        new TreeSet<>(rule.kinds()),
                        rule.atLeast(),
                        new TreeMap<>(rule.thresholds()),
                        new TreeSet<>(rule.respect()))
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
        new TreeMap<>(rule.lists()).forEach((name, list) -> into.add(name + list.terms()));
        rule.patterns()
                .forEach(p -> into.add(Stream.of(
                                p.id(),
                                described(p.pattern()),
                                p.tests(),
                                new TreeSet<>(p.allow()),
                                p.severity(),
                                p.level(),
                                p.risk(),
                                p.mark(),
                                p.startsWithYou())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))));
        rule.unless()
                .forEach(u -> into.add(u.id() + described(u.pattern()) + u.within() + new TreeSet<>(u.patterns())));
        rule.rewrites().forEach(f -> into.add(f.id() + f.text() + new TreeSet<>(f.patterns())));
    }

    private static String described(TokenPattern pattern) {
        return pattern.source()
                + pattern.hasQuestionMark()
                + pattern.needs().ways().stream()
                        .map(way -> way.stream().map(TreeSet::new).toList())
                        .toList();
    }

    @Test
    void isTheSameEachTime() throws IOException {
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        CompiledLexicon.write(LEXICONS, first);
        CompiledLexicon.write(LEXICONS, second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void saysThatItIsDamaged() throws IOException {
        Path file = folder.resolve("lexicon.bin");
        CompiledLexicon.write(LEXICONS, file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> CompiledLexicon.read(file))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("damaged");
        for (int at = 0; at < whole.length; at += whole.length / 50) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            assertThatThrownBy(() -> CompiledLexicon.read(file))
                    .hasMessage("the compiled lexicon is damaged; delete " + file + " and start again");
        }
        Files.writeString(file, "{}, and something");
        assertThatThrownBy(() -> CompiledLexicon.read(file)).hasMessageContaining("damaged");
    }
}
