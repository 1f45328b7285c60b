package org.softstart.nlp;

import org.softstart.model.Depth;

/** The language models, each loaded when first needed, once. Thread-safe. */
public final class Models {
    private final ModelFiles files;
    private final Once<OpenNlpModels> openNlp;
    private final Once<CoreNlpParser> coreNlp;

    public Models(ModelFiles files) {
        this.files = files;
        this.openNlp = new Once<>(() -> new OpenNlpModels(files));
        this.coreNlp = new Once<>(() -> new CoreNlpParser(files));
    }

    /** Loads what a depth needs; may be called from another thread ahead of time. */
    public void warmUp(Depth depth) {
        if (depth == Depth.DEEP) {
            coreNlp.load();
        } else {
            openNlp.load();
        }
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
