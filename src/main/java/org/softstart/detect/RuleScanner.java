package org.softstart.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Needs;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.lexicon.WordSets;
import org.softstart.model.SafetyLevel;
import org.softstart.sense.Tests;
import org.softstart.text.Clause;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;

/**
 * Runs the patterns of many rules over one sentence. Only patterns with one of their words in the sentence are tried, and a
 * sentence that was seen before costs a look-up.
 */
final class RuleScanner {
    private static final int REMEMBERED = 4096;
    /** What a rule of safety heeds. */
    private static final Set<Rule.Switch> ALWAYS = EnumSet.of(Rule.Switch.QUOTED, Rule.Switch.NEGATED);

    private final List<Entry> entries = new ArrayList<>();
    private final WordSets sets;
    private final List<Lexicon.Idiom> idioms;
    private final TermList fillers;
    private final Tests tests;
    private final Set<Rule.Switch> switchesFor;
    private final LruCache<Sentence, List<Hit>> known = new LruCache<>(REMEMBERED);
    private final LruCache<Sentence, Map<Rule.Unless, Boolean>> knownExceptions = new LruCache<>(REMEMBERED);

    /** A pattern of a rule. */
    private record Entry(Rule rule, Rule.RulePattern pattern) {
        Needs needs() {
            return pattern.pattern().needs();
        }
    }

    /**
     * @param rules the rules to run, in the order of their findings
     * @param switches the switches that are on unless a rule or pattern says otherwise
     */
    RuleScanner(List<Rule> rules, Lexicon lexicon, Tests tests, Set<Rule.Switch> switches) {
        this.idioms = lexicon.idioms();
        this.fillers = lexicon.list("fillers");
        this.sets = lexicon.sets();
        this.tests = tests;
        this.switchesFor = switches;
        for (Rule rule : rules) {
            for (Rule.RulePattern pattern : rule.patterns()) {
                entries.add(new Entry(rule, pattern));
            }
        }
    }

    private Set<Rule.Switch> switches(Rule rule, Rule.RulePattern pattern) {
        Set<Rule.Switch> on = EnumSet.noneOf(Rule.Switch.class);
        on.addAll(rule.level().isPresent() ? ALWAYS : switchesFor);
        on.addAll(rule.respect());
        on.removeAll(pattern.allow());
        if (pattern.pattern().hasQuestionMark()) {
            on.remove(Rule.Switch.QUESTION);
        }
        return on;
    }

    /** What the patterns found in each of some sentences. */
    List<List<Hit>> scan(List<Sentence> sentences) {
        return known.getAll(sentences, this::compute);
    }

    /** Whether an exception that is asked of the whole draft holds in this sentence of it. */
    boolean holds(Rule.Unless unless, Sentence sentence) {
        return knownExceptions
                .get(sentence, s -> Collections.synchronizedMap(new IdentityHashMap<>()))
                .computeIfAbsent(
                        unless, u -> !u.pattern().findAll(sentence, fillers).isEmpty());
    }

    private List<Hit> compute(Sentence sentence) {
        BitSet[] present = new BitSet[sentence.size()];
        BitSet anywhere = new BitSet();
        for (int i = 0; i < present.length; i++) {
            present[i] = sets.at(sentence.token(i));
            anywhere.or(present[i]);
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.needs().areMetBy(anywhere)) {
                find(entry, sentence, present, hits);
            }
        }
        return List.copyOf(hits);
    }

    private void find(Entry entry, Sentence sentence, BitSet[] present, List<Hit> hits) {
        Needs needs = entry.needs();
        List<Match> matches = entry.pattern().pattern().findAmong(sentence, fillers, at -> needs.mayStart(present[at]));
        for (Match match : matches) {
            if (stands(entry, sentence, match) && !isTaken(hits, entry.rule(), match)) {
                hits.add(new Hit(entry.rule(), entry.pattern(), match, severity(entry, sentence)));
            }
        }
    }

    private boolean stands(Entry entry, Sentence sentence, Match match) {
        for (Rule.Switch by : switches(entry.rule(), entry.pattern())) {
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
