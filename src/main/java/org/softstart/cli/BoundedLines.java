package org.softstart.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads lines of UTF-8, but never keeps more of one than a limit: an endless line must not fill the memory, and one line in
 * another encoding must not spoil the others.
 */
final class BoundedLines {
    private final InputStream in;
    private final int longest;
    private int number;

    /**
     * @param longest how many bytes of a line are kept
     */
    BoundedLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** What a line is like. */
    enum Sort {
        WHOLE,
        TOO_LONG,
        NOT_UTF8
    }

    /**
     * One line.
     *
     * @param text empty unless the line is whole
     */
    record Line(int number, Sort sort, String text) {
        boolean isBlank() {
            return sort == Sort.WHOLE && text.isBlank();
        }
    }

    /** The next line; null at the end. */
    Line next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (c >= 0 && c != '\n') {
            if (bytes.size() < longest) {
                bytes.write(c);
            } else {
                tooLong = true;
            }
            c = in.read();
        }
        return tooLong ? new Line(number, Sort.TOO_LONG, "") : decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] bytes) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            return new Line(number, Sort.WHOLE, text);
        } catch (CharacterCodingException e) {
            return new Line(number, Sort.NOT_UTF8, "");
        }
    }
}
