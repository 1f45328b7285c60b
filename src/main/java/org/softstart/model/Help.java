package org.softstart.model;

import java.util.List;

/**
 * What to show someone who may need more than a writing tool.
 *
 * @param risk which situation the words fit
 * @param message what to say, in plain words
 * @param lines who can help
 */
public record Help(Risk risk, String message, List<HelpLine> lines) {

    public Help {
        lines = List.copyOf(lines);
    }
}
