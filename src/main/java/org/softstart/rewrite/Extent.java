package org.softstart.rewrite;

import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** How far the words reach that belong to a verb. */
final class Extent {
    private static final int LONGEST = 26;
    private static final int BRIEF = 4;
    private static final Set<String> SPANS = Set.of(
            "months",
            "weeks",
            "years",
            "days",
            "ages",
            "forever",
            "month",
            "week",
            "year",
            "hours",
            "nights",
            "fortnight");
    private static final Set<String> OWNERS =
            Set.of("my", "your", "our", "his", "her", "their", "the", "a", "an", "no");
    private static final Set<String> HELPERS = Set.of("have", "do", "be", "will", "can", "would", "could", "should");

    /** What follows them is what was said. */
    private static final Set<String> TELLING = Set.of("tell", "say", "inform", "text", "announce", "remind", "promise");

    private static final Set<String> STOPS = Set.of(
            "because", "unless", "although", "though", "or", "cos", "plus", "except", "idk", "nvm", "lol", "tbh");
    private static final Set<String> JOINS = Set.of("and", "but", "so", "n");
    private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "he", "she", "they", "it", "this", "that");

    private static final Set<String> MINDS =
            Set.of("feel", "think", "know", "want", "hate", "swear", "mean", "say", "tell");
    private static final Set<Tag> NO_OBJECT = Set.of(Tag.ADP, Tag.ADV, Tag.CCONJ, Tag.SCONJ, Tag.PART, Tag.PUNCT);
    /** What follows them after a comma is no place or time. */
    /** So far a verb stands from what it is like. */
    private static final int NEAR = 5;

    private static final Set<String> LOOSE = Set.of("as", "like", "of", "except", "than", "unlike", "without", "by");

    /** What they say or think follows without a joint. */
    private static final Set<String> OPENING_VERBS = Set.of(
            "tell", "say", "think", "know", "hear", "see", "notice", "care", "ask", "believe", "feel", "me", "you");

    /** "Tell her we are …", "how tired I am". */
    private static final Set<String> OPENING_BEFORE =
            Set.of("tell", "show", "ask", "remind", "how", "what", "where", "which", "whose");

    private Extent() {}

    /** The end of what is wished for: up to where another statement begins. */
    static int ofWish(Sentence sentence, int verb) {
        return of(sentence, verb, false);
    }

    /** The end of what happened: what else happened in the same breath belongs to it. */
    static int ofEvent(Sentence sentence, int verb) {
        return of(sentence, verb, true);
    }

    private static int of(Sentence sentence, int verb, boolean event) {
        int i = verb + 1;
        int rest = -1;
        while (i < sentence.size()) {
            if (i - verb <= LONGEST && i - verb >= BRIEF && event && isPause(sentence, i)) {
                rest = i;
            }
            Token token = sentence.token(i);
            boolean mark = !token.isWord() && !isInner(token);
            if (isTag(sentence, i)) {
                break;
            }
            if (mark && event && (isMoreDone(sentence, verb, i) || isMoreThings(sentence, i))) {
                i++;
                continue;
            }
            int aside = mark ? asideEnd(sentence, verb, i, event) : -1;
            if (aside > 0) {
                i = aside;
                continue;
            }
            boolean other = isAside(sentence, verb, i) || !event && isOrder(sentence, i);
            if (mark
                    || other
                    || isThenDo(sentence, i)
                    || Limits.beginsAt(sentence, i)
                    || STOPS.contains(token.norm())
                    || isSimile(sentence, i)
                    || !event && isSince(sentence, i)) {
                break;
            }
            if (JOINS.contains(token.norm()) && startsStatement(sentence, i) && !(event && goesOn(sentence, i))) {
                break;
            }
            if (!isTimeWord(sentence.token(i - 1)) && isParataxis(sentence, verb, i)) {
                int start = phraseStart(sentence, i);
                if (start <= verb + 1 || !isRelative(sentence, start, i)) {
                    i = Math.max(verb + 1, start);
                    break;
                }
            }
            i++;
        }
        return i - verb > LONGEST ? rest : i;
    }

    /** Where the words begin that belong to a noun: "our" of "our boy". */
    private static int phraseStart(Sentence sentence, int noun) {
        int at = noun;
        while (at > 0
                && (OWNERS.contains(sentence.token(at - 1).norm())
                        || sentence.token(at - 1).tag() == Tag.ADJ)) {
            at--;
        }
        return at;
    }

    /**
     * "The bike our boy learned to ride on", "the lunch I had packed": says which one, although it looks like a statement set beside
     * another. What it is of is missing in it.
     */
    private static boolean isRelative(Sentence sentence, int start, int subject) {
        Token before = sentence.token(start - 1);
        boolean thing = before.tag() == Tag.NOUN
                && !isTimeWord(before)
                && !SPANS.contains(before.norm())
                && start >= 2
                && sentence.token(start - 2).isWord();
        if (!thing) {
            return false;
        }
        int end = subject + 1;
        while (end < sentence.size() && sentence.token(end).isWord()) {
            end++;
        }
        Token last = sentence.token(end - 1);
        if (last.tag() == Tag.ADP && end - 1 > subject) {
            return true;
        }
        for (int i = subject + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.tag() == Tag.VERB
                    && token.form() != Form.ING
                    && !token.lemma().equals("be")) {
                boolean helper = i + 1 < end && sentence.token(i + 1).isVerb();
                if (!helper) {
                    return i + 1 == end
                            || NO_OBJECT.contains(sentence.token(i + 1).tag());
                }
            }
        }
        return false;
    }

    /**
     * "…, six months pregnant", "…, 6.40": what is added without a verb still belongs to it.
     *
     * @return index after it; -1 if there is none
     */
    private static int asideEnd(Sentence sentence, int verb, int mark, boolean event) {
        int from = mark + 1;
        if (!sentence.token(mark).is(",") || from >= sentence.size()) {
            return -1;
        }
        Token first = sentence.token(from);
        boolean number =
                first.tag() == Tag.NUM || Character.isDigit(first.norm().charAt(0));
        boolean place = event && first.tag() == Tag.ADP && !LOOSE.contains(first.norm());
        int end = from;
        while (end < sentence.size() && sentence.token(end).isWord()) {
            Token token = sentence.token(end);
            if (token.isVerb() || SUBJECTS.contains(token.norm()) || JOINS.contains(token.norm())) {
                return -1;
            }
            end++;
        }
        boolean brief = end - from >= (number ? 1 : 2) && end - from <= BRIEF + 1 && end - verb <= LONGEST;
        return (number || place) && brief ? end : -1;
    }

    /** Where a long tale can be cut. */
    private static boolean isPause(Sentence sentence, int at) {
        return sentence.token(at).is(",") || sentence.token(at).is("and") && startsStatement(sentence, at);
    }

    /** "… since January", "… in a week". */
    static boolean hasSpan(Sentence sentence, int from, int to) {
        for (int i = from; i < to && i + 1 < sentence.size(); i++) {
            Token next = sentence.token(i + 1);
            boolean some = (sentence.token(i).is("in") || sentence.token(i).is("for"))
                    && (SPANS.contains(next.norm())
                            || i + 2 < sentence.size()
                                    && SPANS.contains(sentence.token(i + 2).norm())
                                    && (next.tag() == Tag.NUM || next.is("a") || next.is("over")));
            if (some || sentence.token(i).is("since")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInner(Token token) {
        return token.is("'")
                || token.is("\"")
                || token.is("%")
                || token.is("£")
                || token.is("$")
                || token.is("&")
                || token.is("/")
                || token.is("-")
                || token.is("(")
                || token.is(")");
    }

    private static boolean startsStatement(Sentence sentence, int join) {
        if (join + 1 >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(join + 1);
        if (sentence.token(join).is("so")) {
            return SUBJECTS.contains(next.norm()) || next.isVerb();
        }
        return SUBJECTS.contains(next.norm())
                || sentence.clauseIndex(join) != sentence.clauseIndex(Math.max(0, join - 1))
                || next.tag() == Tag.ADV
                        && join + 2 < sentence.size()
                        && SUBJECTS.contains(sentence.token(join + 2).norm());
    }

    /** "… and you told me to learn Spanish": more of the same. */
    private static boolean goesOn(Sentence sentence, int join) {
        return !sentence.token(join).is("so")
                && join + 1 < sentence.size()
                && (!sentence.token(join + 1).is("i") || isLeftWith(sentence, join + 2))
                && !sentence.token(join + 1).is("that");
    }

    /** "… and I am left alone with it", "… and I heard it from him": what came of it for the writer. */
    private static boolean isLeftWith(Sentence sentence, int verb) {
        boolean be = sentence.has(verb, verb + 1, "am") || sentence.has(verb, verb + 1, "was");
        boolean left = be
                && verb + 1 < sentence.size()
                && Set.of(
                                "left",
                                "stuck",
                                "alone",
                                "sitting",
                                "standing",
                                "here",
                                "there",
                                "lying",
                                "waiting",
                                "up",
                                "on",
                                "the")
                        .contains(sentence.token(verb + 1).norm());
        boolean had = verb < sentence.size()
                && sentence.token(verb).lemma().equals("have")
                && sentence.has(verb + 1, verb + 2, "to");
        boolean told = verb < sentence.size()
                && sentence.token(verb).tag() == Tag.VERB
                && sentence.token(verb).form() == Form.PAST
                && !MINDS.contains(sentence.token(verb).lemma());
        return left || had || told;
    }

    /** "… like I was a parcel": how it looked, not what happened. */
    static boolean isSimile(Sentence sentence, int at) {
        boolean like = at > 0
                && at < sentence.size()
                && sentence.token(at).is("like")
                && sentence.token(at).tag() != Tag.VERB
                && !Set.of("for", "within", "in", "by", "after", "about")
                        .contains(sentence.token(at - 1).norm());
        if (!like) {
            return false;
        }
        boolean manner = (sentence.has(at + 1, at + 2, "that") || sentence.has(at + 1, at + 2, "this"))
                && (at + 2 >= sentence.size()
                        || !sentence.token(at + 2).isWord()
                        || sentence.token(at + 2).tag() == Tag.ADP);
        // "Treating my sister like the maid": without it nothing is said.
        boolean treated = sentence.tokens().subList(Math.max(0, at - NEAR), at).stream()
                .anyMatch(token -> token.lemma().equals("treat"));
        return !manner
                && !treated
                && at + 1 < sentence.size()
                && at >= 2
                && (SUBJECTS.contains(sentence.token(at + 1).norm())
                        || Set.of("a", "an", "some", "the", "someone", "somebody", "everyone")
                                .contains(sentence.token(at + 1).norm()))
                && !Set.of("feel", "act", "look", "be", "sound")
                        .contains(sentence.token(at - 1).lemma());
    }

    /** "You walked in, said hello, and sat down": what else was done, in the same past. */
    private static boolean isMoreDone(Sentence sentence, int verb, int mark) {
        int next = mark + (sentence.has(mark + 1, mark + 2, "and") ? 2 : 1);
        if (!sentence.token(mark).is(",") || next >= sentence.size()) {
            return false;
        }
        Token more = sentence.token(next);
        boolean alike = sentence.token(verb).form() == Form.PAST && VerbGroup.SAME.contains(more.norm());
        return more.tag() == Tag.VERB && more.form() == Form.PAST && !more.is("been")
                || alike
                        && more.isVerb()
                        && next + 1 < sentence.size()
                        && sentence.token(next + 1).isWord();
    }

    /** "Our drill, our ladder and my coat": more of what was lent. */
    private static boolean isMoreThings(Sentence sentence, int mark) {
        int i = mark + 1;
        if (!sentence.token(mark).is(",")
                || i >= sentence.size()
                || !OWNERS.contains(sentence.token(i).norm())) {
            return false;
        }
        while (i < sentence.size()
                && sentence.token(i).isWord()
                && !sentence.token(i).is("and")) {
            if (sentence.token(i).isVerb()) {
                return false;
            }
            i++;
        }
        return i < sentence.size() && i <= mark + BRIEF && (sentence.token(i).is("and") || isMoreThings(sentence, i));
    }

    /** "You've not even looked at it, have you": asks for a nod. */
    private static boolean isTag(Sentence sentence, int at) {
        int you = sentence.has(at + 1, at + 2, "not") ? at + 2 : at + 1;
        return HELPERS.contains(sentence.token(at).lemma())
                && (sentence.has(you, you + 1, "you") || sentence.has(you, you + 1, "it"))
                && (you + 1 >= sentence.size() || !sentence.token(you + 1).isWord());
    }

    /** "… it Shona", "… how hard is it": spoken on the side. */
    private static boolean isAside(Sentence sentence, int verb, int at) {
        boolean hard = sentence.token(at).is("how") && sentence.has(at + 1, at + 2, "hard");
        boolean ends = at + 1 >= sentence.size() || !sentence.token(at + 1).isWord();
        boolean name = sentence.token(at).tag() == Tag.PROPN
                && Set.of("it", "that", "this").contains(sentence.token(at - 1).norm());
        return hard || name && ends || !TELLING.contains(sentence.token(verb).lemma()) && isOwnThreat(sentence, at);
    }

    /** "If you ask them over one more time I'm changing the locks": what comes of it is no part of it. */
    private static boolean isOwnThreat(Sentence sentence, int at) {
        boolean own = (sentence.token(at).is("i") || sentence.token(at).is("we"))
                && at + 1 < sentence.size()
                && Set.of("am", "are", "will", "swear")
                        .contains(sentence.token(at + 1).norm());
        Tag before = sentence.token(at - 1).tag();
        return own
                && before != Tag.SCONJ
                && before != Tag.CCONJ
                && before != Tag.PUNCT
                && !Set.of("that", "what", "when", "how", "where", "who", "why", "if", "while")
                        .contains(sentence.token(at - 1).norm())
                && !OPENING_VERBS.contains(sentence.token(at - 1).lemma())
                && !(at > 1 && OPENING_BEFORE.contains(sentence.token(at - 2).lemma()));
    }

    /** "… and don't touch it": another thing to do, or not to. */
    private static boolean isOrder(Sentence sentence, int at) {
        int order = at + 1;
        boolean joined = sentence.token(at).is("and")
                || sentence.token(at).is("then")
                || sentence.token(at).is(",");
        return joined && sentence.has(order, order + 1, "do") && sentence.has(order + 1, order + 2, "not");
    }

    /** "If you can't be civil then stay at your own place": what is to follow. */
    private static boolean isThenDo(Sentence sentence, int at) {
        return sentence.token(at).is("then")
                && sentence.has(0, at, "if")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isVerb();
    }

    /** "… since Labour Day", "… in months": how long it has not happened is no part of the wish. */
    private static boolean isSince(Sentence sentence, int at) {
        return hasSpan(sentence, at, Math.min(at + 1, sentence.size() - 1));
    }

    /** "The second I mention him". */
    private static boolean isTimeWord(Token token) {
        return Set.of("second", "minute", "moment", "time", "day", "way", "instant")
                .contains(token.norm());
    }

    /** A statement set beside another without a joint: "u said friday its now sunday". */
    private static boolean isParataxis(Sentence sentence, int verb, int at) {
        boolean tells = Set.of(
                        "tell",
                        "say",
                        "promise",
                        "swear",
                        "think",
                        "know",
                        "hear",
                        "wonder",
                        "forget",
                        "notice",
                        "remember")
                .contains(sentence.token(verb).lemma());
        return !tells
                && !asks(sentence, at)
                && sentence.dependencies()
                        .map(d -> {
                            boolean subject = d.relation(at).startsWith("nsubj") && d.head(at) > at;
                            int head = d.head(at);
                            return subject && head >= 0 && d.relation(head).equals("parataxis") && d.head(head) <= verb;
                        })
                        .orElse(false);
    }

    /** "… ask me did I get milk": what was asked, without a joint. */
    private static boolean asks(Sentence sentence, int subject) {
        return subject > 2
                && HELPERS.contains(sentence.token(subject - 1).lemma())
                && Set.of("ask", "wonder", "say")
                        .contains(sentence.token(subject - 3).lemma());
    }
}
