package org.softstart.nlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.softstart.text.Dependencies;
import org.softstart.text.Token;

/** CoreNLP's neural dependency parser on our own tokens. */
final class CoreNlpParser {
    /** Longer sentences are left unparsed: the parse would be poor, and late. */
    private static final int MOST_TOKENS = 120;

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    /** Loads both models side by side. */
    CoreNlpParser(ModelFiles files) {
        RedwoodConfiguration.empty().apply();
        CompletableFuture<MaxentTagger> tags = CompletableFuture.supplyAsync(
                () -> new MaxentTagger(new ByteArrayInputStream(files.read(ModelFiles.DEEP_TAGS))));
        Properties settings = new Properties();
        settings.setProperty("numPreComputed", "0");
        parser = DependencyParser.loadFromModelFile(files.checked(ModelFiles.DEPENDENCIES), settings);
        try {
            tagger = tags.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The parse of a sentence's tokens; empty if there are none or too many. */
    Optional<Dependencies> parse(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return Optional.empty();
        }
        List<Word> words = tokens.stream().map(t -> new Word(penn(t))).toList();
        List<TaggedWord> tagged = tagger.tagSentence(words);
        GrammaticalStructure structure = parser.predict(tagged);
        Integer[] heads = new Integer[tokens.size()];
        Arrays.fill(heads, -1);
        List<String> relations = new ArrayList<>(Collections.nCopies(tokens.size(), "dep"));
        for (TypedDependency dependency : structure.typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            if (dependent >= 0) {
                heads[dependent] = dependency.gov().index() - 1;
                relations.set(dependent, dependency.reln().toString());
            }
        }
        return Optional.of(new Dependencies(Arrays.asList(heads), relations));
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
