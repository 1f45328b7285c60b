package org.softstart.swing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.softstart.export.LetterExport;
import org.softstart.export.LetterFormat;

/** A letter as a file, in a place of the writer's choice. */
final class LetterFile {
    private LetterFile() {}

    /** The place with the ending that says what is in it; an ending that is there already decides. */
    static Path named(Path chosen, LetterFormat format) {
        String name = chosen.getFileName().toString();
        return LetterFormat.ofFile(name).filter(f -> name.contains(".")).isPresent()
                ? chosen
                : chosen.resolveSibling(name + "." + format.id());
    }

    /** A name to begin with. */
    static String suggested(String to) {
        String plain = to.replaceAll("[^\\p{L}\\p{N} '-]", "").strip();
        return plain.isEmpty() ? Texts.of("out.file") : Texts.of("out.file.to", plain);
    }

    /**
     * Writes it: whole or not at all, so that a file that was there stays as it was if something goes wrong.
     *
     * @return the characters that the format could not show
     */
    static List<String> write(String text, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterFormat format = LetterFormat.ofFile(file.getFileName().toString()).orElse(LetterFormat.TXT);
        List<String> missing = LetterExport.write(text, format, bytes);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, bytes.toByteArray());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        return missing;
    }
}
