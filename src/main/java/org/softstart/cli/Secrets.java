package org.softstart.cli;

import java.util.Optional;

/** Asks for what nobody else should see. */
@FunctionalInterface
interface Secrets {
    /** For where nobody can be asked. */
    Secrets NONE = prompt -> Optional.empty();

    /** What was typed, unseen; nothing where there is nobody to ask or nothing was typed. Wiped by whoever asked. */
    Optional<char[]> ask(String prompt);
}
