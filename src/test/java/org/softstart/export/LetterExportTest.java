package org.softstart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A letter is still the same letter when it is read back from its file. */
final class LetterExportTest {
    private static final String LETTER =
            """
            Dear Zoë,

            Thank you for the plums – “the sour ones” – & for 3 < 4 jokes. Привет, γειά. I can't wait ❤️

            * not a list, #1 [of] two_words
            1. and no numbered one

            With love,
            Tomás""";

    private static byte[] export(String text, LetterFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterExport.write(text, format, out);
        return out.toByteArray();
    }

    @Test
    void textStaysAsItIs() throws IOException {
        assertThat(new String(export(LETTER, LetterFormat.TXT), StandardCharsets.UTF_8))
                .isEqualTo(LETTER + "\n");
    }

    @Test
    void markdownShowsWhatWasWritten() throws IOException {
        assertThat(new String(export(LETTER, LetterFormat.MD), StandardCharsets.UTF_8))
                .contains("With love,\\\nTomás\n")
                .contains("\\* not a list, #1 \\[of\\] two\\_words")
                .contains("1\\. and no numbered one")
                .contains("3 \\< 4");
    }

    private static Map<String, byte[]> entries(byte[] docx) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void wordFileIsWellFormedAndWhole() throws Exception {
        Map<String, byte[]> entries = entries(export(LETTER + " \u0001\uD83D", LetterFormat.DOCX));
        assertThat(entries)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/document.xml");
        for (byte[] xml : entries.values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        }
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(entries.get("word/document.xml")));
        assertThat(document.getElementsByTagName("w:p").getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("w:br").getLength()).isEqualTo(2);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("– “the sour ones” – & for 3 < 4 jokes. Привет, γειά. I can't wait ❤️");
    }

    @Test
    void wordFileTellsNothingAboutItsWriting() throws IOException {
        assertThat(export(LETTER, LetterFormat.DOCX)).isEqualTo(export(LETTER, LetterFormat.DOCX));
        assertThat(entries(export(LETTER, LetterFormat.DOCX))).doesNotContainKey("docProps/core.xml");
    }

    @Test
    void pdfCanBeReadBack() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export(LETTER, LetterFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Dear Zoë,")
                    .contains("“the sour ones”")
                    .contains("Привет, γειά.")
                    .contains("❤")
                    .contains("Tomás");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void longLettersTakeMorePages() throws IOException {
        String paragraph = "Thank you for every small thing that you did this week. ".repeat(12);
        String text = String.join("\n\n", java.util.Collections.nCopies(20, paragraph)) + "\n\nWith love,\nRuth";
        try (PDDocument pdf = Loader.loadPDF(export(text, LetterFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf)).contains("With love,").contains("Ruth");
        }
    }

    @Test
    void aWordWiderThanThePageBreaks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export("a".repeat(300), LetterFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).isEqualTo("a".repeat(300));
        }
    }

    @Test
    void saysWhatThePdfCannotShow() throws IOException {
        assertThat(LetterExport.write("Hello 漢, 漢 and x", LetterFormat.PDF, new ByteArrayOutputStream()))
                .isEqualTo(List.of("漢"));
    }

    @Test
    void formatsAreKnownByTheirEnding() {
        assertThat(LetterFormat.ofFile("a.b/letter.PDF")).contains(LetterFormat.PDF);
        assertThat(LetterFormat.ofFile("letter.odt")).isEmpty();
    }
}
