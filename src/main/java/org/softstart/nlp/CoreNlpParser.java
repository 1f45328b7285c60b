package org.softstart.nlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.softstart.text.Dependencies;
import org.softstart.text.Token;

/** CoreNLP's tagger and its neural dependency parser on our own tokens. */
final class CoreNlpParser {
    /** Longer sentences are left unparsed: the parse would be poor, and late. */
    private static final int MOST_TOKENS = 120;

    private final MaxentTagger tagger;
    private final TransitionParser parser;

    /** Loads both models side by side. */
    CoreNlpParser(ModelFiles files) {
        RedwoodConfiguration.empty().apply();
        CompletableFuture<TransitionParser> parsing =
                CompletableFuture.supplyAsync(() -> new TransitionParser(weights(files)));
        ByteBuffer tags = files.prepared(PreparedModels.TAGGER).orElseGet(() -> files.map(ModelFiles.DEEP_TAGS));
        tagger = new MaxentTagger(new BufferStream(tags));
        try {
            parser = parsing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static ParserWeights weights(ModelFiles files) {
        return files.prepared(PreparedModels.PARSER)
                .map(ParserWeights::read)
                .orElseGet(() -> ParserWeights.ofText(files.read(ModelFiles.DEPENDENCIES)));
    }

    /** The parse of a sentence's tokens; empty if there are none or too many. */
    Optional<Dependencies> parse(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return Optional.empty();
        }
        List<Word> words = tokens.stream().map(t -> new Word(penn(t))).toList();
        List<String> tags =
                tagger.tagSentence(words).stream().map(TaggedWord::tag).toList();
        return Optional.of(parser.parse(words.stream().map(Word::word).toList(), tags));
    }

    /** The form in which the treebank that the parser learned from writes a word. */
    private static String penn(Token token) {
        String word = token.surface().isEmpty() ? token.norm() : token.surface();
        if (word.equalsIgnoreCase("i")) {
            return "I";
        }
        boolean respelled = !word.equalsIgnoreCase(token.norm()) && !word.startsWith("'") && !word.equals("n't");
        return respelled ? token.norm() : word;
    }
}
