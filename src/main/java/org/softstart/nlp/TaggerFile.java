package org.softstart.nlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * CoreNLP's tagger file with one part written anew: the word classes, a serialised map of 200,000 words that takes half of
 * the loading time, become a {@link WordClasses}. CoreNLP reads the result as it reads its own file, and tags alike.
 */
final class TaggerFile {
    private static final byte[] STREAM_HEADER = {(byte) 0xAC, (byte) 0xED, 0, 5};
    /** Smaller maps are left as they are. */
    private static final int LARGE = 1000;

    private TaggerFile() {}

    /**
     * Rewrites a file.
     *
     * @throws ModelException if it is not built as expected
     */
    static byte[] compact(byte[] original) {
        // The file begins with one object stream, its settings; the second holds the extractors and their word classes.
        int start = indexOf(original, STREAM_HEADER, indexOf(original, STREAM_HEADER, 0) + STREAM_HEADER.length);
        Counting in = new Counting(original, start);
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length);
        out.write(original, 0, start);
        try (ObjectInputStream objects = new ObjectInputStream(in);
                ObjectOutputStream rewritten = new Replacing(out)) {
            rewritten.writeObject(objects.readObject());
            rewritten.writeObject(objects.readObject());
            rewritten.flush();
        } catch (IOException | ClassNotFoundException e) {
            throw new ModelException("the tagger's model cannot be read; build the project again", e);
        }
        int end = start + in.read;
        out.write(original, end, original.length - end);
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        throw new ModelException("the tagger's model is not built as expected; build the project again");
    }

    /** Knows how much was read of it. */
    private static final class Counting extends InputStream {
        private final ByteArrayInputStream bytes;
        private int read;

        Counting(byte[] all, int from) {
            bytes = new ByteArrayInputStream(all, from, all.length - from);
        }

        @Override
        public int read() {
            int one = bytes.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = bytes.read(into, from, most);
            read += Math.max(0, count);
            return count;
        }
    }

    /** Writes the word classes in the compact form. */
    private static final class Replacing extends ObjectOutputStream {
        Replacing(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            return object instanceof Map<?, ?> map && map.size() > LARGE ? WordClasses.of(map) : object;
        }
    }
}
