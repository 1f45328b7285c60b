package org.softstart.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.softstart.model.Span;
import org.softstart.text.Token;

/** OpenNLP's sentence detector, tokenizer and tagger. The models are shared, the tools one a thread, as OpenNLP wants it. */
final class OpenNlpTools {
    private final ThreadLocal<SentenceSplitter> splitter;
    private final ThreadLocal<WordReader> reader;

    OpenNlpTools(ModelFiles files, Map<String, String> spellings) {
        try {
            SentenceModel sentences = new SentenceModel(new ByteArrayInputStream(files.read(ModelFiles.SENTENCES)));
            TokenizerModel tokens = new TokenizerModel(new ByteArrayInputStream(files.read(ModelFiles.TOKENS)));
            POSModel tags = new POSModel(new ByteArrayInputStream(files.read(ModelFiles.TAGS)));
            Lemmas lemmas = new Lemmas();
            splitter = ThreadLocal.withInitial(() -> new SentenceSplitter(new SentenceDetectorME(sentences)));
            reader = ThreadLocal.withInitial(
                    () -> new WordReader(new TokenizerME(tokens), new POSTaggerME(tags), lemmas, spellings));
        } catch (IOException e) {
            throw new ModelException("a language model cannot be read; build the project again", e);
        }
    }

    List<Span> sentences(String text) {
        return splitter.get().split(text);
    }

    List<Token> words(String sentence) {
        return reader.get().read(sentence);
    }
}
