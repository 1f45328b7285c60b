package org.softstart.detect;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;
import org.softstart.model.Span;
import org.softstart.sense.Tests;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;

/** Runs every rule that has patterns: sentence by sentence, then what only the whole draft can tell. */
final class PatternDetector {
    private final List<Rule> rules;
    private final RuleScanner scanner;
    private final Tests tests;

    PatternDetector(List<Rule> rules, RuleScanner scanner, Tests tests) {
        this.rules = rules.stream().filter(rule -> !rule.patterns().isEmpty()).toList();
        this.scanner = scanner;
        this.tests = tests;
    }

    /** A hit in its place in the draft. */
    record Placed(Hit hit, int sentence, Span span) {}

    /** What the patterns of each rule found, rules with nothing left out. */
    Map<Rule, List<Placed>> detect(AnnotatedDraft draft) {
        Map<Rule, List<Placed>> found = new LinkedHashMap<>();
        WholeDraft whole = new WholeDraft(draft);
        List<List<Hit>> bySentence = scanner.scan(draft.sentences());
        for (int s = 0; s < bySentence.size(); s++) {
            for (Hit hit : bySentence.get(s)) {
                if (stands(whole, s, hit)) {
                    Placed placed = new Placed(hit, s, draft.locate(s, marked(draft.sentence(s), hit)));
                    found.computeIfAbsent(hit.rule(), rule -> new ArrayList<>()).add(placed);
                }
            }
        }
        Map<Rule, List<Placed>> enough = new LinkedHashMap<>();
        for (Rule rule : rules) {
            List<Placed> hits = enough(rule, found.getOrDefault(rule, List.of()));
            if (!hits.isEmpty()) {
                enough.put(rule, hits);
            }
        }
        return enough;
    }

    private boolean stands(WholeDraft whole, int sentence, Hit hit) {
        AnnotatedDraft draft = whole.draft;
        Rule rule = hit.rule();
        if (!rule.isFor(draft.draft().kind())) {
            return false;
        }
        boolean opening =
                rule.scope() == Rule.Scope.OPENING || hit.pattern().tests().contains("opening");
        if (opening && !draft.isOpening(sentence)) {
            return false;
        }
        Sentence in = draft.sentence(sentence);
        // What matters is whose words the charge is: 'my father said "you never …"' only begins outside the quotation.
        boolean quotable = !hit.pattern().allow().contains(Rule.Switch.QUOTED);
        if (quotable && draft.isQuoted(sentence, in.token(hit.match().end() - 1).span())) {
            return false;
        }
        if (isMerePlay(hit, in)) {
            return false;
        }
        boolean wantsNoWarmth = hit.pattern().tests().contains("no-warmth");
        if (wantsNoWarmth && whole.isWarm()) {
            return false;
        }
        return !isExceptedByDraft(whole, hit);
    }

    /** Beside a laugh a charge is noted, not pressed; what would have been a note without it is not worth a word. */
    private boolean isMerePlay(Hit hit, Sentence sentence) {
        boolean concern = hit.rule().category().isPresent();
        int severity = hit.pattern().severity().orElse(hit.rule().severity());
        return concern && severity == 1 && tests.warmth().isPlayful(sentence);
    }

    /** What is asked of a whole draft again and again, and answered once. */
    private final class WholeDraft {
        private final AnnotatedDraft draft;
        private final Map<Rule.Unless, Boolean> exceptions = new IdentityHashMap<>();
        private Boolean warm;

        WholeDraft(AnnotatedDraft draft) {
            this.draft = draft;
        }

        boolean isWarm() {
            if (warm == null) {
                warm = draft.sentences().stream().anyMatch(tests.warmth()::isWarm);
            }
            return warm;
        }

        boolean holds(Rule.Unless unless) {
            return exceptions.computeIfAbsent(unless, u -> {
                for (Sentence sentence : draft.sentences()) {
                    if (scanner.holds(u, sentence)) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    private static boolean isExceptedByDraft(WholeDraft whole, Hit hit) {
        for (Rule.Unless unless : hit.rule().unless()) {
            boolean concerns = unless.patterns().isEmpty()
                    || unless.patterns().contains(hit.pattern().id());
            if (concerns && unless.within() == Rule.Within.DRAFT && whole.holds(unless)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of a sentence that a hit marks, without the punctuation at the end. */
    private static Span marked(Sentence sentence, Hit hit) {
        Match match = hit.match();
        boolean explicit = match.markStart() != match.start() || match.markEnd() != match.end();
        if (explicit && match.markEnd() > match.markStart()) {
            return sentence.span(match.markStart(), match.markEnd());
        }
        return switch (hit.pattern().mark()) {
            case MATCH -> sentence.span(match.start(), match.end());
            case SENTENCE -> new Span(0, sentence.text().length());
            case CLAUSE -> {
                Clause clause = sentence.clauseAt(match.end() - 1);
                int end = clause.end();
                while (end > match.end() && !sentence.token(end - 1).isWord()) {
                    end--;
                }
                yield sentence.span(match.start(), end);
            }
        };
    }

    private static List<Placed> enough(Rule rule, List<Placed> hits) {
        if (rule.atLeast() <= 1 || hits.isEmpty()) {
            return hits;
        }
        if (rule.scope() == Rule.Scope.MESSAGE) {
            return hits.size() >= rule.atLeast() ? List.of(joined(hits)) : List.of();
        }
        Map<Integer, List<Placed>> bySentence = new LinkedHashMap<>();
        hits.forEach(hit -> bySentence
                .computeIfAbsent(hit.sentence(), s -> new ArrayList<>())
                .add(hit));
        return bySentence.values().stream()
                .filter(group -> group.size() >= rule.atLeast())
                .map(PatternDetector::joined)
                .toList();
    }

    private static Placed joined(List<Placed> hits) {
        Optional<Span> span = hits.stream().map(Placed::span).reduce(Span::cover);
        return new Placed(hits.get(0).hit(), hits.get(0).sentence(), span.orElseThrow());
    }
}
