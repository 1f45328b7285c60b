package org.softstart.baselines;

import org.languagetool.rules.ITSIssueType;

/** All that LanguageTool has to say, spelling and commas included. */
public final class LanguageToolAnything extends LanguageToolBaseline {
    @Override
    boolean isWanted(ITSIssueType type) {
        return true;
    }

    @Override
    public String name() {
        return "LanguageTool: anything";
    }

    @Override
    public String meaning() {
        return "LanguageTool (en-US, picky) has any remark, spelling and commas included.";
    }
}
