package org.softstart.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A letter as a PDF page: a serif, wide margins, room between the lines. Made in memory only. */
final class PdfFile {
    private static final PDRectangle PAGE = PDRectangle.A4;
    private static final float MARGIN = 85;
    private static final float SIZE = 11.5f;
    private static final float LEADING = 18.5f;
    private static final float BETWEEN_PARAGRAPHS = 10;
    private static final float MEASURE = PAGE.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    /** The letter's own face, and one that has hearts and smiles. */
    private final List<PDFont> fonts;

    private final Set<String> missing = new LinkedHashSet<>();
    private PDPageContentStream content;
    private float y = Float.NEGATIVE_INFINITY;

    private PdfFile(PDDocument document, List<PDFont> fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** A stretch of a line in one face. */
    private record Run(PDFont font, String text) {
        float width() throws IOException {
            return font.getStringWidth(text) / 1000 * SIZE;
        }
    }

    static List<String> write(List<String> paragraphs, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PdfFile file = new PdfFile(
                    document, List.of(font(document, "NotoSerif-Regular.ttf"), font(document, "DejaVuSans.ttf")));
            for (int i = 0; i < paragraphs.size(); i++) {
                // The last paragraph is the closing and the name, which stay together.
                file.paragraph(paragraphs.get(i), i == paragraphs.size() - 1);
            }
            file.content.close();
            document.save(out);
            return List.copyOf(file.missing);
        }
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private void paragraph(String text, boolean together) throws IOException {
        List<List<Run>> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(broken(line));
        }
        float height = lines.size() * LEADING;
        boolean fits = y - height >= MARGIN;
        if (!fits && (together && height < PAGE.getHeight() - 2 * MARGIN || y - 2 * LEADING < MARGIN)) {
            newPage();
        }
        for (List<Run> line : lines) {
            if (y - LEADING < MARGIN) {
                newPage();
            }
            y -= LEADING;
            show(line);
        }
        y -= BETWEEN_PARAGRAPHS;
    }

    private void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PAGE);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PAGE.getHeight() - MARGIN;
    }

    private void show(List<Run> line) throws IOException {
        content.beginText();
        content.newLineAtOffset(MARGIN, y);
        for (Run run : line) {
            content.setFont(run.font(), SIZE);
            content.showText(run.text());
        }
        content.endText();
    }

    /** Breaks between words; a word wider than the page breaks where it must. */
    private List<List<Run>> broken(String text) throws IOException {
        List<List<Run>> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && width(line + " " + word) > MEASURE) {
                lines.add(runs(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (width(line.toString()) > MEASURE) {
                int fitting = line.length();
                while (fitting > 1 && width(line.substring(0, fitting)) > MEASURE) {
                    fitting = line.offsetByCodePoints(fitting, -1);
                }
                lines.add(runs(line.substring(0, fitting)));
                line.delete(0, fitting);
            }
        }
        lines.add(runs(line.toString()));
        return lines;
    }

    private float width(String text) throws IOException {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.width();
        }
        return width;
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            PDFont font = fonts.stream().filter(f -> has(f, letter)).findFirst().orElse(null);
            if (font == null) {
                // What only steers how its neighbour looks is nothing that one would miss.
                if (!isInvisible(c)) {
                    missing.add(letter);
                }
                return;
            }
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.font() == font) {
                runs.set(runs.size() - 1, new Run(font, last.text() + letter));
            } else {
                runs.add(new Run(font, letter));
            }
        });
        return runs;
    }

    private static boolean has(PDFont font, String letter) {
        if (isInvisible(letter.codePointAt(0))) {
            return false;
        }
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }
}
