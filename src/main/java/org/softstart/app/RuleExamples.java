package org.softstart.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.Rule.Example;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;
import org.softstart.model.Strength;

/** Runs the examples of rule files: they are the rules' tests. */
public final class RuleExamples {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final Softstart softstart;
    private final Depth depth;

    public RuleExamples(Softstart softstart, Depth depth) {
        this.softstart = softstart;
        this.depth = depth;
    }

    /**
     * One example that does not behave.
     *
     * @param slip what is wrong, in one line
     */
    public record Failure(String rule, String sort, String text, String slip) {}

    /**
     * What came of a run.
     *
     * @param rules how many rule files were run
     * @param examples how many examples
     */
    public record Result(int rules, int examples, List<Failure> failures) {}

    /**
     * Runs the examples of some rules.
     *
     * @param name a category, a rule, {@code strengths}, or nothing for all
     */
    public Result run(Lexicon lexicon, String name) {
        List<Rule> rules = new ArrayList<>(lexicon.rules());
        rules.addAll(lexicon.strengths());
        rules.removeIf(rule -> !isNamed(rule, name));
        List<Failure> failures = new ArrayList<>();
        int examples = 0;
        for (Rule rule : rules) {
            for (Example example : rule.examples()) {
                examples++;
                String sort = example.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
                check(rule, example)
                        .ifPresent(slip -> failures.add(
                                new Failure(rule.id(), sort, example.text().strip(), slip)));
            }
        }
        return new Result(rules.size(), examples, List.copyOf(failures));
    }

    private static boolean isNamed(Rule rule, String name) {
        String wanted = name.replace('/', '.').replaceFirst("^strengths\\.", "");
        boolean strengths = wanted.equals("strengths") && rule.category().isEmpty();
        return wanted.isEmpty()
                || strengths
                || rule.id().equals(wanted)
                || rule.family().equals(wanted);
    }

    /** What is wrong with an example, in one line; empty if it behaves. */
    public Optional<String> check(Rule rule, Example example) {
        Draft draft = new Draft(example.kind(), plain(example.text()));
        if (rule.category().isEmpty()) {
            return checkStrength(rule, example, draft);
        }
        List<Finding> found = softstart.raw(draft, depth);
        List<Finding> own =
                found.stream().filter(f -> f.rule().equals(rule.id())).toList();
        return switch (example.sort()) {
            case FLAG -> checkFlag(example, own);
            case KEEP ->
                loud(found, 2).or(() -> own.isEmpty() ? Optional.empty() : Optional.of(found("noted", own.get(0))));
            case SOFT -> loud(found, 2);
            case KNOWN_MISS -> own.isEmpty() ? Optional.empty() : Optional.of("no longer missed: make it a flag");
            case KNOWN_FALSE -> own.isEmpty() ? Optional.of("no longer flagged: make it a keep") : Optional.empty();
        };
    }

    private static Optional<String> checkFlag(Example example, List<Finding> own) {
        if (own.isEmpty()) {
            return Optional.of("not found");
        }
        Optional<Span> place = place(example.text());
        if (place.isPresent() && own.stream().noneMatch(f -> f.span().equals(place.get()))) {
            return Optional.of("marked \"" + own.get(0).span().of(plain(example.text())) + "\" instead");
        }
        Optional<String> pattern = example.pattern();
        if (pattern.isPresent() && own.stream().noneMatch(f -> f.pattern().equals(pattern.get()))) {
            return Optional.of("found by pattern " + own.get(0).pattern() + " instead of " + pattern.get());
        }
        return Optional.empty();
    }

    private static Optional<String> loud(List<Finding> found, int severity) {
        return found.stream()
                .filter(f -> f.severity() >= severity && !f.isAt(SafetyLevel.S1))
                .findFirst()
                .map(f -> found("flagged", f));
    }

    private static String found(String how, Finding finding) {
        return how + " by " + finding.rule() + " (" + finding.pattern() + ", severity " + finding.severity() + ")";
    }

    private Optional<String> checkStrength(Rule rule, Example example, Draft draft) {
        List<Strength> found = softstart.check(draft, depth).strengths();
        List<Strength> raw = softstart.rawStrengths(draft, depth);
        boolean shown = found.stream().anyMatch(s -> s.category().equals(rule.family()));
        boolean own = raw.stream().anyMatch(s -> s.rule().equals(rule.id()));
        return switch (example.sort()) {
            case FLAG -> own ? Optional.empty() : Optional.of("not found");
            case KEEP -> shown ? Optional.of("shown as a strength") : Optional.empty();
            case SOFT -> Optional.empty();
            case KNOWN_MISS -> own ? Optional.of("no longer missed: make it a flag") : Optional.empty();
            case KNOWN_FALSE -> shown ? Optional.empty() : Optional.of("no longer shown: make it a keep");
        };
    }

    /** The example's text without the marks. */
    public static String plain(String text) {
        return text.replace(OPEN, "").replace(CLOSE, "");
    }

    private static Optional<Span> place(String text) {
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE);
        return open < 0 || close < open ? Optional.empty() : Optional.of(new Span(open, close - OPEN.length()));
    }
}
