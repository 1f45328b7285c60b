package org.softstart.cli;

import java.io.BufferedReader;
import java.io.IOException;

/** Reads lines, but never keeps more of one than a limit: an endless line must not fill the memory. */
final class BoundedLines {
    private final BufferedReader in;
    private final int longest;
    private int number;

    BoundedLines(BufferedReader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** One line, or the fact that it was too long. */
    record Line(int number, String text, boolean tooLong) {
        boolean isBlank() {
            return !tooLong && text.isBlank();
        }
    }

    /** The next line; null at the end. */
    Line next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n') {
            if (text.length() < longest) {
                text.append((char) c);
            } else {
                tooLong = true;
            }
            c = in.read();
        }
        String line = text.toString();
        return new Line(number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, tooLong);
    }
}
