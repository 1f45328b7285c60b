package org.softstart.encoder;

import java.util.List;
import java.util.Objects;
import org.softstart.app.Labelled;
import org.softstart.encode.WordPieces;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;
import org.softstart.text.Sentence;
import org.softstart.train.Example;
import org.softstart.train.ExampleReader;
import org.softstart.train.Heads;

/** Cuts labelled messages into sentences as a check would, and those into pieces of words. */
final class MessageReader {
    /** Of a message: what its {@link Heads} are, and whether there is any concern in it at all. */
    static final int WHOLE_HEADS = Heads.ofMessages().size() + 1;

    private static final List<String> SENTENCE_HEADS = Heads.ofSentences();

    private final Annotator annotator;
    private final WordPieces pieces;

    MessageReader(Annotator annotator, WordPieces pieces) {
        this.annotator = Objects.requireNonNull(annotator);
        this.pieces = pieces;
    }

    Message read(Labelled item) {
        AnnotatedDraft draft = annotator.annotate(item.draft(), Depth.QUICK);
        int sentences = draft.sentences().size();
        byte[][] labels = new byte[sentences][];
        for (int s = 0; s < sentences; s++) {
            labels[s] = bytes(ExampleReader.labels(item, draft.locate(s)), SENTENCE_HEADS);
        }
        return new Message(
                item.id(),
                item.source(),
                concern(item) > 0 ? "concerning" : concern(item) == 0 ? "clean" : "open",
                draft.sentences().stream().map(Sentence::text).map(pieces::of).toArray(int[][]::new),
                labels,
                whole(item));
    }

    private static byte[] whole(Labelled item) {
        Span everywhere = new Span(0, item.draft().text().length());
        byte[] heads = bytes(ExampleReader.labels(item, everywhere), Heads.ofMessages());
        byte[] whole = java.util.Arrays.copyOf(heads, WHOLE_HEADS);
        whole[WHOLE_HEADS - 1] = concern(item);
        return whole;
    }

    private static byte concern(Labelled item) {
        if (item.must().stream().anyMatch(label -> label.category() != Category.UNCLEAR_ASK)) {
            return 1;
        }
        return (byte) (item.isClean() ? 0 : -1);
    }

    private static byte[] bytes(Example.Labels labels, List<String> heads) {
        byte[] bytes = new byte[heads.size()];
        for (int h = 0; h < bytes.length; h++) {
            bytes[h] = (byte) labels.of(heads.get(h));
        }
        return bytes;
    }
}
