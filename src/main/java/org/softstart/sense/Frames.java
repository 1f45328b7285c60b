package org.softstart.sense;

import java.util.Set;
import org.softstart.lexicon.Match;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** What a statement stands under: a condition, a fear or hope, somebody's report. */
public final class Frames {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> IMAGINING = Set.of(
            "thought",
            "worried",
            "worry",
            "worrying",
            "afraid",
            "scared",
            "terrified",
            "fear",
            "hope",
            "hoping",
            "hoped",
            "dreamt",
            "dreamed",
            "dream",
            "wish",
            "wished",
            "wonder",
            "wondered",
            "wondering",
            "pretend",
            "imagine",
            "imagined",
            "imagining",
            "nightmare",
            "convinced");
    private static final Set<String> REPORTS = Set.of("say", "tell", "ask", "claim", "reckon", "text", "write", "joke");
    /** Words that are sung or played are nobody's charge, whoever sings them. */
    private static final Set<String> SUNG =
            Set.of("song", "lyric", "duet", "karaoke", "chorus", "opera", "soap", "musical");

    private static final Set<String> SCENES = Set.of("bit", "one", "scene", "film", "movie", "episode");
    private static final Set<String> SINGING = Set.of("sing", "hum", "chant");
    private static final Set<String> ACTED = Set.of("scream", "shout", "yell", "whisper", "growl");
    private static final Set<String> ACTORS = Set.of("he", "she", "they");
    private static final Set<String> SELF = Set.of("i", "we");
    /** Of the writer's own "I was like …" and of "it was like you …" nobody else is the author. */
    private static final Set<String> NO_OTHERS = Set.of("i", "we", "you", "it", "this", "that");

    private static final Set<String> QUOTING = Set.of("was", "were");
    private static final Set<String> LINKS =
            Set.of("that", "like", "maybe", "perhaps", "so", "me", "my", "it", "was", "because");
    private static final int REACH = 4;

    private Frames() {}

    /** "I'd hate it if …": nothing is said to be so. */
    public static boolean isConditional(Sentence sentence, Match match) {
        Clause clause = sentence.clauseAt(match.start());
        for (int i = match.start() - 1; i >= clause.start(); i--) {
            Token token = sentence.token(i);
            if (CONDITIONS.contains(token.norm())) {
                return true;
            }
            boolean inCase = token.is("case") && sentence.has(i - 1, i, "in");
            boolean asThough = token.is("though") && sentence.has(i - 1, i, "as");
            if (inCase || asThough) {
                return true;
            }
        }
        return false;
    }

    /** "I was worried …", "I hope …": it may not be so, and is not meant as a charge. */
    public static boolean isImagined(Sentence sentence, Match match) {
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - REACH); i--) {
            Token token = sentence.token(i);
            if (IMAGINING.contains(token.norm())) {
                return true;
            }
            if (!LINKS.contains(token.norm()) && token.tag() != Tag.ADV) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sentence tells what is sung or played: "that song that goes …", "the bit where she screams …". */
    public static boolean isSung(Sentence sentence) {
        return isSungBefore(sentence, sentence.size());
    }

    private static boolean isSungBefore(Sentence sentence, int end) {
        for (int i = 0; i < end; i++) {
            Token token = sentence.token(i);
            boolean scene = token.is("where")
                    && i > 0
                    && SCENES.contains(sentence.token(i - 1).norm());
            boolean song = SUNG.contains(token.lemma()) || token.is("singing") || token.is("humming");
            if (scene || song) {
                return true;
            }
        }
        return false;
    }

    /** "She screams you never …": a verb of saying or singing right before the match. */
    private static boolean isActedBefore(Sentence sentence, int start) {
        int verb = start - 1;
        while (verb >= 0 && !sentence.token(verb).isWord()) {
            verb--;
        }
        if (verb < 1) {
            return false;
        }
        Token said = sentence.token(verb);
        boolean goes = said.is("goes") || said.is("went");
        boolean acted = ACTED.contains(said.lemma()) || goes;
        return SINGING.contains(said.lemma())
                || acted && ACTORS.contains(sentence.token(verb - 1).norm());
    }

    /** "You said …", "my sister asked …", "that song goes …": somebody else's words. */
    public static boolean isReported(Sentence sentence, Match match) {
        if (isSungBefore(sentence, match.start()) || isActedBefore(sentence, match.start())) {
            return true;
        }
        Clause clause = sentence.clauseAt(match.start());
        int from = clause.start();
        boolean runsOn = from > 0
                && sentence.token(from - 1).isWord()
                && !sentence.token(from).is("and")
                && !sentence.token(from).is("but");
        if (runsOn) {
            from = sentence.clauseAt(from - 1).start();
        }
        if (isOthersLike(sentence, match.start() - 1, from)) {
            return true;
        }
        for (int i = match.start() - 1; i > from; i--) {
            Token token = sentence.token(i);
            if (token.isVerb() && REPORTS.contains(token.lemma())) {
                return !SELF.contains(subjectBefore(sentence, i, from)) && !isInfinitive(sentence, i);
            }
        }
        return false;
    }

    /** "My mum was like you better not …", as people tell what somebody said. */
    private static boolean isOthersLike(Sentence sentence, int at, int from) {
        boolean like = at - 1 > from
                && sentence.token(at).is("like")
                && QUOTING.contains(sentence.token(at - 1).norm());
        return like && !NO_OTHERS.contains(subjectBefore(sentence, at - 1, from));
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        return verb > 0 && sentence.token(verb - 1).is("to");
    }

    private static String subjectBefore(Sentence sentence, int verb, int from) {
        for (int i = verb - 1; i >= from; i--) {
            Tag tag = sentence.token(i).tag();
            if (tag == Tag.PRON || tag == Tag.NOUN || tag == Tag.PROPN) {
                return sentence.token(i).norm();
            }
        }
        // No subject at all: an order ("tell me …") or the writer's own.
        return "i";
    }
}
