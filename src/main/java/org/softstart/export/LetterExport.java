package org.softstart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes a letter in a format. Paragraphs are what blank lines part; lines within a paragraph stay lines. */
public final class LetterExport {
    private LetterExport() {}

    /**
     * Writes it; nothing touches the disk but what {@code out} itself writes.
     *
     * @return the characters that the format could not show, each once; they are left out there
     */
    public static List<String> write(String text, LetterFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TXT -> out.write((text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
            case MD -> out.write(Markdown.of(paragraphs(text)).getBytes(StandardCharsets.UTF_8));
            case DOCX -> WordFile.write(paragraphs(text), out);
            case PDF -> {
                return PdfFile.write(paragraphs(text), out);
            }
        }
        return List.of();
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().replace("\r\n", "\n").split("\n[ \t]*\n\\s*", -1))
                .map(String::strip)
                .toList();
    }
}
