package org.softstart.encode;

import org.softstart.model.SetupException;

/** The encoder cannot be used. */
public final class EncoderException extends SetupException {
    private static final long serialVersionUID = 1L;

    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
