package org.softstart.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(half))) {
            out.writeTo(stream);
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
            return new CompiledReader(ByteBuffer.wrap(Files.readAllBytes(file))).lexicon();
        } catch (IOException | RuntimeException e) {
            throw new LexiconException(
                    "the compiled lexicon is damaged; delete " + file.getFileName() + " and start again", e);
        }
    }
}
