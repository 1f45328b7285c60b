package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the writer says of the partner's doing, in the writer's own words.
 *
 * @param sort what is said
 * @param verb index of the verb in its sentence, or of the word that stands for it
 * @param end index after the last word that belongs to it
 * @param blanks words for the blanks of wordings: {@code do}, {@code did}, {@code doing}, {@code event} and so on
 * @param act what the table of acts knows of it
 */
record Said(Sort sort, int verb, int end, Map<String, String> blanks, ActWishes.Known act) {

    private static final List<String> UNMET = List.of("frustrated", "tired", "sad", "stretched");

    /** Feelings that fit, the likeliest first. */
    List<String> feelings() {
        if (sort == Sort.MISSED && act.feelings().stream().noneMatch("disappointed"::equals)) {
            List<String> hoped = new ArrayList<>(act.feelings());
            hoped.add(0, "disappointed");
            return hoped;
        }
        boolean unmet = sort == Sort.WISH || sort == Sort.WHYNOT || sort == Sort.ORDER;
        return unmet && act == ActWishes.Known.NOTHING ? UNMET : act.feelings();
    }

    /** What is said, named as in {@code wordings.tsv}. */
    enum Sort {
        /** It never happens, or is owed: the wish is the act itself. */
        WISH,
        /** An order to do it. */
        ORDER,
        /** "Why can't you": the wish, and what is in its way. */
        WHYNOT,
        /** It should stop. */
        NOT,
        /** It was hoped for once, and did not happen. */
        MISSED,
        /** It happened. */
        DONE,
        /** It has come about. */
        PERFECT,
        /** It goes on, or happens often. */
        HABIT,
        /** "Why did you". */
        WHY,
        /** "Why do you". */
        WHYHABIT,
        /** "Where were you". */
        WHERE,
        /** What went wrong, the fault left out. */
        FACT,
        /** A thing or a time that did not go as hoped. */
        SPOILED,
        /** What the writer did or felt, the cause left out. */
        SELF,
        /** What the writer did; the partner's part in it is left for later. */
        OWN,
        /** What the writer does not want to talk about now. */
        PAUSE,
        /** What looked small to the writer. */
        SMALL,
        /** Only what it is about is known. */
        TOPIC,
        /** What to talk about. */
        TALK,
        /** What the writer means to hold to. */
        FIRM,
        /** What the writer would like a hand with. */
        HAND,
        /** What the two of them could look at with somebody's help. */
        TOGETHER,
        /** What hurt the partner. */
        HEARD,
        /** What is long past. */
        BACK,
        /** What the writer would like to see done. */
        WANTED,
        /** What others have and the writer would like. */
        LONGING,
        /** "Would you like to". */
        OFFER,
        /** When nothing can be carried over. */
        PLAIN,
        /** What the writer would like, and will do otherwise. */
        LIMIT,
        /** What should stop, and what the writer will do otherwise. */
        LIMITNOT,
        /** What so much hangs on. */
        STAKE,
        /** What so much hangs on should stop. */
        STAKENOT,
        /** Much hangs on it, and it is not said on what. */
        STAKES,
        /** Before whom it was embarrassing. */
        SHOWN,
        /** When the writer would like to know. */
        DEADLINE,
        /** "Why do I bother": what seems to go unseen. */
        BOTHER,
        /** What the writer carries alone. */
        BURDEN,
        /** How something is done, where that is what hurts. */
        WAY,
        /** When nothing can be carried over and something has been said before. */
        FOLLOW,
        /** What the writer is tired of. */
        TIRED,
        /** How the writer felt, and where. */
        FELT,
        /** How the writer feels, and when. */
        FEEL,
        /** What the partner says that is hard to hear. */
        HEARDSAID,
        /** What was promised, and hoped for. */
        HOPED,
        /** Something that is so, the fault left out. */
        STATE,
        /** Something good that was sneered at. */
        THANKED,
        /** Whether the partner has got round to it. */
        CHANCE,
        /** What the writer could not tell whether it was so. */
        UNSURE,
        /** What the writer has to do and would rather not. */
        HAVETO,
        /** What the writer cannot go on with now. */
        SHUT,
        /** What would have to come first. */
        ONCE,
        /** What the writer would have liked to do with the partner. */
        LIKETO,
        /** What the partner feels. */
        SEEN,
        /** How small it looks to the writer. */
        TOME,
        /** What the writer thinks happened. */
        THINK,
        /** What was hard for the partner. */
        SORRYFOR,
        /** What the writer does, and what of the partner's it follows from. */
        INTURN,
        /** What each of the two did. */
        BOTH,
        /** Where the writer did nothing wrong. */
        BLAMELESS,
        /** What the partner did that still hurts, when the talk is of something else. */
        COUNTER,
        /** What the writer gave, and the wish after it. */
        GIVEN,
        /** What the writer has decided for both. */
        PLAN,
        /** What the writer would rather not go through again. */
        UNEASY,
        /** What the writer did, and what the partner did meanwhile. */
        MEANWHILE,
        /** What the partner feels, and what of theirs makes that hard to hear. */
        UNFAIR,
        /** What there could have been more of. */
        WANTMORE,
        /** A part of the sentence that says what is so, as it stands. */
        REST
    }
}
