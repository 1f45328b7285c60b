package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads a feeling that is waved away: which feeling it is, what it is about, and how it looks to the writer. */
final class WavedReader {
    private static final Set<String> SMALL = Set.of("just", "only", "literally");
    private static final Set<String> IT = Set.of("it", "this", "that");
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "they", "it", "we", "the", "my", "our", "your", "nobody", "everyone");
    private static final Set<String> FEELINGS = Set.of(
            "upset",
            "sad",
            "angry",
            "jealous",
            "hurt",
            "worried",
            "scared",
            "anxious",
            "nervous",
            "stressed",
            "cross",
            "annoyed",
            "mad",
            "tired",
            "lonely",
            "disappointed",
            "afraid",
            "embarrassed",
            "unhappy",
            "offended",
            "bothered",
            "tearful",
            "frightened",
            "homesick",
            "insecure",
            "furious",
            "gutted",
            "down");
    private static final Set<String> JOINTS = Set.of("about", "over", "of", "because", "at", "by", "that", "with");
    private static final int LEAST = 3;
    private static final int MOST = 14;
    private static final ActWishes.Known OPEN =
            new ActWishes.Known(List.of("sad", "worried", "unsure"), Optional.empty(), Optional.empty());

    private final Labels labels;

    WavedReader(Labels labels) {
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence) {
        return unfair(sentence)
                .or(() -> feeling(sentence))
                .or(() -> small(sentence))
                .or(() -> about(sentence))
                .or(() -> fact(sentence));
    }

    /** "You don't get to be upset about me going out when you've been out all week": what seems unfair about it. */
    Optional<Said> unfair(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean felt = FEELINGS.contains(sentence.token(i).norm())
                    && sentence.has(0, i, "you")
                    && (sentence.has(0, i, "not") || sentence.has(0, i, "no"))
                    && JOINTS.contains(sentence.token(i + 1).norm());
            int when = i + 2;
            while (felt && when + 1 < sentence.size() && !isTurn(sentence, when)) {
                when++;
            }
            if (felt && when + LEAST < sentence.size() && !labels.isIn(sentence, i, sentence.size())) {
                Map<String, String> blanks = Map.of(
                        "seen",
                        "you're " + OwnWords.plain(sentence, i, when),
                        "event",
                        OwnWords.plain(sentence, when + 1, sentence.size()));
                return Optional.of(new Said(Said.Sort.UNFAIR, i, sentence.size(), blanks, OPEN));
            }
        }
        return Optional.empty();
    }

    private static boolean isTurn(Sentence sentence, int at) {
        return (sentence.token(at).is("when") || sentence.token(at).is("after"))
                && sentence.token(at + 1).is("you");
    }

    /** "You shouldn't be upset about the job", "you have no reason to be jealous of Yuki": you're upset about the job. */
    private Optional<Said> feeling(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean felt = FEELINGS.contains(token.norm())
                    && (sentence.has(0, i, "you")
                            || sentence.has(0, i, "stop")
                            || sentence.has(0, i, "not")
                            || sentence.has(0, i, "no"))
                    && (sentence.token(i - 1).lemma().equals("be")
                            || sentence.token(i - 1).lemma().equals("get")
                            || sentence.token(i - 1).lemma().equals("feel")
                            || i > 1
                                    && Set.of("so", "that", "this", "too", "all")
                                            .contains(sentence.token(i - 1).norm()));
            boolean joint = felt
                    && i + 1 < sentence.size()
                    && JOINTS.contains(sentence.token(i + 1).norm());
            int end = joint ? Extent.ofEvent(sentence, i) : -1;
            if (end > i + 2 && !labels.isIn(sentence, i, end) && !sentence.has(0, i, "i")) {
                String words = OwnWords.plain(sentence, i, end);
                return Optional.of(
                        new Said(Said.Sort.SEEN, i, sentence.size(), Map.of("seen", "you're " + words), OPEN));
            }
        }
        return Optional.empty();
    }

    /** "It's only a mole, the doctor wasn't even worried": how it looks to the writer. */
    private Optional<Said> small(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean just = IT.contains(sentence.token(i - 1).norm())
                            && sentence.token(i).lemma().equals("be")
                    || sentence.token(i).is("its");
            boolean small = just && SMALL.contains(sentence.token(i + 1).norm());
            boolean one = just
                    && (sentence.token(i + 1).is("one") || sentence.token(i + 1).is("a"));
            int from = small ? i + 2 : i + 1;
            int end = small || one ? thingEnd(sentence, from) : -1;
            boolean thing = end > from
                    && end - from <= MOST / 2
                    && sentence.tokens().subList(from, end).stream().anyMatch(t -> t.tag() == Tag.NOUN)
                    && sentence.tokens().subList(from, end).stream()
                            .noneMatch(t -> t.is("you")
                                    || t.tag() == Tag.AUX && t.form() != Form.PAST
                                    || t.norm().startsWith("they"));
            if (!thing || labels.isIn(sentence, i, end)) {
                continue;
            }
            String tome = "just " + OwnWords.plain(sentence, from, end);
            Optional<String> more = statement(sentence, end + 1);
            boolean told = more.isPresent() && sentence.has(end, end + 1, ",");
            Map<String, String> blanks = Map.of("tome", tome, "also", told ? ", and " + more.get() : "");
            return Optional.of(new Said(Said.Sort.TOME, i, sentence.size(), blanks, OPEN));
        }
        return Optional.empty();
    }

    /** "You're overreacting about the scratch on the table": what it is about. */
    private Optional<Said> about(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean joint = (sentence.token(i).is("about") || sentence.token(i).is("over"))
                    && sentence.token(i - 1).tag() != Tag.NUM
                    && sentence.has(0, i, "you");
            int end = joint ? Extent.ofEvent(sentence, i) : -1;
            Token first = sentence.token(i + 1);
            boolean thing = end > i + 2
                    && end - i <= MOST / 2
                    && (Set.of(Tag.DET, Tag.NUM).contains(first.tag())
                            || Set.of("my", "your", "our", "the", "a", "her", "his")
                                    .contains(first.norm()))
                    && sentence.tokens().subList(i, end).stream()
                            .noneMatch(t -> t.isVerb() && t.form() != Form.ING && t.form() != Form.PAST);
            if (thing && !labels.isIn(sentence, i, end)) {
                String words = OwnWords.plain(sentence, i + 1, end).replaceFirst("(?i)^an? ", "the ");
                return Optional.of(new Said(Said.Sort.SMALL, i, sentence.size(), Map.of("thing", words), OPEN));
            }
        }
        return Optional.empty();
    }

    /** "You're too sensitive, Rick was joking about your dress": what the writer thinks happened. */
    private Optional<Said> fact(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.token(i).is(",")) {
                Optional<String> fact = statement(sentence, i + 1);
                if (fact.isPresent()) {
                    return Optional.of(new Said(Said.Sort.THINK, i, sentence.size(), Map.of("fact", fact.get()), OPEN));
                }
            }
        }
        return Optional.empty();
    }

    /** What others did or are, told from a place on. */
    private Optional<String> statement(Sentence sentence, int from) {
        if (from + LEAST > sentence.size()) {
            return Optional.empty();
        }
        Token first = sentence.token(from);
        boolean subject = SUBJECTS.contains(first.norm()) || first.tag() == Tag.PROPN;
        int end = subject ? markAfter(sentence, from) : -1;
        boolean told = end - from >= LEAST
                && end - from <= MOST
                && !labels.isIn(sentence, from, end)
                && !sentence.has(from, end, "you")
                && sentence.tokens().subList(from + 1, end).stream().anyMatch(Token::isVerb);
        return told
                ? Optional.of(OwnWords.small(sentence, from, OwnWords.plain(sentence, from, end)))
                : Optional.empty();
    }

    private static int markAfter(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && sentence.token(end).isWord()) {
            end++;
        }
        return end;
    }

    /** Where another statement begins, or the words end. */
    private static int thingEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size()
                && sentence.token(end).isWord()
                && !(end > from && IT.contains(sentence.token(end).norm()))
                && !Set.of("i", "you", "we", "he", "she", "they", "and", "but", "so", "because")
                        .contains(sentence.token(end).norm())) {
            end++;
        }
        return end;
    }
}
