package org.softstart.model;

import java.util.List;
import java.util.Optional;

/**
 * One concern in a draft.
 *
 * @param category what it is about
 * @param rule the rule that found it, {@code category.sub-kind}
 * @param pattern the pattern or judgement within the rule
 * @param severity 1 note, 2 worth softening, 3 strong, 4 wounding
 * @param level how urgent, for safety findings only
 * @param risk who may be in danger, for safety findings only
 * @param span where it stands in the draft
 * @param message one or two sentences: what the words are and how they may land
 * @param question what to ask the writer when no honest rewording can be made
 * @param suggestions gentler wordings, best first
 */
public record Finding(
        Category category,
        String rule,
        String pattern,
        int severity,
        Optional<SafetyLevel> level,
        Optional<Risk> risk,
        Span span,
        String message,
        Optional<String> question,
        List<Suggestion> suggestions) {

    /** The pattern of a finding that no pattern made. */
    public static final String LEARNED = "learned";

    public Finding {
        if (severity < 1 || severity > 4) {
            throw new IllegalArgumentException(rule + " has severity " + severity);
        }
        suggestions = List.copyOf(suggestions);
    }

    public Finding withSuggestions(List<Suggestion> offered) {
        return new Finding(category, rule, pattern, severity, level, risk, span, message, question, offered);
    }

    public Finding withSeverity(int changed) {
        return new Finding(category, rule, pattern, changed, level, risk, span, message, question, suggestions);
    }

    public Finding withQuestion(String asked) {
        return new Finding(
                category, rule, pattern, severity, level, risk, span, message, Optional.of(asked), suggestions);
    }

    public Finding withLevel(SafetyLevel changed) {
        return new Finding(
                category, rule, pattern, severity, Optional.of(changed), risk, span, message, question, suggestions);
    }

    /** The same finding in a longer text that begins this much earlier; suggestions, whose places would be wrong, are left out. */
    public Finding movedBy(int characters) {
        Span moved = new Span(span.start() + characters, span.end() + characters);
        return new Finding(category, rule, pattern, severity, level, risk, moved, message, question, List.of());
    }

    /** Whether it was only learned, and not for sure: then it asks before it offers. */
    public boolean isUnsure() {
        return pattern.equals(LEARNED) && severity == 1;
    }

    public boolean isSafety() {
        return category == Category.SAFETY;
    }

    public boolean isAt(SafetyLevel wanted) {
        return level.filter(wanted::equals).isPresent();
    }
}
