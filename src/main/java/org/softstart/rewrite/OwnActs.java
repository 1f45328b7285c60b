package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softstart.text.Sentence;

/** Reads what the writer did out of why it is said to be the partner's doing. */
final class OwnActs {
    private final Verbs verbs;
    private final Labels labels;

    OwnActs(Verbs verbs, Labels labels) {
        this.verbs = verbs;
        this.labels = labels;
    }

    /** "I only shouted because you wouldn't listen": "I shouted". */
    Optional<Said> own(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Said> admitted = admitted(sentence, i);
            if (admitted.isPresent()) {
                return admitted;
            }
            int end = DefenceReader.beforeBecause(sentence, i);
            boolean because = sentence.token(i).is("because")
                    && end > 2
                    && sentence.clauseAt(i).start() >= end;
            if (!because) {
                continue;
            }
            int self = sentence.clauseAt(end - 1).content();
            while (self < end && !sentence.token(self).is("i")) {
                self++;
            }
            if (self == end || sentence.has(self, end, "not") || labels.isIn(sentence, self, end)) {
                return Optional.empty();
            }
            VerbGroup group = VerbGroup.after(sentence, self, null);
            if (group.main() < 0 || !group.isPast() || group.isLink(sentence)) {
                return Optional.empty();
            }
            String own = "I " + OwnWords.plain(sentence, group.main(), end);
            return Optional.of(new Said(
                    Said.Sort.OWN,
                    group.main(),
                    sentence.size(),
                    Map.of("own", own),
                    new ActWishes.Known(
                            List.of("frustrated", "hurt", "scared", "worn out"), Optional.empty(), Optional.empty())));
        }
        return Optional.empty();
    }

    /** "I wouldn't have had to lie about it if you …": "I lied about it". */
    private Optional<Said> admitted(Sentence sentence, int self) {
        boolean would = sentence.token(self).is("i")
                && sentence.has(self + 1, self + 2, "would")
                && sentence.has(self + 2, self + 3, "not")
                && sentence.has(self + 3, self + 4, "have");
        if (!would) {
            return Optional.empty();
        }
        boolean had = sentence.has(self + 4, self + 5, "had") && sentence.has(self + 5, self + 6, "to");
        int verb = self + (had ? 6 : 4);
        if (verb >= sentence.size() || !sentence.token(verb).isVerb()) {
            return Optional.empty();
        }
        int end = verb + 1;
        while (end < sentence.size()
                && sentence.token(end).isWord()
                && !sentence.token(end).is("if")) {
            end++;
        }
        String rest = OwnWords.plain(sentence, verb + 1, end);
        String act = verbs.pastOfI(verbs.base(sentence.token(verb).lemma()));
        return Optional.of(new Said(
                Said.Sort.OWN,
                verb,
                sentence.size(),
                Map.of("own", ("I " + act + " " + rest).strip()),
                new ActWishes.Known(
                        List.of("frustrated", "hurt", "scared", "worn out"), Optional.empty(), Optional.empty())));
    }
}
