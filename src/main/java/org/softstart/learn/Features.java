package org.softstart.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.DraftKind;
import org.softstart.sense.ImperativeSort;
import org.softstart.sense.Imperatives;
import org.softstart.sense.Polarity;
import org.softstart.sense.Questions;
import org.softstart.sense.Role;
import org.softstart.sense.Roles;
import org.softstart.sense.Warmth;
import org.softstart.sense.WelcomeTest;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Dependencies;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * What a learned judgement looks at: the words of a sentence and their order, its grammar and who does what in it, what the
 * rules noted there, and a little of its neighbours and of the draft.
 */
public final class Features {
    private static final int SHORTEST_LETTERS = 3;
    private static final int LONGEST_LETTERS = 5;
    /** What so many sentences add is held in memory together. */
    private static final int AT_ONCE = 1000;

    private static final int[] LENGTHS = {3, 6, 10, 16, 25, 40, 70};

    private final Imperatives imperatives;
    private final WelcomeTest welcome;
    private final Warmth warmth;

    public Features(Lexicon lexicon) {
        imperatives = new Imperatives(lexicon);
        welcome = new WelcomeTest(lexicon);
        warmth = new Warmth(lexicon);
    }

    /**
     * A sentence in its place.
     *
     * @param before the sentence before it, if there is one
     * @param after the sentence after it, if there is one
     * @param isOpening whether it is one of the first lines
     */
    public record Place(
            Optional<Noted> before, Noted sentence, Optional<Noted> after, DraftKind kind, boolean isOpening) {}

    /**
     * A sentence with the ids of the rules whose patterns found something in it.
     */
    public record Noted(Sentence sentence, Set<String> rules) {}

    /** The features of a sentence: the hashes of their names, sorted. */
    public long[] of(Place place) {
        FeatureSet features = new FeatureSet();
        Sentence sentence = place.sentence().sentence();
        words(sentence, features);
        letters(sentence, features);
        grammar(sentence, features);
        sense(sentence, features);
        features.add("kind", place.kind().id());
        features.add("opening", place.kind().id(), String.valueOf(place.isOpening()));
        features.add("length", bucket(sentence.words()));
        boolean alone = place.before().isEmpty() && place.after().isEmpty();
        features.add("alone", String.valueOf(alone));
        for (String rule : place.sentence().rules()) {
            features.add("noted", rule);
            features.add("noted", family(rule));
        }
        neighbour(place.before(), "before", features);
        neighbour(place.after(), "after", features);
        return features.toArray();
    }

    /** What a sentence adds to the features of its draft as a whole. */
    public long[] ofPart(Noted noted) {
        FeatureSet features = new FeatureSet();
        words(noted.sentence(), features);
        grammar(noted.sentence(), features);
        sense(noted.sentence(), features);
        noted.rules().forEach(rule -> features.add("noted", rule));
        return features.toArray();
    }

    /**
     * The features of a draft as a whole.
     *
     * @param sentences its sentences
     * @param parts gives what each of some sentences adds
     */
    public long[] of(AnnotatedDraft draft, List<Noted> sentences, Function<List<Noted>, List<long[]>> parts) {
        FeatureSet features = new FeatureSet();
        for (int from = 0; from < sentences.size(); from += AT_ONCE) {
            List<Noted> some = sentences.subList(from, Math.min(sentences.size(), from + AT_ONCE));
            for (long[] part : parts.apply(some)) {
                for (long feature : part) {
                    features.add(feature);
                }
            }
        }
        int questions = 0;
        int found = 0;
        for (Noted noted : sentences) {
            questions += noted.sentence().endsInQuestionMark() ? 1 : 0;
            found += noted.rules().isEmpty() ? 0 : 1;
        }
        features.add("kind", draft.draft().kind().id());
        features.add("questions", atMost(questions, 6));
        features.add("sentences", atMost(sentences.size(), 12));
        features.add("found", atMost(found, 6));
        features.add("length", bucket(draft.words()));
        return features.toArray();
    }

    private static void words(Sentence sentence, FeatureSet into) {
        String before = "^";
        String twoBefore = "^";
        String lemmaBefore = "^";
        String lemmaTwoBefore = "^";
        for (Token token : sentence.tokens()) {
            into.add("w", token.norm());
            into.add("ww", before, token.norm());
            into.add("www", twoBefore, before, token.norm());
            into.add("l", token.lemma());
            into.add("ll", lemmaBefore, token.lemma());
            into.add("l_l", lemmaTwoBefore, token.lemma());
            twoBefore = before;
            before = token.norm();
            lemmaTwoBefore = lemmaBefore;
            lemmaBefore = token.lemma();
        }
        into.add("ww", before, "$");
        into.add("www", twoBefore, before, "$");
    }

    /** Pieces of words: they hold across spellings. */
    private static void letters(Sentence sentence, FeatureSet into) {
        for (Token token : sentence.tokens()) {
            String word = "<" + token.norm() + ">";
            for (int length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
                for (int from = 0; from + length <= word.length(); from++) {
                    into.add("c", word.subSequence(from, from + length));
                }
            }
        }
    }

    private static void grammar(Sentence sentence, FeatureSet into) {
        String before = "^";
        String twoBefore = "^";
        for (Token token : sentence.tokens()) {
            String tag = tag(token);
            into.add("tt", before, tag);
            into.add("ttt", twoBefore, before, tag);
            into.add("tw", before, token.lemma());
            twoBefore = before;
            before = tag;
        }
        sentence.dependencies().ifPresent(tree -> dependencies(sentence, tree, into));
    }

    /** The tag; of the words for the two people, which of them. */
    private static String tag(Token token) {
        Role role = Roles.of(token);
        if (role != Role.THIRD) {
            return role.name() + (token.tag() == Tag.PRON ? "" : "'s");
        }
        return token.isVerb() ? token.tag() + "." + token.form() : token.tag().name();
    }

    private static void dependencies(Sentence sentence, Dependencies tree, FeatureSet into) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int head = tree.head(i);
            String relation = tree.relation(i);
            String above = head < 0 ? "root" : sentence.token(head).lemma();
            into.add("dep", above, relation, token.lemma());
            into.add("rel", relation, token.lemma());
            if (token.isVerb() || relation.equals("root")) {
                Role subject = Roles.subject(sentence, i);
                String negated = isNegated(sentence, tree, i) ? "not" : "";
                String form = token.isVerb() ? token.form().name() : token.tag().name();
                into.add("act", subject.name(), negated, token.lemma());
                into.add("who", subject.name(), negated, form, relation);
                if (Roles.isDoneToWriter(sentence, i)) {
                    into.add("to-me", subject.name(), negated, token.lemma());
                    into.add("to-me", subject.name(), negated, form);
                }
            }
        }
    }

    private static boolean isNegated(Sentence sentence, Dependencies tree, int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            if (tree.head(i) == verb
                    && (sentence.token(i).is("not") || sentence.token(i).is("never"))) {
                return true;
            }
        }
        return false;
    }

    private void sense(Sentence sentence, FeatureSet into) {
        into.add("asks", String.valueOf(Questions.asks(sentence)));
        into.add("warm", String.valueOf(warmth.isWarm(sentence)));
        into.add("scorn", String.valueOf(warmth.isScornful(sentence)));
        into.add("play", String.valueOf(warmth.isPlayful(sentence)));
        boolean shouted = sentence.tokens().stream().anyMatch(Token::isShouted);
        into.add("shouted", String.valueOf(shouted));
        for (Clause clause : sentence.clauses()) {
            ImperativeSort sort = imperatives.sort(sentence, clause);
            if (sort != ImperativeSort.NONE) {
                into.add("imperative", sort.name());
            }
            Polarity polarity = welcome.of(sentence, clause.start(), clause.end());
            Role first = clause.content() < clause.end() ? Roles.of(sentence.token(clause.content())) : Role.NONE;
            into.add("clause", first.name(), polarity.name());
        }
    }

    private static String family(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }

    private static void neighbour(Optional<Noted> near, String side, FeatureSet into) {
        if (near.isEmpty()) {
            into.add(side, "-");
            return;
        }
        for (Token token : near.get().sentence().tokens()) {
            into.add(side, token.lemma());
        }
        near.get().rules().forEach(rule -> into.add("near", family(rule)));
    }

    private static String bucket(int words) {
        int bucket = 0;
        while (bucket < LENGTHS.length && words > LENGTHS[bucket]) {
            bucket++;
        }
        return String.valueOf(bucket);
    }

    private static String atMost(int count, int most) {
        return String.valueOf(Math.min(count, most));
    }
}
