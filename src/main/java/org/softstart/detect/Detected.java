package org.softstart.detect;

import java.util.Map;
import org.softstart.lexicon.Rule;
import org.softstart.model.Finding;

/**
 * A finding with what a rewriter needs to know of how it was found.
 *
 * @param finding the finding
 * @param rule the rule that made it
 * @param sentence index of the sentence where it begins
 * @param blanks the writer's words that fill the blanks of frames: {@code verb}, {@code rest} and what the pattern captured
 */
public record Detected(Finding finding, Rule rule, int sentence, Map<String, String> blanks) {

    public Detected {
        blanks = Map.copyOf(blanks);
    }

    /** The same with another finding. */
    public Detected with(Finding changed) {
        return new Detected(changed, rule, sentence, blanks);
    }
}
