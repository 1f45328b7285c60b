package org.softstart.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lexicon files with a slip in them: whoever made it is told where. */
final class BadFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.createDirectories(folder.resolve("blame"));
    }

    private void assertSaid(String message) {
        assertThatThrownBy(() -> LexiconReader.read(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
    }

    @Test
    void namesTheLineOfATable() throws IOException {
        Files.writeString(
                folder.resolve("shared/helplines.tsv"), "country\tkind\tname\nUS\tabuse\tA line\n\nUK call 999\n");
        assertSaid("shared/helplines.tsv, line 4: the header has 3 columns (with tabs between), this line 1");
        List<String> skipped = new ArrayList<>();
        LexiconReader.read(folder, e -> skipped.add(e.getMessage()));
        assertThat(skipped).hasSize(1);
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("shared/fillers.tsv"),
                "term\tnote\nreally\t\ncafé\t\n".getBytes(StandardCharsets.ISO_8859_1));
        assertSaid("shared/fillers.tsv, line 3: not in UTF-8");
    }

    @Test
    void namesTheIdiomThatIsNoPattern() throws IOException {
        Files.writeString(folder.resolve("shared/safe-idioms.tsv"), "pattern\tfor\nyou (never\tblame\n");
        assertThatThrownBy(() -> LexiconReader.read(folder))
                .hasMessageStartingWith("shared/safe-idioms.tsv: ")
                .hasMessageContaining("you (never");
    }
}
