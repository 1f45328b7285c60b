package org.softstart.practice;

import org.softstart.model.SetupException;

/** A skill file says something that cannot be understood. The message names the file and the item. */
public final class CurriculumException extends SetupException {
    private static final long serialVersionUID = 1L;

    public CurriculumException(String message) {
        super(message);
    }

    public CurriculumException(String message, Throwable cause) {
        super(message, cause);
    }
}
