package org.softstart.model;

/** How far a draft is analysed. */
public enum Depth {
    /** Sentences, tokens, tags, lemmas: what costs a fraction of a millisecond. */
    QUICK,
    /** Dependencies besides. */
    DEEP
}
