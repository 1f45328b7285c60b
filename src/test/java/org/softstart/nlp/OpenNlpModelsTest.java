package org.softstart.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was prepared of OpenNLP's models has to say what OpenNLP says, with the same probabilities to the bit. */
final class OpenNlpModelsTest {
    private static final ModelFiles FILES = ModelFiles.in(Path.of("models"));

    @TempDir
    private Path folder;

    @Test
    void saysWhatOpenNlpSays() throws IOException {
        PreparedModels.write(FILES, folder);
        Tools own = new Tools(OpenNlpModels.ofFiles(FILES));
        Tools prepared = new Tools(OpenNlpModels.in(FILES.preparedIn(folder)));
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(900);
        for (String text : texts) {
            assertThat(prepared.read(text)).as(text).isEqualTo(own.read(text));
        }
    }

    /** The corpus's texts with every mark and spelling that people use, and some that they do not. */
    private static List<String> texts() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/main/corpus/17/messages.jsonl"));
                Stream<String> more = Files.lines(Path.of("src/main/corpus/60/messages.jsonl"))) {
            return Stream.of(
                            lines,
                            more,
                            Stream.of("", " ", "&amp;", "e.g. 3.5% [sic] {x} “I’m”…", "İSTANBUL ΑΣ 🙂🙂 x"))
                    .flatMap(s -> s)
                    .toList();
        }
    }

    private static final class Tools {
        private final SentenceDetectorME sentences;
        private final TokenizerME tokens;
        private final POSTaggerME tags;

        Tools(OpenNlpModels models) {
            sentences = new SentenceDetectorME(models.sentences());
            tokens = new TokenizerME(models.tokens());
            tags = new POSTaggerME(models.tags());
        }

        List<List<Object>> read(String text) {
            return Stream.of(sentences.sentDetect(text)).map(this::words).toList();
        }

        private List<Object> words(String sentence) {
            String[] words = tokens.tokenize(sentence);
            double[] splits = tokens.probs();
            String[] tagged = tags.tag(words);
            return List.of(List.of(words), List.of(tagged), doubles(splits), doubles(tags.probs()));
        }

        private static List<Double> doubles(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }
    }
}
