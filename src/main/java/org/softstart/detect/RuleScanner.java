package org.softstart.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.SafetyLevel;
import org.softstart.sense.Tests;
import org.softstart.text.Clause;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * Runs the patterns of many rules over one sentence. Only patterns with one of their words in the sentence are tried, and a
 * sentence that was seen before costs a look-up.
 */
final class RuleScanner {
    private static final int REMEMBERED = 4096;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet always = new BitSet();
    private final List<Lexicon.Idiom> idioms;
    private final TermList fillers;
    private final Tests tests;
    private final Set<Rule.Switch> switchesFor;
    private final LruCache<Sentence, List<Hit>> known = new LruCache<>(REMEMBERED);

    private record Entry(Rule rule, Rule.RulePattern pattern, Set<Rule.Switch> switches) {}

    /**
     * @param rules the rules to run, in the order of their findings
     * @param switches the switches that are on unless a rule or pattern says otherwise
     */
    RuleScanner(List<Rule> rules, Lexicon lexicon, Tests tests, Set<Rule.Switch> switches) {
        this.idioms = lexicon.idioms();
        this.fillers = lexicon.list("fillers");
        this.tests = tests;
        this.switchesFor = switches;
        for (Rule rule : rules) {
            for (Rule.RulePattern pattern : rule.patterns()) {
                add(new Entry(rule, pattern, switches(rule, pattern)));
            }
        }
    }

    private Set<Rule.Switch> switches(Rule rule, Rule.RulePattern pattern) {
        Set<Rule.Switch> on =
                new HashSet<>(rule.level().isPresent() ? Set.of(Rule.Switch.QUOTED, Rule.Switch.NEGATED) : switchesFor);
        on.addAll(rule.respect());
        on.removeAll(pattern.allow());
        if (pattern.pattern().hasQuestionMark()) {
            on.remove(Rule.Switch.QUESTION);
        }
        return on;
    }

    private void add(Entry entry) {
        int index = entries.size();
        entries.add(entry);
        Set<String> anchors = entry.pattern().pattern().anchors();
        if (anchors.isEmpty()) {
            always.set(index);
        }
        for (String anchor : anchors) {
            byWord.computeIfAbsent(anchor, word -> new BitSet()).set(index);
        }
    }

    List<Hit> scan(Sentence sentence) {
        return known.get(sentence, this::compute);
    }

    private List<Hit> compute(Sentence sentence) {
        BitSet candidates = (BitSet) always.clone();
        for (Token token : sentence.tokens()) {
            addCandidates(token.norm(), candidates);
            addCandidates(token.lemma(), candidates);
            if (!token.isWord()) {
                token.norm().codePoints().forEach(c -> addCandidates(Character.toString(c), candidates));
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Entry entry = entries.get(i);
            for (Match match : entry.pattern().pattern().findAmong(sentence, fillers)) {
                if (stands(entry, sentence, match) && !isTaken(hits, entry.rule(), match)) {
                    hits.add(new Hit(entry.rule(), entry.pattern(), match, severity(entry, sentence)));
                }
            }
        }
        return List.copyOf(hits);
    }

    private void addCandidates(String word, BitSet into) {
        BitSet patterns = byWord.get(word);
        if (patterns != null) {
            into.or(patterns);
        }
    }

    private boolean stands(Entry entry, Sentence sentence, Match match) {
        for (Rule.Switch by : entry.switches()) {
            if (tests.isSwitchedOff(by, sentence, match, entry.pattern().startsWithYou())) {
                return false;
            }
        }
        return tests.hold(entry.pattern().tests(), sentence, match)
                && !isExcepted(entry, sentence, match)
                && !isIdiom(entry.rule(), sentence, match);
    }

    private boolean isExcepted(Entry entry, Sentence sentence, Match match) {
        for (Rule.Unless unless : entry.rule().unless()) {
            boolean concerns = unless.patterns().isEmpty()
                    || unless.patterns().contains(entry.pattern().id());
            if (concerns && unless.within() != Rule.Within.DRAFT && holds(unless, sentence, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Rule.Unless unless, Sentence sentence, Match match) {
        Clause first = sentence.clauseAt(match.start());
        Clause last = sentence.clauseAt(match.end() - 1);
        for (Match found : unless.pattern().findAll(sentence, fillers)) {
            boolean near =
                    switch (unless.within()) {
                        case OVERLAP -> found.start() < match.end() && match.start() < found.end();
                        case CLAUSE -> found.start() < last.end() && first.start() < found.end();
                        case SENTENCE, DRAFT -> true;
                    };
            if (near) {
                return true;
            }
        }
        return false;
    }

    private boolean isIdiom(Rule rule, Sentence sentence, Match match) {
        Clause clause = sentence.clauseAt(match.start());
        for (Lexicon.Idiom idiom : idioms) {
            boolean concerns = idiom.neutralises().contains(rule.id())
                    || idiom.neutralises().contains(rule.family());
            if (concerns) {
                for (Match found : idiom.pattern().findAll(sentence, fillers)) {
                    if (found.start() < Math.max(clause.end(), match.end()) && clause.start() < found.end()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The first pattern of a rule that matches at a place wins. */
    private static boolean isTaken(List<Hit> hits, Rule rule, Match match) {
        return hits.stream()
                .anyMatch(hit -> hit.rule().id().equals(rule.id())
                        && hit.match().start() < match.end()
                        && match.start() < hit.match().end());
    }

    /** Beside a laugh a charge is noted, not pressed; neither the worst contempt nor a threat is played down for an emoji. */
    private int severity(Entry entry, Sentence sentence) {
        int severity = entry.pattern().severity().orElse(entry.rule().severity());
        boolean fixed = severity == 4 && entry.rule().family().equals("contempt")
                || level(entry).isPresent();
        if (fixed || severity == 1 || !tests.warmth().isPlayful(sentence)) {
            return severity;
        }
        return severity == 4 ? 3 : 1;
    }

    private static Optional<SafetyLevel> level(Entry entry) {
        return entry.pattern().level().or(entry.rule()::level);
    }
}
