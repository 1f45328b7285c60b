package org.softstart.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.text.Dependencies;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** What was made of CoreNLP's models has to say what CoreNLP says. */
final class TransitionParserTest {
    private static final ModelFiles FILES = ModelFiles.in(Path.of("models"));

    @TempDir
    private Path folder;

    @Test
    void tagsAndParsesLikeCoreNlp() throws IOException {
        RedwoodConfiguration.empty().apply();
        PreparedModels.write(FILES, folder);
        ModelFiles prepared = FILES.preparedIn(folder);
        MaxentTagger tagger = tagger(FILES.map(ModelFiles.DEEP_TAGS));
        MaxentTagger compact = tagger(prepared.prepared(PreparedModels.TAGGER).orElseThrow());
        TransitionParser parser = new TransitionParser(
                ParserWeights.read(prepared.prepared(PreparedModels.PARSER).orElseThrow()));
        DependencyParser reference = reference();

        List<List<Word>> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(150);
        for (List<Word> sentence : sentences) {
            List<TaggedWord> tagged = tagger.tagSentence(sentence);
            assertThat(compact.tagSentence(sentence)).isEqualTo(tagged);
            assertThat(parser.parse(
                            tagged.stream().map(TaggedWord::word).toList(),
                            tagged.stream().map(TaggedWord::tag).toList()))
                    .as("%s", sentence)
                    .isEqualTo(expected(reference, tagged));
        }
    }

    private static MaxentTagger tagger(ByteBuffer model) {
        return new MaxentTagger(new BufferStream(model));
    }

    private static DependencyParser reference() {
        Properties settings = new Properties();
        settings.setProperty("numPreComputed", "0");
        return DependencyParser.loadFromModelFile("models/" + ModelFiles.DEPENDENCIES, settings);
    }

    private static Dependencies expected(DependencyParser reference, List<TaggedWord> tagged) {
        Integer[] heads = new Integer[tagged.size()];
        String[] relations = new String[tagged.size()];
        for (TypedDependency dependency : reference.predict(tagged).typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().toString();
        }
        return new Dependencies(Arrays.asList(heads), Arrays.asList(relations));
    }

    /** The sentences of the example drafts and letters, and of passives, which CoreNLP mends after parsing. */
    private static List<List<Word>> sentences() throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        List<String> texts =
                new ArrayList<>(List.of("He was left alone. I'd rather be married. It's all been said before."));
        for (String place : List.of("src/main/examples", "src/test/resources/letters")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        for (String text : texts) {
            for (Sentence sentence : TestEngine.annotate(text, Depth.QUICK).sentences()) {
                sentences.add(sentence.tokens().stream()
                        .map(Token::surface)
                        .map(Word::new)
                        .toList());
            }
        }
        return sentences;
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> ParserWeights.ofText("no model".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(ModelException.class);
        assertThatThrownBy(() -> TaggerFile.compact(new byte[100])).isInstanceOf(ModelException.class);
    }

    @Test
    void noticesDamage() throws IOException {
        PreparedModels.write(FILES, folder);
        Path parser = folder.resolve(PreparedModels.PARSER);
        byte[] bytes = Files.readAllBytes(parser);
        bytes[bytes.length / 2]++;
        Files.write(parser, bytes);
        assertThatThrownBy(() -> FILES.preparedIn(folder).prepared(PreparedModels.PARSER))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("parser.bin");
        assertThatThrownBy(() -> FILES.preparedIn(folder.resolve("nowhere"))).isInstanceOf(ModelException.class);
    }

    @Test
    void aDamagedModelIsNoticedByTheQuickChecksumToo() throws IOException {
        Path models = Files.createDirectory(folder.resolve("models"));
        Files.writeString(models.resolve("a.bin"), "hello");
        Files.writeString(folder.resolve("models.crc32"), "%08x a.bin%n".formatted(0x3610a686));
        Files.writeString(models.resolve("checksums.sha256"), "not looked at  a.bin\n");
        ModelFiles files = ModelFiles.in(models).preparedIn(folder);
        assertThat(files.read("a.bin")).hasSize(5);
        Files.writeString(models.resolve("a.bin"), "hallo");
        assertThatThrownBy(() -> files.read("a.bin")).hasMessageContaining("a.bin is damaged");
    }
}
