package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.export.LetterFormat;

/** A letter in a file and on paper. */
final class LetterFileTest {
    private static final String LETTER = "Dear Tom,\n\nThank you for the soup.\n\nWith love,\nAlex";

    @TempDir
    private Path folder;

    @Test
    void isNamedByWhatIsInIt() {
        assertThat(LetterFile.named(folder.resolve("Letter to Tom"), LetterFormat.PDF))
                .hasFileName("Letter to Tom.pdf");
        assertThat(LetterFile.named(folder.resolve("tom.docx"), LetterFormat.PDF))
                .hasFileName("tom.docx");
        assertThat(LetterFile.named(folder.resolve("pdf"), LetterFormat.PDF)).hasFileName("pdf.pdf");
        assertThat(LetterFile.suggested("")).isEqualTo("Letter");
        assertThat(LetterFile.suggested("my/love: Zoë")).isEqualTo("Letter to mylove Zoë");
    }

    @Test
    void holdsTheLetter() throws IOException {
        for (LetterFormat format : LetterFormat.values()) {
            Path file = folder.resolve("letter." + format.id());
            Files.writeString(file, "old");
            assertThat(LetterFile.write(LETTER, file)).isEmpty();
            byte[] bytes = Files.readAllBytes(file);
            String start = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
            assertThat(start)
                    .isEqualTo(
                            switch (format) {
                                case TXT, MD -> "Dear";
                                case DOCX -> "PK\u0003\u0004";
                                case PDF -> "%PDF";
                            });
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(LetterFormat.values().length);
        }
    }

    @Test
    void leavesNothingBehindWhereItCannotBeWritten() throws IOException {
        Path file = folder.resolve("taken.pdf");
        Files.createDirectories(file.resolve("inside"));
        assertThatThrownBy(() -> LetterFile.write(LETTER, file)).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** What a printer would be given: ink within the margins, and a second page for a long letter. */
    @Test
    void looksLikeALetterOnPaper() throws Exception {
        PageFormat page = Sheet.page(new PageFormat());
        Printable sheet = Stage.onWindow(() -> Sheet.of(LETTER + ("\n\nWe walked along the river. ".repeat(30))));
        int width = (int) page.getWidth();
        int height = (int) page.getHeight();
        for (int number : List.of(0, 1)) {
            BufferedImage paper = new BufferedImage(width * 2, height * 2, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = paper.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            g.scale(2, 2);
            int index = number;
            int there = Stage.onWindow(() -> sheet.print(g, page, index));
            g.dispose();
            assertThat(there).isEqualTo(Printable.PAGE_EXISTS);
            ImageIO.write(paper, "png", new File("target/printed-" + number + ".png"));
            assertThat(ink(paper, 0, 0, paper.getWidth(), 160)).isZero();
            assertThat(ink(paper, 0, 0, 160, paper.getHeight())).isZero();
            assertThat(ink(paper, 0, 0, paper.getWidth(), paper.getHeight())).isPositive();
        }
    }

    private static int ink(BufferedImage paper, int x, int y, int width, int height) {
        int ink = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                ink += (paper.getRGB(column, row) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return ink;
    }
}
