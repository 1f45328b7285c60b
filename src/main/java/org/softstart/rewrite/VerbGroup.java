package org.softstart.rewrite;

import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * A verb with its auxiliaries: "have never once asked", "can't even be bothered to ring".
 *
 * @param first index of its first word
 * @param main index of the verb that carries the meaning; a form of "be" when it only links
 * @param mood what it says of the act
 * @param isNegated whether it is denied, by "not" or by "never"
 * @param isPast whether it is over
 * @param isPerfect whether it has come about
 * @param isProgressive whether it is going on
 */
record VerbGroup(
        int first, int main, Mood mood, boolean isNegated, boolean isPast, boolean isPerfect, boolean isProgressive) {

    /** What a verb says of its act. */
    enum Mood {
        FACT,
        OWED,
        ABLE,
        ABLE_PAST,
        WILL,
        WOULD
    }

    private static final Set<String> NEGATORS = Set.of("not", "never", "hardly", "barely", "rarely", "scarcely");
    private static final Set<String> OBLIGATIONS = Set.of("should", "must", "ought", "shall", "gotta");
    /** Their past is spelled as they are. */
    static final Set<String> SAME = Set.of(
            "read", "hit", "shut", "put", "let", "set", "cut", "quit", "upset", "hurt", "bet", "split", "spread");

    private static final Set<String> GOALS =
            Set.of("church", "mass", "bed", "school", "court", "therapy", "counselling", "town", "hospital", "work");
    private static final Set<String> SEMI = Set.of("need", "have", "get", "ought", "suppose", "want");
    private static final Set<String> MINOR = Set.of(
            "even",
            "ever",
            "just",
            "only",
            "still",
            "really",
            "also",
            "clearly",
            "always",
            "constantly",
            "so",
            "all",
            "actually",
            "obviously",
            "honestly",
            "literally",
            "both",
            "already",
            "suddenly",
            "simply",
            "fucking",
            "bloody",
            "damn",
            "well",
            "at",
            "least",
            "once",
            "forever",
            "continually",
            "probably",
            "possibly",
            "seriously",
            "rather");

    /** Whether the verb only links: "you are late". */
    boolean isLink(Sentence sentence) {
        return sentence.token(main).lemma().equals("be");
    }

    /** Reads on from a subject; {@code main} is -1 when there is no verb. */
    static VerbGroup after(Sentence sentence, int subject, VerbGroup auxiliary) {
        Reader reader = new Reader(sentence, subject + 1);
        if (auxiliary != null) {
            reader.take(auxiliary);
        }
        return reader.read();
    }

    /** The auxiliary of a question, which stands before its subject. */
    static VerbGroup question(Sentence sentence, int from, int subject) {
        Reader reader = new Reader(sentence, from);
        return reader.until(subject);
    }

    /** Index of a bare verb at or just after a place, such as after "to"; -1 if there is none. */
    static int infinitiveAt(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
            if (sentence.token(i).isVerb() && sentence.token(i).form() == Form.BASE) {
                return i;
            }
        }
        return -1;
    }

    /** Walks over auxiliaries, adverbs and negations. */
    private static final class Reader {
        private final Sentence sentence;
        private final int first;
        private int at;
        private Mood mood = Mood.FACT;
        private boolean negated;
        private boolean past;
        private boolean perfect;
        private boolean progressive;
        private boolean auxiliarySeen;
        private boolean link;

        Reader(Sentence sentence, int from) {
            this.sentence = sentence;
            this.first = from;
            this.at = from;
        }

        void take(VerbGroup auxiliary) {
            mood = auxiliary.mood();
            negated = auxiliary.isNegated();
            past = auxiliary.isPast();
            perfect = auxiliary.isPerfect();
            link = auxiliary.main() >= 0;
            auxiliarySeen = true;
        }

        VerbGroup until(int subject) {
            while (at < subject) {
                step(sentence.token(at));
                at++;
            }
            return group(link ? 0 : -1);
        }

        VerbGroup read() {
            while (at < sentence.size()) {
                Token token = sentence.token(at);
                if (!token.isWord()) {
                    return group(-1);
                }
                int taken = step(token);
                if (taken == 0) {
                    return end(token);
                }
                at += taken;
            }
            return group(-1);
        }

        private VerbGroup end(Token token) {
            if (link) {
                if (token.is("to") && sentence.token(at - 1).lemma().equals("be")) {
                    mood = Mood.OWED;
                    return infinitive(at + 1);
                }
                boolean going = token.form() == Form.ING && token.isVerb();
                if (going && token.is("going") && sentence.has(at + 1, at + 2, "to") && !isPlace(at + 2)) {
                    mood = Mood.WILL;
                    return infinitive(at + 2);
                }
                progressive = going;
                return group(going ? at : lastBe());
            }
            if (perfect && token.is("been")) {
                link = true;
                at++;
                return at < sentence.size() ? end(sentence.token(at)) : group(-1);
            }
            boolean bare = token.tag() == Tag.NOUN
                    || token.tag() == Tag.ADJ
                    || token.tag() == Tag.PROPN
                    || token.tag() == Tag.SCONJ && token.is("ask");
            boolean verb = token.isVerb() || bare && token.form() == Form.BASE && (negated || mood != Mood.FACT);
            if (!verb) {
                return group(-1);
            }
            if (!auxiliarySeen && token.form() == Form.ING) {
                return group(-1);
            }
            if (!auxiliarySeen) {
                past = token.form() == Form.PAST || isPastAsBase(token);
            }
            boolean bother = negated
                    && Set.of("bother", "manage", "care").contains(token.lemma())
                    && sentence.has(at + 1, at + 2, "to");
            boolean fail = token.lemma().equals("fail") && sentence.has(at + 1, at + 2, "to");
            if (bother || fail) {
                negated = true;
                return infinitive(at + 2);
            }
            return group(at);
        }

        /** "Going to church with me" is not "going to ring me". */
        private boolean isPlace(int place) {
            if (place >= sentence.size()) {
                return false;
            }
            Token token = sentence.token(place);
            boolean object = place + 1 < sentence.size()
                    && (sentence.token(place + 1).tag() == Tag.DET
                            || sentence.token(place + 1).tag() == Tag.PRON);
            boolean large = Character.isUpperCase(token.surface().charAt(0));
            boolean named =
                    token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || large || GOALS.contains(token.norm());
            return named && !object;
        }

        private VerbGroup infinitive(int from) {
            int to = from;
            while (to < sentence.size() && (MINOR.contains(sentence.token(to).norm()))) {
                to++;
            }
            return group(to < sentence.size() && sentence.token(to).form() == Form.BASE ? to : -1);
        }

        private int lastBe() {
            for (int i = at - 1; i >= 0; i--) {
                if (sentence.token(i).lemma().equals("be")) {
                    return i;
                }
            }
            return -1;
        }

        /** How many tokens were auxiliaries or asides; 0 when the verb itself is reached. */
        private int step(Token token) {
            String word = token.norm();
            if (NEGATORS.contains(word)) {
                negated = true;
                return 1;
            }
            if (MINOR.contains(word)) {
                return 1;
            }
            if (OBLIGATIONS.contains(word)) {
                return aux(Mood.OWED, sentence.has(at + 1, at + 2, "to") ? 2 : 1);
            }
            if (SEMI.contains(token.lemma()) && sentence.has(at + 1, at + 2, "to") && !word.equals("wants")) {
                boolean own = token.lemma().equals("want");
                return own ? 0 : aux(Mood.OWED, 2);
            }
            switch (word) {
                case "can":
                    return aux(Mood.ABLE, 1);
                case "could":
                    return aux(Mood.ABLE_PAST, 1);
                case "will":
                    return aux(Mood.WILL, 1);
                case "would":
                    return aux(Mood.WOULD, 1);
                default:
                    break;
            }
            if (token.lemma().equals("do") && isHelper()) {
                past |= word.equals("did");
                return aux(mood, 1);
            }
            boolean misheard = word.equals("of")
                    && auxiliarySeen
                    && (mood == Mood.OWED || mood == Mood.ABLE_PAST || mood == Mood.WOULD);
            if (misheard) {
                perfect = true;
                return aux(mood, 1);
            }
            boolean owedOnce = word.equals("have")
                    && (mood == Mood.OWED || mood == Mood.ABLE_PAST || mood == Mood.WOULD)
                    && at + 1 < sentence.size()
                    && !Set.of("a", "the", "my", "your", "some", "it", "to", "that")
                            .contains(sentence.token(at + 1).norm());
            if (token.lemma().equals("have") && (owedOnce || isBeforeParticiple())) {
                perfect = true;
                return aux(mood, 1);
            }
            if (word.equals("better") && at == first) {
                return aux(Mood.OWED, 1);
            }
            if (word.equals("had") && sentence.has(at + 1, at + 2, "better")) {
                return aux(Mood.OWED, 2);
            }
            if (link && word.equals("been")) {
                perfect = true;
                return 1;
            }
            boolean be = token.lemma().equals("be") && !link && (!perfect || word.equals("been"));
            if (be) {
                past |= word.equals("was") || word.equals("were");
                if (sentence.has(at + 1, at + 3, "supposed")) {
                    return aux(Mood.OWED, sentence.has(at + 1, at + 2, "supposed") ? 3 : 4);
                }
                link = true;
                return 1;
            }
            return 0;
        }

        private int aux(Mood seen, int taken) {
            mood = seen;
            auxiliarySeen = true;
            return taken;
        }

        private boolean isHelper() {
            for (int i = at + 1; i < Math.min(at + 4, sentence.size()); i++) {
                Token next = sentence.token(i);
                if (next.is("not") || next.is("you")) {
                    return true;
                }
                if (!MINOR.contains(next.norm()) && !next.is("never")) {
                    return next.isVerb() && next.form() == Form.BASE;
                }
            }
            return false;
        }

        private boolean isBeforeParticiple() {
            for (int i = at + 1; i < Math.min(at + 5, sentence.size()); i++) {
                Token next = sentence.token(i);
                if (next.is("you")) {
                    return true;
                }
                if (!MINOR.contains(next.norm()) && !NEGATORS.contains(next.norm())) {
                    return next.isVerb()
                            && (next.form() == Form.PAST
                                    || next.is("been")
                                    || next.is("put")
                                    || next.is("let")
                                    || next.is("come")
                                    || next.is("become")
                                    || next.is("cut"));
                }
            }
            return false;
        }

        /** "You put", "you let": which of the two only the sense tells; a charge is mostly of something that happened. */
        private boolean isPastAsBase(Token token) {
            boolean often = sentence.has(0, sentence.size(), "always")
                    || sentence.has(0, sentence.size(), "every")
                    || sentence.has(0, sentence.size(), "whenever");
            return !often && SAME.contains(token.norm());
        }

        private VerbGroup group(int main) {
            return new VerbGroup(first, main, mood, negated, past, perfect, progressive);
        }
    }
}
