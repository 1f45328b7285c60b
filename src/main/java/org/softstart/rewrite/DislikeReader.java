package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Reads what the writer says they are tired of, or hate, and how the partner made them feel. */
final class DislikeReader {
    private static final Set<String> TIRED = Set.of("sick", "tired", "fed", "bored", "weary", "done", "enough");
    /** "So sick of it": who says so leaves themselves out. */
    private static final Set<String> LEADING =
            Set.of("so", "just", "really", "honestly", "well", "absolutely", "actually", "am");

    private static final Set<String> HATED = Set.of("hate", "stand", "bear", "loathe", "detest");
    private static final int NEAR = 4;
    private static final ActWishes.Known WORN =
            new ActWishes.Known(List.of("worn out", "sad", "frustrated"), Optional.empty(), Optional.empty());

    /** What is done to somebody, said as a feeling. */
    private static final Map<String, String> FELT = Map.ofEntries(
            Map.entry("embarrass", "embarrassed"),
            Map.entry("humiliate", "embarrassed"),
            Map.entry("shame", "embarrassed"),
            Map.entry("upset", "upset"),
            Map.entry("hurt", "hurt"),
            Map.entry("insult", "hurt"),
            Map.entry("offend", "hurt"),
            Map.entry("scare", "scared"),
            Map.entry("frighten", "scared"),
            Map.entry("worry", "worried"),
            Map.entry("disappoint", "disappointed"),
            Map.entry("annoy", "frustrated"),
            Map.entry("irritate", "frustrated"),
            Map.entry("infuriate", "frustrated"),
            Map.entry("exhaust", "worn out"),
            Map.entry("drain", "drained"),
            Map.entry("stress", "stressed"));

    private final WishReader wishes;
    private final Labels labels;

    DislikeReader(WishReader wishes, Labels labels) {
        this.wishes = wishes;
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int at = i;
            Optional<Said> read = tired(sentence, at)
                    .or(() -> way(sentence, at))
                    .or(() -> ashamed(sentence, at))
                    .or(() -> felt(sentence, at))
                    .or(() -> sickened(sentence, at));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** "I'm embarrassed to take you to the party after last year": what the writer is not easy about. */
    private Optional<Said> ashamed(Sentence sentence, int at) {
        boolean self =
                (sentence.token(at).is("embarrassed") || sentence.token(at).is("ashamed"))
                        && sentence.has(Math.max(0, at - 3), at, "i")
                        && sentence.has(at + 1, at + 2, "to");
        int verb = self ? VerbGroup.infinitiveAt(sentence, at + 2) : -1;
        if (verb < 0
                || sentence.token(verb).is("be")
                || sentence.token(verb).is("call")
                || sentence.token(verb).is("have")) {
            return Optional.empty();
        }
        ActWishes.Known known =
                new ActWishes.Known(List.of("uneasy", "nervous", "unsure"), Optional.empty(), Optional.empty());
        return wishes.of(Said.Sort.UNEASY, sentence, verb, false)
                .map(said -> new Said(said.sort(), said.verb(), said.end(), said.blanks(), known));
    }

    /** "I'm sick of hearing about your ex": it is the hearing about it that is hard. */
    private Optional<Said> tired(Sentence sentence, int at) {
        if (!TIRED.contains(sentence.token(at).norm())) {
            return Optional.empty();
        }
        boolean am = sentence.has(Math.max(0, at - NEAR), at, "am")
                || sentence.token(at).is("enough") && sentence.has(Math.max(0, at - NEAR), at, "had");
        boolean unsaid = sentence.tokens().subList(0, at).stream().allMatch(token -> LEADING.contains(token.norm()));
        boolean self = unsaid || am && sentence.has(Math.max(0, at - NEAR), at, "i");
        int of = at + 1;
        while (self && of < Math.min(at + NEAR, sentence.size()) && !isOf(sentence.token(of))) {
            of++;
        }
        if (!self || of + 1 >= sentence.size() || !isOf(sentence.token(of))) {
            return Optional.empty();
        }
        boolean yours =
                sentence.token(of + 1).is("you") || sentence.token(of + 1).is("your");
        int doing = of + (yours ? 2 : 1);
        if (doing >= sentence.size() || !sentence.token(doing).norm().endsWith("ing")) {
            return Optional.empty();
        }
        if (yours) {
            return wishes.of(Said.Sort.NOT, sentence, doing, false);
        }
        int end = Extent.ofWish(sentence, doing);
        boolean asks = end > doing && sentence.token(doing).is("asking");
        if (end <= doing + 1 || asks || labels.isIn(sentence, doing, end)) {
            return Optional.empty();
        }
        Map<String, String> blanks = Map.of("doing", OwnWords.plain(sentence, doing, end));
        return Optional.of(new Said(Said.Sort.TIRED, doing, end, blanks, WORN));
    }

    private static boolean isOf(Token token) {
        return token.is("of") || token.is("with");
    }

    /** "I hate how you talk to me": the way you talk to me. */
    private Optional<Said> way(Sentence sentence, int at) {
        boolean way = sentence.has(at, at + 1, "how") && sentence.has(at + 1, at + 2, "you")
                || sentence.has(at, at + 1, "way") && sentence.has(at + 1, at + 2, "you");
        boolean hated = way
                && sentence.tokens().subList(Math.max(0, at - 2), at).stream()
                        .anyMatch(token -> HATED.contains(token.lemma()));
        VerbGroup group = hated ? VerbGroup.after(sentence, at + 1, null) : null;
        int end = group == null || group.main() < 0 ? -1 : Extent.ofEvent(sentence, group.main());
        return end < 0 || labels.isIn(sentence, at, end)
                ? Optional.empty()
                : Optional.of(new Said(
                        Said.Sort.WAY,
                        group.main(),
                        end,
                        Map.of("way", "the way " + OwnWords.plain(sentence, at + 1, end)),
                        ActWishes.Known.NOTHING));
    }

    /** "You embarrassed me at Dave's": "I felt embarrassed at Dave's". */
    private Optional<Said> felt(Sentence sentence, int you) {
        if (!sentence.token(you).is("you") || sentence.endsInQuestionMark() || sentence.has(0, you, "if")) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.after(sentence, you, null);
        int main = group.main();
        String feeling = main < 0 ? null : FELT.get(sentence.token(main).lemma());
        boolean told = feeling != null
                && sentence.has(main + 1, main + 2, "me")
                && !group.isNegated()
                && !group.isProgressive()
                && group.mood() == VerbGroup.Mood.FACT;
        int end = told ? Extent.ofEvent(sentence, main + 1) : -1;
        if (end < 0 || labels.isIn(sentence, main, end) || sentence.has(main + 2, main + 3, "by")) {
            return Optional.empty();
        }
        String where = OwnWords.plain(sentence, main + 2, end);
        boolean past = group.isPast() || group.isPerfect();
        ActWishes.Known known = new ActWishes.Known(
                List.of(feeling, "hurt", "upset").stream().distinct().toList(), Optional.empty(), Optional.empty());
        return Optional.of(new Said(
                past ? Said.Sort.FELT : Said.Sort.FEEL,
                main,
                end,
                Map.of("after", where.isEmpty() ? "" : " " + where),
                known));
    }

    /** "You make me sick, chewing with your mouth open": the chewing. */
    private Optional<Said> sickened(Sentence sentence, int you) {
        if (!sentence.token(you).is("you")) {
            return Optional.empty();
        }
        for (int i = you + 2; i + 1 < sentence.size(); i++) {
            boolean doing = sentence.token(i).is(",")
                    && sentence.token(i + 1).isVerb()
                    && sentence.token(i + 1).form() == Form.ING;
            if (doing) {
                return wishes.of(Said.Sort.NOT, sentence, i + 1, false);
            }
        }
        return Optional.empty();
    }
}
