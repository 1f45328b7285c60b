package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads wishes that are said of oneself, or left to be guessed. */
final class LongingReader {
    private static final Set<String> HARD = Set.of("hard", "difficult", "kill", "much", "hurt");

    private static final int NEAR = 5;

    private final Verbs verbs;
    private final WishReader wishes;
    private final Labels labels;

    LongingReader(Verbs verbs, WishReader wishes, Labels labels) {
        this.verbs = verbs;
        this.wishes = wishes;
        this.labels = labels;
    }

    /** "I want the garage emptied before Thursday", "I expect my money back". */
    Optional<Said> wanted(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean wants =
                    Set.of("want", "need", "expect").contains(sentence.token(i).lemma())
                            && sentence.token(i - 1).is("i")
                            && Set.of("the", "my", "our", "your", "this", "that", "those", "these")
                                    .contains(sentence.token(i + 1).norm());
            int end = wants ? Extent.ofWish(sentence, i) : -1;
            if (end < 0) {
                continue;
            }
            for (int j = i + 2; j < Math.min(i + 6, end); j++) {
                Token token = sentence.token(j);
                boolean done = token.isVerb() && token.form() == Form.PAST
                        || Set.of("back", "done", "gone", "home", "clean", "ready", "shut", "put")
                                .contains(token.norm());
                if (done && sentence.token(j - 1).tag() != Tag.ADP && !labels.isIn(sentence, i, end)) {
                    return Optional.of(new Said(
                            Said.Sort.WANTED,
                            i,
                            end,
                            Map.of("thing", OwnWords.plain(sentence, i + 1, end)),
                            ActWishes.Known.NOTHING));
                }
            }
        }
        return Optional.empty();
    }

    /** "Why do I even bother telling you": what it seems not to matter for. */
    Optional<Said> bothering(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean bother = sentence.token(i).is("bother")
                    && sentence.has(0, i, "why")
                    && sentence.has(Math.max(0, i - 2), i, "i")
                    && sentence.token(i + 1).form() == Form.ING;
            int end = bother ? Extent.ofWish(sentence, i + 1) : -1;
            if (end > i + 1 && !labels.isIn(sentence, i, end)) {
                String own = (verbs.base(sentence.token(i + 1).lemma()) + " " + OwnWords.plain(sentence, i + 2, end))
                        .strip();
                return Optional.of(new Said(
                        Said.Sort.BOTHER,
                        i,
                        end,
                        Map.of("own", own),
                        new ActWishes.Known(
                                List.of("discouraged", "tired", "sad"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
    }

    /** "Must be nice to have an evening off": the evening off is what is longed for. "Some of us haven't had a lie in". */
    Optional<Said> longing(Sentence sentence) {
        for (int i = 0; i + 4 < sentence.size(); i++) {
            boolean nice = sentence.token(i).is("must")
                    && sentence.has(i + 1, i + 2, "be")
                    && sentence.has(i + 3, i + 4, "to");
            int verb = nice ? VerbGroup.infinitiveAt(sentence, i + 4) : -1;
            if (verb >= 0 && sentence.token(verb).is("be") && sentence.has(verb + 1, verb + 3, "to")) {
                verb = VerbGroup.infinitiveAt(sentence, verb + 3);
            }
            if (verb >= 0) {
                return wishes.of(Said.Sort.LONGING, sentence, verb, false);
            }
            boolean us = sentence.token(i).is("some")
                    && sentence.has(i + 1, i + 2, "of")
                    && sentence.has(i + 2, i + 3, "us");
            int end = us ? Extent.ofEvent(sentence, i + 3) : -1;
            if (end > i + 4 && sentence.token(i + 3).isVerb()) {
                String words = "I " + OwnWords.plain(sentence, i + 3, end).replaceFirst("^are\\b", "am");
                return Optional.of(new Said(
                        Said.Sort.STATE,
                        i + 3,
                        end,
                        Map.of("own", words),
                        new ActWishes.Known(
                                List.of("tired", "worn out", "stretched"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
    }

    /** "I just thought maybe you might want to hang out": "would you like to hang out". */
    Optional<Said> offer(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean want = sentence.token(i).is("want")
                    && sentence.token(i + 1).is("to")
                    && sentence.has(Math.max(0, i - NEAR), i, "you");
            int verb = want ? VerbGroup.infinitiveAt(sentence, i + 2) : -1;
            if (verb >= 0) {
                return wishes.of(Said.Sort.OFFER, sentence, verb, false);
            }
        }
        return Optional.empty();
    }

    /** "It would be nice if you walked the dog some mornings". */
    Optional<Said> nicety(Sentence sentence) {
        for (int i = 2; i + 3 < sentence.size(); i++) {
            boolean nice = Set.of("nice", "good", "great", "lovely", "grand", "wonderful", "something")
                            .contains(sentence.token(i).norm())
                    && sentence.has(i - 1, i, "be")
                    && sentence.has(i + 1, i + 2, "if")
                    && sentence.has(i + 2, i + 3, "you");
            VerbGroup group = nice ? VerbGroup.after(sentence, i + 2, null) : null;
            if (nice && group.main() >= 0) {
                return wishes.of(group.isNegated() ? Said.Sort.NOT : Said.Sort.WISH, sentence, group.main(), false);
            }
        }
        return Optional.empty();
    }

    /** "How hard is it to …", "would it kill you to …", "is it too much to …". */
    Optional<Said> hardly(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!HARD.contains(sentence.token(i).lemma())
                    || !sentence.has(0, i, "it") && !sentence.has(i, i + 4, "it")) {
                continue;
            }
            for (int j = i + 1; j < Math.min(i + 8, sentence.size() - 1); j++) {
                boolean asks =
                        sentence.token(j).is("to") && !sentence.token(j + 1).is("ask");
                int verb = asks ? VerbGroup.infinitiveAt(sentence, j + 1) : -1;
                if (verb >= 0) {
                    return wishes.of(Said.Sort.WISH, sentence, verb, true);
                }
            }
        }
        return Optional.empty();
    }
}
