package org.softstart.baselines;

import java.util.Set;
import org.languagetool.rules.ITSIssueType;

/** What a style checker has to say of how a message sounds: its style and register matches. */
public final class LanguageToolStyle extends LanguageToolBaseline {
    private static final Set<ITSIssueType> STYLE = Set.of(ITSIssueType.Style, ITSIssueType.Register);

    @Override
    boolean isWanted(ITSIssueType type) {
        return STYLE.contains(type);
    }

    @Override
    public String name() {
        return "LanguageTool: style";
    }

    @Override
    public String meaning() {
        return "LanguageTool (en-US, picky) has a remark on style or register.";
    }
}
