package org.softstart.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the launcher makes of the models once, so that no start has to: the parser's weights, the tagger's word classes and
 * OpenNLP's models in a form that is read at once, and for every model a checksum that takes a hundredth of the time of SHA-256.
 */
public final class PreparedModels {
    static final String PARSER = "parser.bin";
    static final String TAGGER = "tagger.bin";
    static final String WORDS = "words.bin";
    private static final String CHECKSUMS = "models.crc32";

    private final Path folder;
    private final Map<String, Long> checksums;

    private PreparedModels(Path folder, Map<String, Long> checksums) {
        this.folder = folder;
        this.checksums = Map.copyOf(checksums);
    }

    static PreparedModels in(Path folder) {
        Map<String, Long> sums = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(CHECKSUMS))) {
                String[] parts = line.split(" ", 2);
                sums.put(parts[1], Long.parseLong(parts[0], 16));
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(CHECKSUMS, folder, e);
        }
        return new PreparedModels(folder, sums);
    }

    /**
     * Prepares the models.
     *
     * @param files the models, each read with its SHA-256 checked
     * @param folder where to write; it is made if it is not there
     * @throws ModelException if a model is missing or damaged
     * @throws IOException if the folder cannot be written
     */
    public static void write(ModelFiles files, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Long> sums = new TreeMap<>();
        for (String name : files.names()) {
            sums.put(name, crc(files.map(name)));
        }
        ByteArrayOutputStream parser = new ByteArrayOutputStream();
        ParserWeights.ofText(files.read(ModelFiles.DEPENDENCIES)).write(new DataOutputStream(parser));
        Map<String, byte[]> made = Map.of(
                PARSER, parser.toByteArray(),
                TAGGER, TaggerFile.compact(files.read(ModelFiles.DEEP_TAGS)),
                WORDS, OpenNlpModels.ofFiles(files).write());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            sums.put(file.getKey(), crc(ByteBuffer.wrap(file.getValue())));
        }
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append("%08x %s%n".formatted(sum, name)));
        Files.writeString(folder.resolve(CHECKSUMS), lines);
    }

    Optional<Long> checksum(String name) {
        return Optional.ofNullable(checksums.get(name));
    }

    ByteBuffer read(String name) {
        try {
            ByteBuffer bytes = ModelFiles.map(folder.resolve(name));
            if (checksum(name).filter(sum -> sum == crc(bytes)).isPresent()) {
                return bytes;
            }
        } catch (IOException e) {
            throw damaged(name, folder, e);
        }
        throw damaged(name, folder, null);
    }

    private static ModelException damaged(String name, Path folder, Exception cause) {
        return new ModelException(
                name + ", made of the language models, is damaged; delete the folder " + folder + " and start again",
                cause);
    }

    static long crc(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        return crc.getValue();
    }
}
