package org.softstart.sense;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.LexiconException;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule.Switch;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** The tests that a rule file can name in {@code if:}, and the switches that hold for every pattern. */
public final class Tests {
    /** Tests that look at the whole draft; they count as held here, a detector decides. */
    public static final Set<String> OF_DRAFT = Set.of("opening", "no-warmth");

    private static final Set<String> SELF_OBJECTS = Set.of("me", "us", "my", "our", "mine", "ours", "myself");
    private static final Set<String> PAST_TIMES = Set.of("yesterday", "ago");
    private static final Set<String> TIME_UNITS = Set.of(
            "night",
            "week",
            "weekend",
            "month",
            "year",
            "summer",
            "winter",
            "christmas",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Pattern DAY = Pattern.compile("(mon|tues|wednes|thurs|fri|satur|sun)day");

    /** One test. */
    private interface Test {
        boolean holds(Sentence sentence, Match match);
    }

    private final WelcomeTest welcome;
    private final Warmth warmth;
    private final Map<String, Test> tests;

    public Tests(Lexicon lexicon) {
        welcome = new WelcomeTest(lexicon);
        warmth = new Warmth(lexicon);
        Imperatives imperatives = new Imperatives(lexicon);
        tests = Map.ofEntries(
                Map.entry("unwelcome", (s, m) -> polarity(s, m) == Polarity.UNWELCOME),
                Map.entry("not-unwelcome", (s, m) -> polarity(s, m) != Polarity.UNWELCOME),
                Map.entry("welcome", (s, m) -> polarity(s, m) == Polarity.WELCOME),
                Map.entry("not-welcome", (s, m) -> polarity(s, m) != Polarity.WELCOME),
                Map.entry("unsoured", (s, m) -> !welcome.isSoured(s, m.start(), clauseEnd(s, m))),
                Map.entry("question", (s, m) -> Questions.asks(s)),
                Map.entry("not-question", (s, m) -> !Questions.asks(s)),
                Map.entry("shouted", (s, m) -> isShouted(s)),
                Map.entry("order", (s, m) -> imperatives.sort(s, s.clauseAt(m.start())) == ImperativeSort.ORDER),
                Map.entry("not-order", (s, m) -> imperatives.sort(s, s.clauseAt(m.start())) != ImperativeSort.ORDER),
                Map.entry("past-bounded", (s, m) -> isPastBounded(s)),
                Map.entry("scorn", (s, m) -> warmth.isScornful(s)),
                Map.entry("no-scorn", (s, m) -> !warmth.isScornful(s)),
                Map.entry("self-object", Tests::hasSelfObject),
                Map.entry("warm", (s, m) -> warmth.isWarm(s)),
                Map.entry("not-warm", (s, m) -> !warmth.isWarm(s)),
                Map.entry("alone", Tests::isAlone));
    }

    /**
     * Whether all named tests hold.
     *
     * @throws LexiconException if there is no such test
     */
    public boolean hold(List<String> names, Sentence sentence, Match match) {
        for (String name : names) {
            if (!OF_DRAFT.contains(name) && !named(name).holds(sentence, match)) {
                return false;
            }
        }
        return true;
    }

    private Test named(String name) {
        Test test = tests.get(name);
        if (test == null) {
            throw new LexiconException("there is no test called " + name);
        }
        return test;
    }

    /** Whether there is a test of this name. */
    public boolean knows(String name) {
        return tests.containsKey(name) || OF_DRAFT.contains(name);
    }

    /** Whether a switch turns a match off. */
    public boolean isSwitchedOff(Switch by, Sentence sentence, Match match, boolean startsWithYou) {
        return switch (by) {
            case QUOTED -> Frames.isReported(sentence, match);
            case NEGATED -> Negation.rulesOver(sentence, match);
            case CONDITIONAL -> Frames.isConditional(sentence, match);
            case IMAGINED -> Frames.isImagined(sentence, match);
            case THIRD -> startsWithYou && Addressee.isNotPartnerSubject(sentence, match.start());
            case QUESTION -> Questions.hasQuestionOrder(sentence, sentence.clauseAt(match.start()), match.start());
        };
    }

    public Warmth warmth() {
        return warmth;
    }

    private Polarity polarity(Sentence sentence, Match match) {
        Match.Range predicate = match.captures().get("pred");
        if (predicate != null) {
            return welcome.of(sentence, predicate.start(), predicate.end());
        }
        return welcome.of(sentence, match.start(), clauseEnd(sentence, match));
    }

    private static int clauseEnd(Sentence sentence, Match match) {
        return sentence.clauseAt(match.end() - 1).end();
    }

    private static boolean isShouted(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isShouted() || !token.isWord() && token.norm().indexOf('!') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastBounded(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).norm();
            boolean last = word.equals("last")
                    && i + 1 < sentence.size()
                    && TIME_UNITS.contains(sentence.token(i + 1).norm());
            boolean onDay = word.equals("on")
                    && i + 1 < sentence.size()
                    && DAY.matcher(sentence.token(i + 1).norm()).lookingAt();
            if (PAST_TIMES.contains(word) || last || onDay) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSelfObject(Sentence sentence, Match match) {
        Clause clause = sentence.clauseAt(match.start());
        for (int i = match.start() + 1; i < Math.max(clause.end(), match.end()); i++) {
            if (SELF_OBJECTS.contains(sentence.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(Sentence sentence, Match match) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean inside = i >= match.start() && i < match.end();
            boolean counts = token.isWord() && token.tag() != Tag.INTJ && token.tag() != Tag.PROPN;
            if (!inside && counts && i >= sentence.clauses().get(0).content()) {
                return false;
            }
        }
        return true;
    }
}
