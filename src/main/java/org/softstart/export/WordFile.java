package org.softstart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A letter as a Word file: the least that ISO/IEC 29500 asks of one, no author and no date in it. */
final class WordFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";
    private static final String RELATIONSHIPS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
    /** A serif of 12 points with room between lines and paragraphs. */
    private static final String STYLES =
            HEAD + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                    + "<w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:cs=\"Georgia\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                    + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"200\" w:line=\"340\" w:lineRule=\"auto\"/></w:pPr>"
                    + "</w:pPrDefault></w:docDefaults>"
                    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>";
    /** A4, margins of 3 cm. */
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1701\" w:right=\"1701\" w:bottom=\"1701\" w:left=\"1701\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
            + "</w:sectPr>";

    private WordFile() {}

    static void write(List<String> paragraphs, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", TYPES);
        put(zip, "_rels/.rels", RELATIONSHIPS.formatted("officeDocument", "word/document.xml"));
        put(zip, "word/_rels/document.xml.rels", RELATIONSHIPS.formatted("styles", "styles.xml"));
        put(zip, "word/styles.xml", STYLES);
        put(zip, "word/document.xml", document(paragraphs));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // When it was written is the writer's own business.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String document(List<String> paragraphs) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<w:document xmlns:w=\"")
                .append(WORD)
                .append("\"><w:body>");
        for (String paragraph : paragraphs) {
            String[] lines = paragraph.split("\n", -1);
            xml.append("<w:p><w:r>");
            for (int i = 0; i < lines.length; i++) {
                xml.append(i == 0 ? "" : "<w:br/>")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(escaped(lines[i]))
                        .append("</w:t>");
            }
            xml.append("</w:r></w:p>");
        }
        return xml.append(PAGE).append("</w:body></w:document>").toString();
    }

    /** XML 1.0 knows no control characters and no half of a surrogate pair. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> {
                    boolean allowed = c == '\t' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
                    if (allowed) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        return xml.toString();
    }
}
