package org.softstart.text;

/** Universal part-of-speech tags, see <a href="https://universaldependencies.org/u/pos/">universaldependencies.org</a>. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** The tag of this name; {@link #X} when it is none. */
    public static Tag of(String name) {
        for (Tag tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }
}
