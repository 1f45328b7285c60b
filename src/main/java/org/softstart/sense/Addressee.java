package org.softstart.sense;

import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Whether a "you" is the partner doing something, rather than one to whom something is done, or anybody. */
public final class Addressee {
    /** After these, "you" is most likely their object; after "know" or "think" it begins a clause. */
    private static final Set<String> TAKE_OBJECT = Set.of(
            "thank", "love", "miss", "tell", "ask", "give", "send", "text", "show", "hug", "kiss", "help", "call",
            "meet", "remind", "need", "adore", "marry", "choose", "pick", "drive", "owe", "teach", "bring", "buy",
            "get", "let");

    private static final Set<String> OBJECT_RELATIONS = Set.of("obj", "iobj", "obl", "nmod", "dobj");

    private Addressee() {}

    /** Whether the "you" at this index is not a subject that stands for the partner. */
    public static boolean isNotPartnerSubject(Sentence sentence, int you) {
        if (you == 0) {
            return false;
        }
        Token before = sentence.token(you - 1);
        if (before.tag() == Tag.ADP && !isClauseLink(before) && !before.is("like")) {
            return true;
        }
        if (before.isVerb() && TAKE_OBJECT.contains(before.lemma()) && !followsVerbOf(sentence, you)) {
            return true;
        }
        boolean object = sentence.dependencies()
                .map(d -> OBJECT_RELATIONS.contains(d.relation(you)))
                .orElse(false);
        return object && before.isVerb() && before.tag() != Tag.AUX && TAKE_OBJECT.contains(before.lemma());
    }

    /** "because you", "after you", "since you": the tagger calls some of these prepositions. */
    private static boolean isClauseLink(Token token) {
        return Set.of(
                        "because", "after", "before", "since", "until", "till", "than", "as", "once", "except",
                        "though", "while")
                .contains(token.norm());
    }

    /** "Tell you lied" does not happen, but "help you did" does: a finite verb right after "you" makes it a subject. */
    private static boolean followsVerbOf(Sentence sentence, int you) {
        return you + 1 < sentence.size()
                && sentence.token(you + 1).tag() == Tag.AUX
                && !sentence.token(you + 1).is("to")
                && !sentence.token(you + 1).is("be");
    }
}
