package org.softstart.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/**
 * The lexicons in one file that is quick to read: checked already, no examples, each string once, and with each pattern what it
 * needs, so that it is parsed only when a draft meets that. Half a second of every start would go into the YAML otherwise.
 */
public final class CompiledLexicon {
    private CompiledLexicon() {}

    /**
     * Compiles a folder.
     *
     * @throws LexiconException if a file cannot be understood; an old compiled file then stays as it was
     */
    public static void write(Path folder, Path file) throws IOException {
        CompiledWriter out = new CompiledWriter();
        out.lexicon(LexiconReader.read(folder));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(new DataOutputStream(bytes));
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(half))) {
            bytes.writeTo(stream);
            stream.writeLong(checksum(ByteBuffer.wrap(bytes.toByteArray())));
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads a compiled file.
     *
     * @throws LexiconException if it is damaged
     */
    public static Lexicon read(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int end = bytes.limit() - Long.BYTES;
            long checksum = bytes.getLong(end);
            if (checksum != checksum(bytes.limit(end))) {
                throw new IOException("the checksum differs");
            }
            return new CompiledReader(bytes).lexicon();
        } catch (IOException | RuntimeException e) {
            throw new LexiconException("the compiled lexicon is damaged; delete " + file + " and start again", e);
        }
    }

    /** Of what is left in the buffer, which stays where it is. */
    private static long checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        return crc.getValue();
    }
}
