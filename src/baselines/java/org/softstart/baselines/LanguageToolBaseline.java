package org.softstart.baselines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.RuleMatch;
import org.softstart.app.Baseline;
import org.softstart.model.Draft;

/** LanguageTool with its picky rules on: a message alarms by any match of the wanted types. */
abstract class LanguageToolBaseline implements Baseline {
    private static final String LANGUAGE = "en-US";

    /** It is not safe to share among threads. */
    private static final ThreadLocal<JLanguageTool> TOOL =
            ThreadLocal.withInitial(() -> new JLanguageTool(Languages.getLanguageForShortCode(LANGUAGE)));

    /** What was found, so that each message is checked once for all types. */
    private static final Map<Draft, List<ITSIssueType>> FOUND = new ConcurrentHashMap<>();

    abstract boolean isWanted(ITSIssueType type);

    @Override
    public boolean isAlarmedBy(Draft draft) {
        List<ITSIssueType> found = FOUND.get(draft);
        if (found == null) {
            found = types(draft.text());
            FOUND.put(draft, found);
        }
        return found.stream().anyMatch(this::isWanted);
    }

    private static List<ITSIssueType> types(String text) {
        try {
            List<RuleMatch> matches = TOOL.get().check(text, JLanguageTool.Level.PICKY);
            return matches.stream()
                    .map(match -> match.getRule().getLocQualityIssueType())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
