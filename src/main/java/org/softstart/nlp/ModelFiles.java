package org.softstart.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of {@code models/}. A file is handed out only if its SHA-256 is the one that {@code checksums.sha256} gives, so
 * a half-written or exchanged model is noticed before it can judge anybody's words.
 */
public final class ModelFiles {
    static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    static final String TAGS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    static final String LANGUAGES = "langdetect-183.bin";
    static final String DEEP_TAGS = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String DEPENDENCIES = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    static final String LEARNED = "learned.bin";
    static final String WORDINGS = "wordings.bin";
    static final String ENCODER = "encoder.onnx";
    static final String ENCODER_WORDS = "encoder-words.txt";
    private static final String CHECKSUMS = "checksums.sha256";
    /** Part of the project itself; the others are unpacked by the build. */
    private static final Set<String> COMMITTED = Set.of(LEARNED, WORDINGS, ENCODER, ENCODER_WORDS, CHECKSUMS);

    private final Path folder;
    private final Map<String, String> checksums;
    private final Optional<PreparedModels> prepared;

    private ModelFiles(Path folder, Map<String, String> checksums, Optional<PreparedModels> prepared) {
        this.folder = folder;
        this.checksums = Map.copyOf(checksums);
        this.prepared = prepared;
    }

    /**
     * The models of a folder.
     *
     * @param folder the folder that holds the models and their checksums
     * @throws ModelException if there are no checksums
     */
    public static ModelFiles in(Path folder) {
        Map<String, String> sums = new HashMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(CHECKSUMS))) {
                String[] parts = line.split("\\s+\\*?", 2);
                if (parts.length == 2) {
                    sums.put(parts[1].strip(), parts[0]);
                }
            }
        } catch (IOException e) {
            throw new ModelException("cannot read " + folder.resolve(CHECKSUMS) + "; " + remedy(CHECKSUMS), e);
        }
        return new ModelFiles(folder, sums, Optional.empty());
    }

    /**
     * The same models with what {@link PreparedModels#write} has made of them.
     *
     * @param from the folder it was written into
     * @throws ModelException if there is nothing of the kind
     */
    public ModelFiles preparedIn(Path from) {
        return new ModelFiles(folder, checksums, Optional.of(PreparedModels.in(from)));
    }

    /** The bytes of a model, checked; read-only. */
    ByteBuffer map(String name) {
        ByteBuffer bytes;
        try {
            bytes = map(folder.resolve(name));
        } catch (IOException e) {
            throw new ModelException("the model " + shortName(name) + " is missing or unreadable; " + remedy(name), e);
        }
        if (!isWhole(name, bytes)) {
            String deletion = COMMITTED.contains(name) ? "" : "delete " + folder.resolve(name) + " and ";
            throw new ModelException(
                    "the model " + shortName(name) + " is damaged (its checksum differs); " + deletion + remedy(name));
        }
        return bytes;
    }

    /** The same for those who take nothing but an array. */
    byte[] read(String name) {
        ByteBuffer mapped = map(name);
        byte[] bytes = new byte[mapped.remaining()];
        mapped.get(bytes);
        return bytes;
    }

    /** A file as the system holds it: copying one of 23 MB takes a quarter of a second of a start. */
    static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** How to get a file of the models back. */
    private static String remedy(String name) {
        return COMMITTED.contains(name)
                ? "get it back with git checkout models/" + name + ", or from a fresh copy of Softstart"
                : "build the project again";
    }

    private static String shortName(String name) {
        return Path.of(name).getFileName().toString();
    }

    /**
     * The quick checksum stands for the other where that was right when the models were prepared. Where it differs, the model may
     * just be newer than what was prepared, so only the other can call it damaged.
     */
    private boolean isWhole(String name, ByteBuffer bytes) {
        return prepared.flatMap(models -> models.checksum(name))
                        .filter(checksum -> checksum == PreparedModels.crc(bytes))
                        .isPresent()
                || sha256(bytes).equals(checksums.get(name));
    }

    /**
     * Writes what was learned into a folder of models and notes its checksum.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void keepLearned(Path folder, byte[] learned) throws IOException {
        keep(folder, LEARNED, learned);
    }

    /**
     * The same for what was learned of wordings.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void keepWordings(Path folder, byte[] learned) throws IOException {
        keep(folder, WORDINGS, learned);
    }

    private static void keep(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        noteChecksum(folder, name);
    }

    /**
     * Notes the checksum of a file that was written into a folder of models.
     *
     * @throws IOException if the folder cannot be read or written
     */
    public static void noteChecksum(Path folder, String name) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(CHECKSUMS)));
        lines.removeIf(line -> line.endsWith("  " + name));
        lines.add(sha256(map(folder.resolve(name))) + "  " + name);
        Files.write(folder.resolve(CHECKSUMS), lines);
    }

    /** The names of all models. */
    Set<String> names() {
        return checksums.keySet();
    }

    /** A file that was made of the models, checked; empty where nothing was made. */
    Optional<ByteBuffer> prepared(String name) {
        return prepared.map(models -> models.read(name));
    }

    private static String sha256(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.duplicate());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
