package org.softstart.store;

/** The kinds of rows. */
enum Table {
    /** What a list shows of a draft. */
    HEAD('h'),
    /** What autosave keeps. */
    WORKING('w'),
    VERSION('v'),
    EVENT('e'),
    /** The key of one draft or stream. */
    KEY('k'),
    /** A draft or stream that still has to be purged from the files. */
    DOOMED('x'),
    /** What ties all other rows together. */
    ROOT('r');

    private final char code;

    Table(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }
}
