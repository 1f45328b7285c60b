package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.softstart.text.Clause;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** A pattern over the tokens of a sentence, as {@code src/docs/rule-files.md} describes. Immutable. */
public final class TokenPattern {
    private static final int MOST_FILLERS = 2;
    private static final String MARK = "[[";

    private final String source;
    private final Needs needs;
    private final boolean hasQuestionMark;
    private final Supplier<Step> build;
    private volatile Step built;

    /**
     * @param source the pattern as written
     * @param build asked for the first step once, when a sentence first meets the needs; most patterns never are in a short run
     */
    TokenPattern(String source, Needs needs, boolean hasQuestionMark, Supplier<Step> build) {
        this.source = source;
        this.needs = needs;
        this.hasQuestionMark = hasQuestionMark;
        this.build = build;
    }

    /** The first step; parsed now if it has not been. */
    Step first() {
        Step known = built;
        if (known == null) {
            known = build.get();
            built = known;
        }
        return known;
    }

    /** The pattern as written. */
    String source() {
        return source;
    }

    /** What a sentence must hold for a match to be possible. */
    public Needs needs() {
        return needs;
    }

    /** Whether the pattern itself asks for a question mark. */
    public boolean hasQuestionMark() {
        return hasQuestionMark;
    }

    /** All matches from left to right that do not overlap. */
    public List<Match> findAll(Sentence sentence, TermList fillers) {
        return needs.areMetBy(sentence) ? findAmong(sentence, fillers, at -> true) : List.of();
    }

    /**
     * The same for a caller who knows already that the {@link #needs()} are met.
     *
     * @param mayStart whether a token is one of those with which a match may start
     */
    public List<Match> findAmong(Sentence sentence, TermList fillers, IntPredicate mayStart) {
        Step step = first();
        Attempt attempt = new Attempt(sentence, fillers);
        List<Match> found = List.of();
        int from = 0;
        while (from < sentence.size()) {
            attempt.begin(from);
            if (mayStart.test(from) && step.match(attempt, from) && attempt.end > from) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(attempt.match());
                from = attempt.end;
            } else {
                from++;
            }
        }
        return found;
    }

    /** What is known while one match is tried. */
    static final class Attempt {
        final Sentence sentence;
        final TermList fillers;
        final Map<String, Match.Range> captures = new HashMap<>();
        int start;
        int end;

        Attempt(Sentence sentence, TermList fillers) {
            this.sentence = sentence;
            this.fillers = fillers;
        }

        private void begin(int at) {
            start = at;
            if (!captures.isEmpty()) {
                captures.clear();
            }
        }

        private Match match() {
            Map<String, Match.Range> named = new HashMap<>(captures);
            Match.Range mark = named.remove(MARK);
            return mark == null
                    ? new Match(start, end, start, end, named)
                    : new Match(start, end, mark.start(), mark.end(), named);
        }

        private boolean isSkipped(int at) {
            Token token = sentence.token(at);
            return token.isWord() ? fillers.contains(token.norm()) : token.is("\"") || token.is("'") || token.is("*");
        }
    }

    /** One step of a pattern; it knows the step after it. */
    interface Step {
        boolean match(Attempt attempt, int at);
    }

    /** The end of the pattern. */
    static final Step DONE = (attempt, at) -> {
        attempt.end = at;
        return true;
    };

    /** A step that takes one token, with fillers before it skipped. */
    abstract static class TokenStep implements Step {
        private final Step next;

        TokenStep(Step next) {
            this.next = next;
        }

        abstract boolean accepts(Token token);

        @Override
        public boolean match(Attempt attempt, int at) {
            for (int skipped = 0; at + skipped < attempt.sentence.size(); skipped++) {
                int here = at + skipped;
                if (accepts(attempt.sentence.token(here)) && next.match(attempt, here + 1)) {
                    return true;
                }
                if (skipped == MOST_FILLERS || at == attempt.start || !attempt.isSkipped(here)) {
                    return false;
                }
            }
            return false;
        }
    }

    /** One of some words, or of all forms of some lemmas. */
    static final class Words extends TokenStep {
        private final Few norms;
        private final Few lemmas;

        Words(Set<String> norms, Set<String> lemmas, Step next) {
            super(next);
            this.norms = new Few(norms);
            this.lemmas = new Few(lemmas);
        }

        @Override
        boolean accepts(Token token) {
            return norms.contains(token.norm()) || lemmas.contains(token.lemma());
        }
    }

    /** A set of mostly one or two words, asked more often than anything else here: comparing them beats looking them up. */
    private static final class Few {
        private static final int FEW = 4;

        private final String[] words;
        private final Set<String> many;

        Few(Set<String> words) {
            boolean few = words.size() <= FEW;
            this.words = few ? words.toArray(new String[0]) : new String[0];
            this.many = few ? Set.of() : new HashSet<>(words);
        }

        boolean contains(String word) {
            for (String one : words) {
                if (one.equals(word)) {
                    return true;
                }
            }
            return !many.isEmpty() && many.contains(word);
        }
    }

    /** A punctuation mark or emoji, alone or in a run. */
    static final class Mark extends TokenStep {
        private final String mark;

        Mark(String mark, Step next) {
            super(next);
            this.mark = mark;
        }

        @Override
        boolean accepts(Token token) {
            if (token.isWord()) {
                return false;
            }
            return mark.equals("…")
                    ? token.norm().startsWith("..") || token.is("…")
                    : token.norm().contains(mark);
        }
    }

    /** Any word with one of these tags and, for verbs, this form. */
    static final class Tagged extends TokenStep {
        private final Set<Tag> tags;
        private final Optional<Form> form;

        Tagged(Set<Tag> tags, Optional<Form> form, Step next) {
            super(next);
            this.tags = EnumSet.copyOf(tags);
            this.form = form;
        }

        @Override
        boolean accepts(Token token) {
            return tags.contains(token.tag()) && (form.isEmpty() || form.get() == token.form());
        }
    }

    /** Any one word. */
    static final class AnyWord extends TokenStep {
        AnyWord(Step next) {
            super(next);
        }

        @Override
        boolean accepts(Token token) {
            return token.isWord();
        }
    }

    /** An entry of a list. */
    record Listed(TermList list, TermList.Forms forms, Step next) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            for (int skipped = 0; at + skipped < attempt.sentence.size(); skipped++) {
                int here = at + skipped;
                for (int length : list.lengthsAt(attempt.sentence, here, forms)) {
                    if (next.match(attempt, here + length)) {
                        return true;
                    }
                }
                if (skipped == MOST_FILLERS || at == attempt.start || !attempt.isSkipped(here)) {
                    return false;
                }
            }
            return false;
        }
    }

    /** Up to some tokens of any sort, as few as will do. */
    record Gap(int most, boolean anything, Step next) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            Sentence sentence = attempt.sentence;
            for (int taken = 0; taken <= most; taken++) {
                if (next.match(attempt, at + taken)) {
                    return true;
                }
                int here = at + taken;
                if (here >= sentence.size()
                        || !anything && (!sentence.token(here).isWord() || crosses(sentence, at, here))) {
                    return false;
                }
            }
            return false;
        }

        private static boolean crosses(Sentence sentence, int at, int here) {
            int from = Math.max(0, at - 1);
            return sentence.clauseIndex(from) != sentence.clauseIndex(here);
        }
    }

    /** The first of several ways that leads to a match. */
    record Choice(List<Step> ways) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            for (Step way : ways) {
                if (way.match(attempt, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Goes on only where something does not follow. */
    record NotHere(Step unwanted, Step next) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            int end = attempt.end;
            Map<String, Match.Range> captures = attempt.captures.isEmpty() ? Map.of() : new HashMap<>(attempt.captures);
            boolean follows = unwanted.match(attempt, at);
            attempt.end = end;
            if (!attempt.captures.equals(captures)) {
                attempt.captures.clear();
                attempt.captures.putAll(captures);
            }
            return !follows && next.match(attempt, at);
        }
    }

    /** Remembers where a named part begins; {@link CaptureEnd} closes it. */
    record CaptureStart(String name, Step next) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            Match.Range before = attempt.captures.put(name, new Match.Range(at, at));
            if (next.match(attempt, at)) {
                return true;
            }
            restore(attempt, name, before);
            return false;
        }
    }

    record CaptureEnd(String name, Step next) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            Match.Range before = attempt.captures.get(name);
            int start = before == null ? at : before.start();
            attempt.captures.put(name, new Match.Range(start, Math.max(start, at)));
            if (next.match(attempt, at)) {
                return true;
            }
            restore(attempt, name, before);
            return false;
        }
    }

    private static void restore(Attempt attempt, String name, Match.Range before) {
        if (before == null) {
            attempt.captures.remove(name);
        } else {
            attempt.captures.put(name, before);
        }
    }

    /** A place rather than a word. */
    record At(Place place, Step next) implements Step {
        @Override
        public boolean match(Attempt attempt, int at) {
            return place.holds(attempt.sentence, at) && next.match(attempt, at);
        }
    }

    /** Places that a pattern can name. */
    enum Place {
        CLAUSE_START {
            @Override
            boolean holds(Sentence sentence, int at) {
                if (at >= sentence.size()) {
                    return false;
                }
                Clause clause = sentence.clauseAt(at);
                return at >= clause.start() && at <= clause.content();
            }
        },
        CLAUSE_END {
            @Override
            boolean holds(Sentence sentence, int at) {
                return at > 0
                        && onlyTail(sentence, at, sentence.clauseAt(at - 1).end());
            }
        },
        SENTENCE_START {
            @Override
            boolean holds(Sentence sentence, int at) {
                return at == 0
                        || at < sentence.size()
                                && at <= sentence.clauses().get(0).content()
                        || leadsIn(sentence, at);
            }

            /** "Well, honestly, …": every clause before is a lead-in only. */
            private boolean leadsIn(Sentence sentence, int at) {
                if (at >= sentence.size()) {
                    return false;
                }
                for (int c = 0; c < sentence.clauseIndex(at); c++) {
                    Clause clause = sentence.clauses().get(c);
                    if (clause.content() < clause.end() - 2) {
                        return false;
                    }
                    Token last = sentence.token(clause.content());
                    if (last.isWord() && last.tag() != Tag.INTJ && !LEAD_INS.contains(last.norm())) {
                        return false;
                    }
                }
                return at <= sentence.clauseAt(at).content();
            }
        },
        SENTENCE_END {
            @Override
            boolean holds(Sentence sentence, int at) {
                return onlyTail(sentence, at, sentence.size());
            }
        };

        private static final Set<String> LEAD_INS = Set.of(
                "ok",
                "okay",
                "well",
                "oh",
                "so",
                "right",
                "look",
                "listen",
                "babe",
                "love",
                "honey",
                "darling",
                "fine",
                "hey",
                "hi",
                "honestly",
                "anyway",
                "and",
                "but",
                "yeah",
                "no",
                "yes",
                "wow",
                "seriously");
        private static final Set<String> TAIL = Set.of(
                "babe", "baby", "love", "darling", "honey", "hun", "then", "now", "please", "anyway", "though", "mate");

        abstract boolean holds(Sentence sentence, int at);

        private static boolean onlyTail(Sentence sentence, int from, int to) {
            for (int i = from; i < to; i++) {
                Token token = sentence.token(i);
                if (token.isWord() && token.tag() != Tag.INTJ && !TAIL.contains(token.norm())) {
                    return false;
                }
            }
            return true;
        }
    }
}
