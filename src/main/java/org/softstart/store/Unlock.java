package org.softstart.store;

/** What opens a vault. */
public sealed interface Unlock {

    /** @param characters wiped by whoever made them, after use */
    static Unlock passphrase(char[] characters) {
        return new Passphrase(characters);
    }

    /** A key that the desktop's keyring keeps. */
    static Unlock keyring() {
        return new Keyring();
    }

    /** Something that the writer knows. */
    @SuppressWarnings("ArrayRecordComponent") // A string could not be wiped.
    record Passphrase(char[] characters) implements Unlock {
        @Override
        public String toString() {
            return "Passphrase";
        }
    }

    /** Something that the desktop knows once the writer has logged in. */
    record Keyring() implements Unlock {}
}
