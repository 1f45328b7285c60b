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

    private void assertSaidOfRule(String rule, String message) throws IOException {
        Files.writeString(folder.resolve("blame/new.yaml"), "id: blame.new\nwhy: Because.\n" + rule);
        assertSaid("blame/new.yaml: " + message);
    }

    @Test
    void namesAFieldThatIsMisspeltRatherThanMissing() throws IOException {
        assertSaidOfRule("titel: A title\n", "unknown field titel");
        assertSaidOfRule("title: A title\npatterns: [{id: a, mach: you}]\n", "unknown field mach");
        assertSaidOfRule("severity: 2\n", "title is missing");
    }

    @Test
    void namesABlankThatNothingFills() throws IOException {
        String patterns = "title: A title\npatterns: [{id: a, match: \"you what=_ (day=monday)\"}]\n";
        assertSaidOfRule(
                patterns + "rewrites: [{id: b, text: \"Could you {verbb} {what} on {day}?\"}]\n",
                "nothing fills {verbb} in the rewrite b; there are"
                        + " {about}, {ask}, {day}, {list}, {need}, {rest}, {thing}, {verb}, {what}");
    }
}
