package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads what went wrong out of whose fault it is said to be. */
final class FaultReader {
    private static final Set<String> PLACES = Set.of("in", "at", "on", "during", "before");
    private static final int FOOLED = 6;

    private final EventReader events;
    private final Labels labels;

    FaultReader(EventReader events, Labels labels) {
        this.events = events;
        this.labels = labels;
    }

    /** "It's your fault (that) …", "… because of you". */
    Optional<Said> fault(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("fault") && sentence.has(i - 1, i, "your")) {
                int from = i + 1;
                while (from < sentence.size()
                        && (sentence.token(from).is("that")
                                || sentence.token(from).is("if"))) {
                    from++;
                }
                return from >= sentence.size()
                        ? Optional.empty()
                        : factFrom(sentence, from, Extent.ofWish(sentence, from));
            }
            boolean thanks = sentence.token(i).is("thanks") && sentence.has(i + 1, i + 2, "to");
            boolean cause = sentence.token(i).is("because") && sentence.has(i + 1, i + 2, "of");
            if ((thanks || cause) && (sentence.has(i + 2, i + 3, "you") || sentence.has(i + 2, i + 3, "your"))) {
                int after = sentence.has(i + 2, i + 3, "you") ? i + 3 : i + 4;
                boolean that = sentence.has(after, after + 1, "that");
                boolean opens = i == 0 || that;
                int from = that ? after + 1 : after;
                while (opens && from < sentence.size() && !sentence.token(from).isWord()) {
                    from++;
                }
                return opens
                        ? factFrom(sentence, from, factEnd(sentence, from))
                        : factFrom(
                                sentence, sentence.clauseAt(Math.max(0, i - 1)).content(), i);
            }
        }
        return Optional.empty();
    }

    private static int factEnd(Sentence sentence, int from) {
        return from >= sentence.size() ? -1 : Extent.ofEvent(sentence, from);
    }

    private static boolean isPast(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return token.form() == Form.PAST || token.is("was") || token.is("did") || token.is("had");
            }
        }
        return false;
    }

    private Optional<Said> factFrom(Sentence sentence, int from, int to) {
        boolean it = from + 2 < to
                && sentence.token(from).is("it")
                && sentence.token(from + 1).is("is");
        boolean subject = from + 2 < to
                && !it
                && Set.of(Tag.PRON, Tag.NOUN, Tag.PROPN, Tag.DET)
                        .contains(sentence.token(from).tag())
                && !sentence.token(from).is("you");
        if (!subject || to < 0 || labels.isIn(sentence, from, to)) {
            return Optional.empty();
        }
        String fact = OwnWords.small(sentence, from, OwnWords.plain(sentence, from, to));
        return Optional.of(new Said(
                Said.Sort.FACT,
                from,
                sentence.size(),
                Map.of(isPast(sentence, from, to) ? "fact" : "state", fact),
                new ActWishes.Known(List.of("gutted", "disappointed", "sad"), Optional.empty(), Optional.empty())));
    }

    /** "It was you that left the gate open". */
    Optional<Said> culprit(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean was = sentence.token(i).is("you")
                    && sentence.token(i - 1).lemma().equals("be")
                    && sentence.token(i - 2).is("it")
                    && (sentence.token(i + 1).is("that")
                            || sentence.token(i + 1).is("who"));
            VerbGroup group = was ? VerbGroup.after(sentence, i + 1, null) : null;
            if (was && group.main() >= 0 && group.isPast() && !group.isNegated() && !group.isLink(sentence)) {
                return events.of(Said.Sort.DONE, sentence, i, group, true);
            }
        }
        return Optional.empty();
    }

    /** "You made me look stupid in front of the builders": how it was, without what it made of the writer. */
    Optional<Said> shown(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean made = sentence.token(i).lemma().equals("make") && sentence.has(Math.max(0, i - 3), i, "you");
            boolean looked = made
                    && sentence.token(i + 1).is("me")
                    && Set.of("look", "sound", "seem")
                            .contains(sentence.token(i + 2).norm());
            int fooled = made ? fooled(sentence, i) : -1;
            int in = looked ? i + 3 : fooled;
            while (looked
                    && in < sentence.size()
                    && !sentence.token(in).is("in")
                    && sentence.token(in).isWord()) {
                in++;
            }
            boolean where = in > 0
                    && in + 1 < sentence.size()
                    && PLACES.contains(sentence.token(in).norm())
                    && (fooled > 0 || sentence.has(in + 1, in + 2, "front"));
            if (!where) {
                continue;
            }
            int end = Extent.ofEvent(sentence, in);
            return end < 0 || labels.isIn(sentence, in, end)
                    ? Optional.empty()
                    : Optional.of(new Said(
                            Said.Sort.SHOWN,
                            i,
                            end,
                            Map.of("where", OwnWords.plain(sentence, in, end)),
                            new ActWishes.Known(
                                    List.of("embarrassed", "hurt", "small"), Optional.empty(), Optional.empty())));
        }
        return Optional.empty();
    }

    /** Index after "a right fool of me"; -1 if that is not said. */
    private static int fooled(Sentence sentence, int made) {
        for (int i = made + 2; i + 1 < Math.min(sentence.size(), made + FOOLED); i++) {
            boolean fool = Set.of("fool", "joke", "show", "mug", "stock")
                    .contains(sentence.token(i - 1).norm());
            boolean me = sentence.token(i + 1).is("me") || sentence.token(i + 1).is("us");
            if (fool && me && sentence.token(i).is("of")) {
                return i + 2;
            }
        }
        return -1;
    }

    /** "Look at what you did to the clutch": what happened to it. */
    Optional<Said> happened(Sentence sentence) {
        for (int i = 1; i + 4 < sentence.size(); i++) {
            boolean did = sentence.token(i).is("what")
                    && sentence.token(i + 1).is("you")
                    && sentence.has(i + 2, i + 4, "to")
                    && sentence.has(0, i, "look");
            int to = sentence.token(Math.min(i + 3, sentence.size() - 1)).is("to") ? i + 3 : i + 4;
            int end = did && to + 1 < sentence.size() ? Extent.ofEvent(sentence, to) : -1;
            boolean thing = end > to + 1
                    && !Set.of("me", "us", "it", "this", "them")
                            .contains(sentence.token(to + 1).norm())
                    && !labels.isIn(sentence, to, end);
            if (thing) {
                String way = "what happened to " + OwnWords.plain(sentence, to + 1, end);
                return Optional.of(new Said(Said.Sort.WAY, i, end, Map.of("way", way), ActWishes.Known.NOTHING));
            }
        }
        return Optional.empty();
    }

    /** "The football is more important than our scan": it came first. */
    Optional<Said> first(Sentence sentence) {
        for (int i = 2; i + 3 < sentence.size(); i++) {
            boolean more = sentence.token(i).is("more")
                    && sentence.token(i + 1).is("important")
                    && sentence.token(i + 2).is("than")
                    && sentence.token(i - 1).lemma().equals("be");
            int from = i - 2;
            while (more
                    && from > 0
                    && sentence.token(from - 1).isWord()
                    && !sentence.token(from - 1).is("that")) {
                from--;
            }
            int end = more ? Extent.ofWish(sentence, i + 2) : -1;
            Token opening = sentence.token(from);
            boolean things = end > i + 3
                    && !labels.isIn(sentence, from, end)
                    && !Set.of("it", "this", "that", "nothing", "everything", "what", "who")
                            .contains(opening.norm())
                    && !opening.isVerb()
                    && i - from <= 6;
            if (things) {
                String fact = OwnWords.small(sentence, from, OwnWords.plain(sentence, from, i - 1)) + " came before "
                        + OwnWords.plain(sentence, i + 3, end);
                return Optional.of(new Said(
                        Said.Sort.FACT,
                        from,
                        sentence.size(),
                        Map.of("fact", fact),
                        new ActWishes.Known(
                                List.of("hurt", "sad", "disappointed"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
    }
}
