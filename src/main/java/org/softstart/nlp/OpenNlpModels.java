package org.softstart.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's models for sentences, tokens and tags. */
final class OpenNlpModels {
    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final POSModel tags;

    /** Loads the tag model, by far the largest, beside the others. */
    OpenNlpModels(ModelFiles files) {
        CompletableFuture<POSModel> loading = CompletableFuture.supplyAsync(() -> {
            try {
                return new POSModel(new ByteArrayInputStream(files.read(ModelFiles.TAGS)));
            } catch (IOException e) {
                throw unreadable(e);
            }
        });
        try {
            sentences = new SentenceModel(new ByteArrayInputStream(files.read(ModelFiles.SENTENCES)));
            tokens = new TokenizerModel(new ByteArrayInputStream(files.read(ModelFiles.TOKENS)));
            tags = loading.join();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof ModelException cause ? cause : unreadable(e);
        }
    }

    private static ModelException unreadable(Exception e) {
        return new ModelException("a language model cannot be read; build the project again", e);
    }

    SentenceModel sentences() {
        return sentences;
    }

    TokenizerModel tokens() {
        return tokens;
    }

    POSModel tags() {
        return tags;
    }
}
