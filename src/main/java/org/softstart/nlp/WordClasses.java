package org.softstart.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A large map of words to the names of a few classes, read at once rather than word by word. Not to be changed. */
public final class WordClasses extends AbstractMap<String, String> implements Externalizable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int NONE = -1;

    private HashedStrings words = HashedStrings.of(List.of());
    private String[] classes = {};

    /** For deserialisation only. */
    public WordClasses() {}

    static WordClasses of(Map<?, ?> map) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> numbers = new java.util.HashMap<>();
        List<HashedStrings.Entry> entries = new ArrayList<>();
        map.forEach((word, name) -> {
            int number = numbers.computeIfAbsent((String) name, n -> {
                names.add(n);
                return names.size() - 1;
            });
            entries.add(new HashedStrings.Entry((String) word, number));
        });
        WordClasses made = new WordClasses();
        made.words = HashedStrings.of(entries);
        made.classes = names.toArray(new String[0]);
        return made;
    }

    @Override
    public String get(Object word) {
        int number = words.get((String) word, NONE);
        return number == NONE ? null : classes[number];
    }

    @Override
    public boolean containsKey(Object word) {
        return words.get((String) word, NONE) != NONE;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return java.util.stream.IntStream.range(0, words.size())
                        .mapToObj(words::entry)
                        .map(entry -> Map.entry(entry.text(), classes[entry.value()]))
                        .iterator();
            }

            @Override
            public int size() {
                return words.size();
            }
        };
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(classes.length);
        for (String name : classes) {
            out.writeUTF(name);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        words.write(new DataOutputStream(bytes));
        out.writeInt(bytes.size());
        out.write(bytes.toByteArray());
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        classes = new String[in.readInt()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.readUTF();
        }
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        words = HashedStrings.read(ByteBuffer.wrap(bytes));
    }
}
