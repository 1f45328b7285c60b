package org.softstart.nlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * OpenNLP's models for sentences, tokens and tags.
 *
 * @param sentences where sentences end
 * @param tokens where words end
 * @param tags parts of speech
 */
record OpenNlpModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    private static final String TAG_MODEL = "pos.model";
    private static final String LANGUAGE = "en";

    /**
     * The models as they were prepared, else from OpenNLP's own files.
     *
     * @throws ModelException if one of them is missing or damaged
     */
    static OpenNlpModels in(ModelFiles files) {
        Optional<ByteBuffer> prepared = files.prepared(PreparedModels.WORDS);
        try {
            return prepared.isPresent() ? of(prepared.get()) : ofFiles(files);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ModelException clear) {
                throw clear;
            }
            throw new ModelException("a language model cannot be read; build the project again", e);
        }
    }

    /** Reads OpenNLP's own files: a third of a second of work. */
    static OpenNlpModels ofFiles(ModelFiles files) throws IOException {
        return new OpenNlpModels(
                new SentenceModel(new ByteArrayInputStream(files.read(ModelFiles.SENTENCES))),
                new TokenizerModel(new ByteArrayInputStream(files.read(ModelFiles.TOKENS))),
                new POSModel(new ByteArrayInputStream(files.read(ModelFiles.TAGS))));
    }

    /** Reads what {@link #write} wrote. */
    private static OpenNlpModels of(ByteBuffer in) {
        ExtensionLoader.registerAllowedPackage(TagFactory.class.getPackageName());
        MaxentModel sentences = MaxentTable.read(part(in));
        boolean usesTokenEnd = in.get() != 0;
        byte[] ends = new byte[in.getShort()];
        in.get(ends);
        MaxentModel tokens = MaxentTable.read(part(in));
        MaxentModel tags = MaxentTable.read(part(in));
        int beam = in.getInt();
        return new OpenNlpModels(
                new SentenceModel(
                        LANGUAGE,
                        sentences,
                        Map.of(),
                        new SentenceDetectorFactory(
                                LANGUAGE, usesTokenEnd, null, new String(ends, StandardCharsets.UTF_8).toCharArray())),
                new TokenizerModel(tokens, Map.of(), new TokenFactory(LANGUAGE, Pattern.compile("^[A-Za-z0-9]+$"))),
                new POSModel(LANGUAGE, tags, beam, Map.of(), new TagFactory()));
    }

    private static ByteBuffer part(ByteBuffer in) {
        int length = in.getInt();
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    /**
     * Writes the models in a form that is looked up rather than read.
     *
     * @throws IllegalStateException if a model has something that this form has no place for
     */
    byte[] write() throws IOException {
        if (sentences.getAbbreviations() != null
                || tokens.getAbbreviations() != null
                || tokens.useAlphaNumericOptimization()
                || tags.getFactory().getTagDictionary() != null) {
            throw new IllegalStateException("these language models are of another kind than those this was made for");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writePart(sentences.getMaxentModel(), out);
        out.writeBoolean(sentences.useTokenEnd());
        out.writeUTF(new String(sentences.getEosCharacters()));
        writePart(tokens.getMaxentModel(), out);
        writePart(tags.getArtifact(TAG_MODEL), out);
        out.writeInt(Integer.parseInt(tags.getManifestProperty("BeamSize")));
        return bytes.toByteArray();
    }

    private static void writePart(MaxentModel model, DataOutputStream out) throws IOException {
        byte[] table = MaxentTable.write((AbstractModel) model);
        out.writeInt(table.length);
        out.write(table);
    }
}
