package org.softstart.rewrite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/** Reads what others do, held up to the partner: the wish in it, without the others. */
final class OthersReader {
    private static final Set<String> COMPARED = Set.of(
            "husband",
            "wife",
            "man",
            "woman",
            "partner",
            "boyfriend",
            "girlfriend",
            "mother",
            "father",
            "dad",
            "mum",
            "ex",
            "toddler",
            "child",
            "teenager",
            "couple");

    private final WishReader wishes;

    OthersReader(WishReader wishes) {
        this.wishes = wishes;
    }

    /** "Some people's husbands bring them flowers", "a toddler would put the milk back": the wish, without the others. */
    Optional<Said> others(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is("someone") || sentence.token(i).is("somebody")) {
                Optional<Said> known = somebody(sentence, i);
                if (known.isPresent()) {
                    return known;
                }
            }
            boolean other = COMPARED.contains(sentence.token(i).lemma())
                    && sentence.token(i + 1).isWord();
            if (!other) {
                continue;
            }
            VerbGroup group = VerbGroup.after(sentence, relativeEnd(sentence, i), null);
            int main = group.main();
            boolean set = sentence.has(0, i, "a")
                    || sentence.has(0, i, "any")
                    || sentence.has(0, i, "'s")
                    || sentence.has(0, i, "other") && !sentence.has(0, i, "the")
                    || sentence.has(0, i, "my") && sentence.token(i).is("ex");
            boolean there =
                    main + 1 < sentence.size() && sentence.token(main + 1).tag() == Tag.ADP;
            // "I married a man who'd let his wife carry it": not whom the writer would wish for.
            boolean none = sentence.has(0, i, "nobody")
                    || sentence.has(0, i, "no")
                    || sentence.has(0, i, "married")
                    || sentence.has(0, i, "with");
            if (main < 0 || !set || none || group.isNegated() || group.isLink(sentence) && !there) {
                continue;
            }
            boolean sense = sentence.token(main).lemma().equals("have") && sentence.has(main + 1, main + 3, "sense");
            int act = sense ? VerbGroup.infinitiveAt(sentence, main + 4) : main;
            if (act < 0) {
                continue;
            }
            Said.Sort sort = group.isPerfect() ? Said.Sort.MISSED : Said.Sort.WISH;
            return wishes.of(sort, sentence, act, false).map(OthersReader::forMe);
        }
        return Optional.empty();
    }

    /** "Because someone couldn't be bothered checking his roster": somebody known. */
    private Optional<Said> somebody(Sentence sentence, int at) {
        VerbGroup group = VerbGroup.after(sentence, at, null);
        boolean wished = sentence.has(0, at, "if") || group.isNegated();
        if (group.main() < 0 || !wished) {
            return Optional.empty();
        }
        int main = group.main();
        boolean bothered = sentence.has(main, main + 2, "bothered") && main + 2 < sentence.size();
        int act = bothered ? main + (sentence.has(main + 2, main + 3, "to") ? 3 : 2) : main;
        boolean past = group.isPast() || group.mood() == VerbGroup.Mood.ABLE_PAST;
        Said.Sort sort = past && group.isNegated() ? Said.Sort.MISSED : Said.Sort.WISH;
        return act < sentence.size() && sentence.token(act).isVerb()
                ? wishes.of(sort, sentence, act, group.isNegated()).map(OthersReader::forYou)
                : Optional.empty();
    }

    private static Said forYou(Said said) {
        Map<String, String> blanks = new HashMap<>();
        said.blanks().forEach((name, words) -> blanks.put(name, words.replaceAll("(?i)\\b(his|her|their)\\b", "your")));
        return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
    }

    /** "Any wife who cared would …": goes on after what is said of her. */
    private static int relativeEnd(Sentence sentence, int noun) {
        if (!sentence.has(noun + 1, noun + 2, "who") && !sentence.has(noun + 1, noun + 2, "that")) {
            return noun;
        }
        for (int i = noun + 2; i < Math.min(noun + 6, sentence.size()); i++) {
            if (sentence.token(i).is("would") || sentence.token(i).is("could")) {
                return i - 1;
            }
        }
        return noun;
    }

    /** What their husbands do for them is wished for oneself. */
    private static Said forMe(Said said) {
        Map<String, String> blanks = new HashMap<>();
        said.blanks()
                .forEach((name, words) -> blanks.put(
                        name,
                        words.replaceAll("(?i)\\b(them|her|him)\\b", "me")
                                .replaceAll("(?i) (for (theirs|hers|his)|without .*)$", "")));
        return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
    }
}
