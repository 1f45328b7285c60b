package org.softstart.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.LexiconException;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Span;
import org.softstart.sense.Tests;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;

/** Finds which readings fit which sentences. */
final class Ear {
    /** More than this nobody answers at once. */
    private static final int LONGEST = 400;

    private static final int LONG_CLAUSE = 10;
    private static final Set<String> DEPENDENT =
            Set.of("when", "whenever", "while", "until", "till", "after", "before", "because", "since", "as", "if");

    static final String FEELING = "feeling";
    /** Captures that are whole as they are, not a beginning. */
    private static final Set<String> FIXED = Set.of(FEELING, "thing", "topicword");

    private final List<Rule> readings;
    private final TermList fillers;
    private final Tests tests;
    private final Rule charge;
    private final Rule told;

    Ear(Lexicon lexicon) {
        readings = lexicon.readings();
        fillers = lexicon.list("fillers");
        tests = new Tests(lexicon);
        charge = reading(lexicon, "charge");
        told = reading(lexicon, "told");
    }

    /** The reading of this name, which the program itself counts on. */
    static Rule reading(Lexicon lexicon, String name) {
        return lexicon.readings().stream()
                .filter(reading -> reading.id().equals("reply." + name))
                .findFirst()
                .orElseThrow(() -> new LexiconException("there is no reading reply/" + name + ".yaml"));
    }

    /** What is heard, in the order of the text; of several readings of the same words the weightiest. */
    List<Heard> listen(AnnotatedDraft message) {
        List<Heard> heard = new ArrayList<>();
        int sentences = Math.min(message.sentences().size(), LONGEST);
        for (int s = 0; s < sentences; s++) {
            List<Heard> here = new ArrayList<>();
            for (Rule reading : readings) {
                for (Rule.RulePattern pattern : reading.patterns()) {
                    find(message, s, reading, pattern, here);
                }
            }
            heard.addAll(weightiest(here));
        }
        return heard;
    }

    /**
     * What a sentence is taken for that others hear a reproach in and no reading does.
     *
     * @param place somewhere in the sentence, in the message
     */
    Heard overhear(AnnotatedDraft message, Span place) {
        return taken(message, message.sentenceAt(place.start()), charge);
    }

    /** What a sentence is taken for that tells something and that no reading fits. */
    Heard overhear(AnnotatedDraft message, int sentence) {
        return taken(message, sentence, told);
    }

    private static Heard taken(AnnotatedDraft message, int index, Rule reading) {
        Sentence sentence = message.sentence(index);
        Clause first = sentence.clauseAt(0);
        Match match = new Match(0, first.end(), 0, first.end(), Map.of());
        Rule.RulePattern pattern = reading.patterns().get(0);
        return new Heard(reading, pattern, index, sentence, match, message.locate(index, marked(sentence, match)));
    }

    private void find(AnnotatedDraft message, int index, Rule reading, Rule.RulePattern pattern, List<Heard> into) {
        Sentence sentence = message.sentence(index);
        for (Match match : pattern.pattern().findAll(sentence, fillers)) {
            Match whole = widened(sentence, match);
            boolean quoted =
                    message.isQuoted(index, sentence.token(match.end() - 1).span());
            if (!quoted && stands(reading, pattern, sentence, match)) {
                into.add(new Heard(
                        reading, pattern, index, sentence, whole, message.locate(index, marked(sentence, whole))));
            }
        }
    }

    private boolean stands(Rule reading, Rule.RulePattern pattern, Sentence sentence, Match match) {
        Set<Rule.Switch> switches = EnumSet.noneOf(Rule.Switch.class);
        switches.addAll(reading.respect());
        switches.removeAll(pattern.allow());
        for (Rule.Switch by : switches) {
            if (tests.isSwitchedOff(by, sentence, match, pattern.startsWithYou())) {
                return false;
            }
        }
        return tests.hold(pattern.tests(), sentence, match) && !isExcepted(reading, pattern, sentence, match);
    }

    private boolean isExcepted(Rule reading, Rule.RulePattern pattern, Sentence sentence, Match match) {
        for (Rule.Unless unless : reading.unless()) {
            boolean concerns = unless.patterns().isEmpty() || unless.patterns().contains(pattern.id());
            if (concerns && holds(unless, sentence, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Rule.Unless unless, Sentence sentence, Match match) {
        Clause first = sentence.clauseAt(match.start());
        Clause last = sentence.clauseAt(match.end() - 1);
        return unless.pattern().findAll(sentence, fillers).stream().anyMatch(found -> switch (unless.within()) {
            case OVERLAP -> found.start() < match.end() && match.start() < found.end();
            case CLAUSE -> found.start() < last.end() && first.start() < found.end();
            case SENTENCE, DRAFT -> true;
        });
    }

    /**
     * A match with the rest of its clause, and what hangs on that: "you never listen" takes in "when I talk". What is captured at
     * its end grows with it.
     */
    private static Match widened(Sentence sentence, Match match) {
        int end = sentence.clauseAt(match.end() - 1).end();
        boolean open = end < sentence.size() && sentence.token(end - 1).isWord();
        if (open && DEPENDENT.contains(sentence.token(end).norm()) && end - match.start() < LONG_CLAUSE) {
            end = sentence.clauseAt(end).end();
        }
        if (end <= match.end()) {
            return match;
        }
        Map<String, Match.Range> captures = new HashMap<>();
        for (Map.Entry<String, Match.Range> capture : match.captures().entrySet()) {
            Match.Range range = capture.getValue();
            boolean last = range.end() == match.end() && !FIXED.contains(capture.getKey());
            captures.put(capture.getKey(), last ? new Match.Range(range.start(), end) : range);
        }
        return new Match(match.start(), end, match.start(), end, captures);
    }

    private static Span marked(Sentence sentence, Match match) {
        int end = match.end();
        while (end > match.start() + 1 && !sentence.token(end - 1).isWord()) {
            end--;
        }
        return sentence.span(match.start(), end);
    }

    private static List<Heard> weightiest(List<Heard> here) {
        List<Heard> ranked = new ArrayList<>(here);
        ranked.sort((a, b) -> b.weight() != a.weight()
                ? Integer.compare(b.weight(), a.weight())
                : Integer.compare(a.match().start(), b.match().start()));
        List<Heard> kept = new ArrayList<>();
        for (Heard heard : ranked) {
            boolean taken = kept.stream()
                    .anyMatch(k -> k.match().start() < heard.match().end()
                            && heard.match().start() < k.match().end());
            if (!taken) {
                kept.add(heard);
            }
        }
        kept.sort((a, b) -> Integer.compare(a.match().start(), b.match().start()));
        return kept;
    }
}
