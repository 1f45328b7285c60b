package org.softstart.app;

import java.util.regex.Pattern;
import org.softstart.model.Draft;

/** What a first attempt would be: seven words that are often in a quarrel. */
final class KeywordBaseline implements Baseline {
    private static final Pattern WORDS =
            Pattern.compile("\\b(always|never|should|must|fault|hate|whatever)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "Seven keywords";
    }

    @Override
    public String meaning() {
        return "One of always, never, should, must, fault, hate and whatever stands in the message.";
    }

    @Override
    public boolean isAlarmedBy(Draft draft) {
        return WORDS.matcher(draft.text()).find();
    }
}
