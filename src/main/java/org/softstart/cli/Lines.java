package org.softstart.cli;

import java.util.Optional;

/** Where what somebody types comes from. */
interface Lines {
    /** The next line, after showing the prompt; nothing when there are no more. */
    Optional<String> next(String prompt);
}
