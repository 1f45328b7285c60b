package org.softstart.nlp;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.softstart.model.Depth;
import org.softstart.text.Once;

/** The language models, each loaded when first needed, once. Thread-safe. */
public final class Models {
    private final ModelFiles files;
    private final Once<OpenNlpModels> openNlp;
    private final Once<CoreNlpParser> coreNlp;

    public Models(ModelFiles files) {
        this.files = files;
        this.openNlp = new Once<>(() -> OpenNlpModels.in(files));
        this.coreNlp = new Once<>(() -> new CoreNlpParser(files));
    }

    /** Loads what a depth needs; may be called from another thread ahead of time. */
    public void warmUp(Depth depth) {
        if (depth == Depth.DEEP) {
            coreNlp.load();
        } else {
            openNlp.load();
            Lemmas.warmUp();
        }
    }

    /** What was learned from the corpus; empty where nothing was. */
    public Optional<ByteBuffer> learned() {
        return ifThere(ModelFiles.LEARNED);
    }

    /** What was learned from marked wordings; empty where nothing was. */
    public Optional<ByteBuffer> wordings() {
        return ifThere(ModelFiles.WORDINGS);
    }

    private Optional<ByteBuffer> ifThere(String name) {
        return files.names().contains(name) ? Optional.of(files.map(name)) : Optional.empty();
    }

    /** The network that hears sentences in their surroundings; empty where none was trained. */
    public Optional<EncoderFiles> encoder() {
        return files.names().contains(ModelFiles.ENCODER)
                ? Optional.of(new EncoderFiles(files.map(ModelFiles.ENCODER), files.read(ModelFiles.ENCODER_WORDS)))
                : Optional.empty();
    }

    ModelFiles files() {
        return files;
    }

    OpenNlpModels openNlp() {
        return openNlp.get();
    }

    CoreNlpParser coreNlp() {
        return coreNlp.get();
    }
}
