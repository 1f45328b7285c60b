package org.softstart.nlp;

import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.softstart.model.Span;
import org.softstart.text.LruCache;
import org.softstart.text.Token;

/** OpenNLP's sentence detector, tokenizer and tagger. The models are shared, the tools one a thread, as OpenNLP wants it. */
final class OpenNlpTools {
    private static final int PARAGRAPHS = 1024;

    private final ThreadLocal<SentenceSplitter> splitter;
    private final ThreadLocal<WordReader> reader;

    OpenNlpTools(Models models, Map<String, String> spellings) {
        Lemmas lemmas = new Lemmas();
        LruCache<String, List<Span>> paragraphs = new LruCache<>(PARAGRAPHS);
        splitter = ThreadLocal.withInitial(() ->
                new SentenceSplitter(new SentenceDetectorME(models.openNlp().sentences()), paragraphs));
        reader = ThreadLocal.withInitial(() -> new WordReader(
                new TokenizerME(models.openNlp().tokens()),
                new POSTaggerME(models.openNlp().tags()),
                lemmas,
                spellings));
    }

    List<Span> sentences(String text) {
        return splitter.get().split(text);
    }

    List<Token> words(String sentence) {
        return reader.get().read(sentence);
    }
}
