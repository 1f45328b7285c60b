package org.softstart.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PassageTest {
    private static final int[] THREE = {7, 8, 9};

    @Test
    void aMessageIsReadAsOne() {
        List<Passage> passages = Passage.of(message(new int[] {5}, THREE));
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).ids()).containsExactly(101, 5, 7, 8, 9, 102);
        assertThat(passages.get(0).length()).isEqualTo(6);
    }

    @Test
    void aSentenceHasAPlaceInOnePassageOnly() {
        List<Passage> passages = Passage.of(message(pieces(100), pieces(90), THREE, pieces(187), new int[] {5}));
        assertThat(passages).extracting(Passage::first).containsExactly(0, 2, 4);
        assertThat(passages).extracting(Passage::length).containsExactly(192, 192, 3);
        assertThat(passages.stream().mapToInt(p -> p.labels().length).sum()).isEqualTo(5);
    }

    @Test
    void aSentenceThatIsTooLongIsCut() {
        List<Passage> passages = Passage.of(message(pieces(500)));
        assertThat(passages).extracting(Passage::length).containsExactly(192);
    }

    @Test
    void ofTheMessageOnlyTheFirstPassageSpeaks() {
        List<Passage> passages = Passage.of(message(pieces(150), pieces(150)));
        assertThat(passages.get(0).whole()).containsExactly(0, 0, 1);
        assertThat(passages.get(1).whole()).containsExactly(-1, -1, -1);
    }

    @Test
    void aRowOfThePoolIsTheMeanOfItsSentence() {
        Passage passage = Passage.of(message(new int[] {5}, THREE)).get(0);
        float[] rows = new float[2 * 6];
        passage.pool(rows, 0, 6);
        float third = 1f / 3;
        assertThat(rows).containsExactly(0, 1, 0, 0, 0, 0, 0, 0, third, third, third, 0);
    }

    @Test
    void aBatchKeepsItsPassagesApart() {
        Batch batch = new Batch(List.of(
                Passage.of(message(new int[] {5})).get(0),
                Passage.of(message(THREE)).get(0)));
        assertThat(batch.ids()).containsExactly(101, 5, 102, 0, 0, 101, 7, 8, 9, 102);
        assertThat(batch.bias()).containsExactly(0, 0, 0, -1e4f, -1e4f, 0, 0, 0, 0, 0);
        float third = 1f / 3;
        assertThat(batch.sentencePool())
                .containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, third, third, third, 0);
        assertThat(batch.passageOfSentence()).containsExactly(1, 0, 0, 1);
    }

    @Test
    void batchesHoldEachPassageOnceAndAreTheSameEachTime() {
        List<Passage> passages = IntStream.range(1, 150)
                .mapToObj(length -> Passage.of(message(pieces(length))).get(0))
                .toList();
        List<Batch> batches = Batch.of(passages, 2048, 1);
        assertThat(batches.stream().flatMap(b -> b.passages().stream())).containsExactlyInAnyOrderElementsOf(passages);
        assertThat(batches).allMatch(b -> b.size() * b.width() <= 2048);
        assertThat(Batch.of(passages, 2048, 1))
                .extracting(Batch::passages)
                .isEqualTo(batches.stream().map(Batch::passages).toList());
        assertThat(Batch.of(passages, 2048, 2))
                .extracting(Batch::passages)
                .isNotEqualTo(batches.stream().map(Batch::passages).toList());
    }

    private static int[] pieces(int length) {
        return IntStream.range(1000, 1000 + length).toArray();
    }

    private static Message message(int[]... sentences) {
        byte[][] labels = Arrays.stream(sentences).map(s -> new byte[12]).toArray(byte[][]::new);
        return new Message("a", "01", "concerning", sentences, labels, new byte[] {0, 0, 1});
    }
}
