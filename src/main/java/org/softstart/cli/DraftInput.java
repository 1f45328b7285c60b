package org.softstart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one draft from a file or standard input, or says in one line why that cannot be done. */
final class DraftInput {
    /** About 700,000 words: longer than any letter, shorter than what would wear out a small computer. */
    static final int LONGEST = 4_000_000;

    private static final int SAMPLE = 8_192;
    private static final int BINARY_SHARE = 10;

    private DraftInput() {}

    /**
     * @param file a path, or {@code -} for standard input
     * @throws Unreadable if there is nothing that could be a draft
     */
    static String read(String file, InputStream standardInput) throws Unreadable {
        String name = file.equals("-") ? "standard input" : file;
        byte[] bytes = file.equals("-") ? fromStream(standardInput) : fromFile(file);
        if (bytes.length > LONGEST) {
            throw new Unreadable(name + " is too large: Softstart reads up to " + LONGEST / 1_000_000 + " MB");
        }
        String text = decode(bytes, name);
        if (text.isBlank()) {
            throw new Unreadable(name + " is empty: there is nothing to check");
        }
        return text;
    }

    private static byte[] fromStream(InputStream in) throws Unreadable {
        try {
            return in.readNBytes(LONGEST + 1);
        } catch (IOException e) {
            throw new Unreadable("standard input cannot be read");
        }
    }

    private static byte[] fromFile(String file) throws Unreadable {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new Unreadable(file + " is a folder; name a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LONGEST + 1);
        } catch (NoSuchFileException e) {
            throw new Unreadable("no such file: " + file);
        } catch (AccessDeniedException e) {
            throw new Unreadable("no permission to read " + file);
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read");
        }
    }

    static Path path(String file) throws Unreadable {
        try {
            return Path.of(file);
        } catch (java.nio.file.InvalidPathException e) {
            throw new Unreadable("that is not a file name");
        }
    }

    private static String decode(byte[] bytes, String name) throws Unreadable {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, name);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, name);
        }
        if (isBinary(bytes)) {
            throw new Unreadable(name + " is not a text");
        }
        return strict(bytes, 0, StandardCharsets.UTF_8, name);
    }

    private static String strict(byte[] bytes, int from, Charset charset, String name) throws Unreadable {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(name + " is not in " + charset.name() + "; save it as UTF-8 and try again");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** More than a tenth of the first bytes are control characters. A stray NUL alone does not make a letter binary. */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls * BINARY_SHARE > length;
    }
}
