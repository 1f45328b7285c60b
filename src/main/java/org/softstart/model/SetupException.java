package org.softstart.model;

/** Something that Softstart itself needs is missing or damaged. The message is one line meant for people, and holds no draft. */
public class SetupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SetupException(String message) {
        super(message);
    }

    public SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
