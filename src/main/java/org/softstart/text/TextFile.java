package org.softstart.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.softstart.model.SetupException;

/** Reads files in UTF-8, and says of one that cannot be read which it is, where, and why. */
public final class TextFile {
    private TextFile() {}

    /**
     * The whole file.
     *
     * @param name what to call it in messages
     * @throws SetupException if it cannot be read or is not in UTF-8
     */
    public static String read(Path file, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(file, name));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, text, true).isError()) {
            long line = 1 + text.flip().chars().filter(c -> c == '\n').count();
            throw new SetupException(name + ", line " + line + ": not in UTF-8");
        }
        return text.flip().toString();
    }

    /** The same by lines. */
    public static List<String> lines(Path file, String name) {
        return read(file, name).lines().toList();
    }

    private static byte[] bytes(Path file, String name) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new SetupException("no such file: " + name, e);
        } catch (AccessDeniedException e) {
            throw new SetupException("no permission to read " + name, e);
        } catch (IOException e) {
            throw new SetupException("cannot read " + name, e);
        }
    }
}
