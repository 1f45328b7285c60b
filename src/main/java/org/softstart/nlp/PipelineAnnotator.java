package org.softstart.nlp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;
import org.softstart.text.Clauses;
import org.softstart.text.CleanText;
import org.softstart.text.Dependencies;
import org.softstart.text.Greetings;
import org.softstart.text.LruCache;
import org.softstart.text.Quotations;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** OpenNLP for the quick analysis, CoreNLP besides for the deep one. Sentences are analysed once and remembered. */
public final class PipelineAnnotator implements Annotator {
    private static final int REMEMBERED = 4096;

    private final Models models;
    private final OpenNlpTools openNlp;
    private final Greetings greetings;
    private final LruCache<String, Sentence> quick = new LruCache<>(REMEMBERED);
    private final LruCache<String, Sentence> deep = new LruCache<>(REMEMBERED);

    /**
     * Makes an annotator.
     *
     * @param models the language models
     * @param spellings texting spellings and the usual words they stand for
     * @param endearments pet names, one word each
     */
    public PipelineAnnotator(Models models, Map<String, String> spellings, Set<String> endearments) {
        this.models = models;
        this.openNlp = new OpenNlpTools(models, Map.copyOf(spellings));
        this.greetings = new Greetings(endearments);
    }

    @Override
    public AnnotatedDraft annotate(Draft draft, Depth depth) {
        CleanText clean = CleanText.of(draft.text());
        List<Span> spans = openNlp.sentences(clean.text());
        List<String> texts = spans.stream().map(span -> span.of(clean.text())).toList();
        List<Sentence> sentences =
                depth == Depth.QUICK ? quick.getAll(texts, this::read) : deep.getAll(texts, this::parse);
        List<Integer> starts = spans.stream().map(Span::start).toList();
        return new AnnotatedDraft(
                draft, clean, sentences, starts, Quotations.in(clean.text()), greetings.count(sentences));
    }

    private Sentence read(String text) {
        List<Token> tokens = openNlp.words(text);
        return new Sentence(text, tokens, Clauses.of(tokens), Optional.empty());
    }

    private Sentence parse(String text) {
        Sentence read = quick.get(text, this::read);
        Optional<Dependencies> dependencies = models.coreNlp().parse(read.tokens());
        return new Sentence(text, read.tokens(), read.clauses(), dependencies);
    }
}
