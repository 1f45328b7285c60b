package org.softstart.cli;

/** Input that cannot be used. The message is the one line that the person sees. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
