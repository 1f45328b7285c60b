package org.softstart.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.text.Dependencies;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * Somebody's words as the one they were written to would say them: "you never take my side with your mum" turns into "I never
 * take your side with my mum". Swearing and emphasis are left out, texting spellings written out.
 */
final class Turned {
    private static final Map<String, String> OTHER_PERSON = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("me", "you"),
            Map.entry("my", "your"),
            Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("your", "my"),
            Map.entry("yours", "mine"),
            Map.entry("yourself", "myself"));

    /** "Make you feel", "let you go": the verb after "you" does not make it a subject. */
    private static final Set<String> TAKE_BARE_VERB = Set.of("make", "let", "see", "hear", "help", "watch", "have");

    /** "Saw you liked her photos" tells what somebody did. */
    private static final Set<String> PERCEIVED = Set.of("see", "hear");

    private static final Set<String> LEFT_OUT = Set.of(
            "bloody",
            "fucking",
            "fuckin",
            "fricking",
            "freaking",
            "damn",
            "goddamn",
            "literally",
            "seriously",
            "honestly",
            "actually",
            "just",
            "really",
            "even",
            "basically",
            "clearly",
            "obviously",
            "simply",
            "lol",
            "tbh",
            "ffs",
            "omg",
            "please",
            "absolutely",
            "totally",
            "like");

    private static final Set<String> AROUND = Set.of("since", "for", "till", "until");

    private static final Map<String, String> SHORT_AFTER = Map.ofEntries(
            Map.entry("am", "'m"),
            Map.entry("are", "'re"),
            Map.entry("is", "'s"),
            Map.entry("have", "'ve"),
            Map.entry("has", "'s"),
            Map.entry("had", "'d"),
            Map.entry("will", "'ll"),
            Map.entry("would", "'d"));

    private static final Set<String> PRONOUNS =
            Set.of("i", "you", "we", "they", "he", "she", "it", "that", "there", "what", "who");

    private final Sentence sentence;

    Turned(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words of {@code [from, to)}, turned. */
    String words(int from, int to) {
        List<String> out = new ArrayList<>();
        String previous = "";
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (isLeftOut(i)) {
                continue;
            }
            String word = word(i);
            if (!token.isWord()) {
                attach(out, token.norm());
            } else if (!out.isEmpty() && (isJoined(i) || isPersonal(previous) && isBe(word) && i < to - 1)) {
                join(out, previous, word);
            } else {
                out.add(word);
            }
            previous = word;
        }
        return String.join(" ", out).strip();
    }

    /** The words as they stand, without swearing, for quoting. */
    static boolean isEmphasis(Token token) {
        return LEFT_OUT.contains(token.norm());
    }

    private boolean isLeftOut(int i) {
        Token token = sentence.token(i);
        if (!token.isWord()) {
            return !token.is(",") && !token.is("'") && !token.is("-") && !token.is("/");
        }
        boolean compares = token.is("like") && token.tag() != Tag.INTJ && !isHedge(i);
        return LEFT_OUT.contains(token.norm()) && !compares;
    }

    /** "Since like June": about then. */
    private boolean isHedge(int like) {
        return like > 0 && AROUND.contains(sentence.token(like - 1).norm());
    }

    private static void attach(List<String> out, String mark) {
        if (!out.isEmpty()) {
            out.set(out.size() - 1, out.get(out.size() - 1) + mark);
        }
    }

    /** Whether no blank stands before this token. */
    private boolean isJoined(int i) {
        return i > 0
                && sentence.token(i - 1).span().end()
                        >= sentence.token(i).span().start();
    }

    private static boolean isPersonal(String word) {
        return word.equals("I") || word.equals("you");
    }

    private static boolean isBe(String word) {
        return word.equals("am") || word.equals("are");
    }

    private static void join(List<String> out, String previous, String word) {
        int last = out.size() - 1;
        String before = out.get(last);
        String shortened = SHORT_AFTER.get(word);
        if (word.equals("not")) {
            switch (previous) {
                case "will" -> out.set(last, before.substring(0, before.length() - 4) + "won't");
                case "can" -> out.set(last, before + "'t");
                case "am" -> out.add("not");
                case "'s", "'re", "'m" -> out.add("not");
                default -> out.set(last, before + "n't");
            }
        } else if (word.startsWith("'") || word.equals("n't")) {
            out.set(last, before + word);
        } else if (shortened != null && PRONOUNS.contains(previous.toLowerCase(java.util.Locale.ROOT))) {
            out.set(last, before + shortened);
        } else if (before.endsWith("-") || word.equals("-")) {
            out.set(last, before + word);
        } else {
            out.add(word);
        }
    }

    private String word(int i) {
        Token token = sentence.token(i);
        String word = token.norm();
        if (word.equals("you") || word.equals("ya")) {
            return isSubject(i) ? "I" : "me";
        }
        String other = OTHER_PERSON.get(word);
        if (other != null) {
            return other;
        }
        if (token.lemma().equals("be")) {
            return agreeing(i, word);
        }
        if (word.equals("cannot")) {
            return "can't";
        }
        return isName(i) ? written(i).substring(0, word.length()) : word;
    }

    private boolean isName(int i) {
        Token token = sentence.token(i);
        String written = written(i);
        return Character.isUpperCase(written.charAt(0))
                && !token.isShouted()
                && written.regionMatches(true, 0, token.norm(), 0, token.norm().length())
                && (i > 0
                        || token.tag() == Tag.PROPN
                        || sentence.size() > 1 && sentence.token(1).is("'s"));
    }

    /** As it stands in the message: of "Mia's" a token knows only the small letters. */
    private String written(int i) {
        return sentence.span(i, i + 1).of(sentence.text());
    }

    /** "I am" turns into "you are", "were you" into "was I". */
    private String agreeing(int i, String be) {
        String subject = subjectOf(i);
        if (subject.equals("i")) {
            return be.equals("am") ? "are" : be.equals("was") ? "were" : be;
        }
        if (subject.equals("you")) {
            return be.equals("are") ? "am" : be.equals("were") ? "was" : be;
        }
        return be;
    }

    private String subjectOf(int be) {
        for (int i = be - 1; i >= Math.max(0, be - 3); i--) {
            Token token = sentence.token(i);
            if (token.tag() != Tag.ADV && token.tag() != Tag.PART && !token.is("not")) {
                boolean pronoun = token.is("i") || token.is("you") && isSubject(i);
                if (pronoun) {
                    return token.norm();
                }
                break;
            }
        }
        boolean inverted = be + 1 < sentence.size()
                && (sentence.token(be + 1).is("i") || sentence.token(be + 1).is("you"));
        return inverted ? sentence.token(be + 1).norm() : "";
    }

    private boolean isSubject(int you) {
        int next = you + 1;
        while (next < sentence.size() && sentence.token(next).tag() == Tag.ADV) {
            next++;
        }
        if (next >= sentence.size() || !sentence.token(next).isWord()) {
            return false;
        }
        Token before = you > 0 ? sentence.token(you - 1) : null;
        Token after = sentence.token(next);
        boolean told = before != null && PERCEIVED.contains(before.lemma()) && after.form() == Form.PAST;
        if (before != null && before.isVerb() && TAKE_BARE_VERB.contains(before.lemma()) && !told) {
            return false;
        }
        boolean finite = after.tag() == Tag.AUX || after.tag() == Tag.VERB && after.form() != Form.ING;
        if (finite && !after.is("to")) {
            return true;
        }
        return sentence.dependencies().map(d -> isNamedSubject(d, you, after)).orElse(false);
    }

    private static boolean isNamedSubject(Dependencies dependencies, int you, Token after) {
        boolean gerund = after.form() == Form.ING && after.tag() == Tag.VERB;
        return dependencies.relation(you).startsWith("nsubj") && !gerund && after.isVerb();
    }
}
