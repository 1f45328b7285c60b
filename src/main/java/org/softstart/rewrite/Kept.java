package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.detect.Detected;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * How much of what somebody had to say is still in a suggestion: its names, things, numbers and acts, in whatever form. What only
 * stings does not count, since leaving that out is the point.
 */
final class Kept {
    private static final int CARRIES = 2;
    private static final int TELLS = 1;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "get", "go", "make", "let", "want", "need", "keep", "stop", "start", "know", "think",
            "mean", "bother", "manage", "dare", "expect", "care", "seem", "feel", "suppose", "try", "love", "hate");
    private static final Set<String> VAGUE = Set.of(
            "thing", "way", "lot", "kind", "sort", "bit", "time", "point", "fact", "reason", "use", "fault", "person",
            "world", "hell", "one", "fuck", "shit", "joke", "sake", "chance", "babe", "god", "course", "favour", "job",
            "guy", "day", "man", "woman", "excuse");
    private static final Set<String> ROLES = Set.of(
            "husband",
            "wife",
            "father",
            "mother",
            "dad",
            "mum",
            "partner",
            "boyfriend",
            "girlfriend",
            "child",
            "adult",
            "toddler",
            "person",
            "people",
            "parent",
            "ex",
            "secretary",
            "maid");
    private static final Set<String> MEASURES =
            Set.of("a", "any", "real", "normal", "good", "decent", "grown", "proper", "other", "some", "your");
    /** What their words name is the insult, or what it compares with. */
    private static final Set<String> STINGS = Set.of(
            "contempt.insult",
            "contempt.superiority",
            "contempt.compare",
            "contempt.disgust",
            "contempt.taunt",
            "blame.character");

    private final Labels labels;
    private final Barbs barbs;
    private final Verbs verbs;
    private final Expressions sharp;

    Kept(Labels labels, Barbs barbs, Verbs verbs, Expressions sharp) {
        this.sharp = sharp;
        this.labels = labels;
        this.barbs = barbs;
        this.verbs = verbs;
    }

    /** A word that carries something, in all its forms. */
    private record Carrier(Span place, int weight, Set<String> forms) {}

    /**
     * The suggestions in the order of what they keep; those that keep about as much stay as they were.
     *
     * @param stock those that would fit anything: they have to keep clearly more to come before one in the writer's own words
     */
    List<Suggestion> ordered(
            AnnotatedDraft draft,
            Detected finding,
            List<Detected> all,
            List<Suggestion> suggestions,
            Set<Suggestion> stock) {
        if (suggestions.isEmpty()) {
            return suggestions;
        }
        Span reach =
                suggestions.stream().map(Suggestion::span).reduce(Span::cover).orElseThrow();
        List<Carrier> carriers = carriers(draft, finding, all, reach);
        Map<Suggestion, Integer> lost = new HashMap<>();
        for (Suggestion one : suggestions) {
            int more = stock.contains(one) ? CARRIES : 0;
            lost.put(one, (lost(draft, one, reach, carriers) + more) / CARRIES);
        }
        List<Suggestion> ordered = new ArrayList<>(suggestions);
        ordered.sort(Comparator.comparing(lost::get));
        return ordered;
    }

    private static int lost(AnnotatedDraft draft, Suggestion suggestion, Span reach, List<Carrier> carriers) {
        String text = draft.draft().text();
        Span wide = suggestion.span().cover(reach);
        String after = text.substring(wide.start(), suggestion.span().start())
                + suggestion.text()
                + text.substring(suggestion.span().end(), wide.end());
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(after.toLowerCase(Locale.ROOT))));
        return carriers.stream()
                .filter(one -> one.place().overlaps(suggestion.span()))
                .filter(one -> one.forms().stream().noneMatch(words::contains))
                .mapToInt(Carrier::weight)
                .sum();
    }

    private List<Carrier> carriers(AnnotatedDraft draft, Detected finding, List<Detected> all, Span reach) {
        List<Carrier> carriers = new ArrayList<>();
        List<Span> stings = all.stream()
                .filter(d -> STINGS.contains(d.rule().id()))
                .map(d -> d.finding().span())
                .toList();
        for (int index : draft.sentencesIn(reach)) {
            Sentence sentence = draft.sentence(index);
            boolean own = draft.locate(index).overlaps(finding.finding().span());
            boolean empty = draft.sentences().size() > 1 && isEmpty(sentence);
            if (barbs.isOne(sentence) || empty || !own && saysNothing(draft, index, all)) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                int weight = weight(sentence.token(i));
                if (weight == 0 || labels.isIn(sentence, i, i + 1) || isHeldUp(sentence, i)) {
                    continue;
                }
                Span place = draft.locate(index, sentence.token(i).span());
                if (stings.stream().noneMatch(place::overlaps)) {
                    carriers.add(new Carrier(place, weight, forms(sentence.token(i))));
                }
            }
        }
        return carriers;
    }

    /** "What kind of father", "a real husband", "every morning": whom one is measured by, and how often it is said to be. */
    private static boolean isHeldUp(Sentence sentence, int at) {
        Token before = sentence.token(Math.max(0, at - 1));
        boolean kind = before.is("of")
                && at > 1
                && Set.of("kind", "sort", "type")
                        .contains(sentence.token(at - 2).norm());
        boolean role = ROLES.contains(sentence.token(at).lemma()) && MEASURES.contains(before.norm());
        return at > 0 && (before.is("every") || kind || role);
    }

    private boolean saysNothing(AnnotatedDraft draft, int index, List<Detected> all) {
        Sentence sentence = draft.sentence(index);
        return sentence.words() <= WholeMessage.RHETORICAL
                && (sharp.areIn(sentence.text()) || isFound(draft, index, all));
    }

    /** "You never listen": stings, and names nothing that could be lost. */
    private boolean isEmpty(Sentence sentence) {
        return sharp.areIn(sentence.text()) && sentence.tokens().stream().noneMatch(token -> weight(token) == CARRIES);
    }

    private static boolean isFound(AnnotatedDraft draft, int index, List<Detected> all) {
        return all.stream()
                .anyMatch(d -> WholeMessage.SAYS_NOTHING.contains(d.rule().id())
                        && d.finding().span().overlaps(draft.locate(index)));
    }

    private static int weight(Token token) {
        boolean letters = token.isWord() && token.norm().length() > 1;
        boolean thing = letters && (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN)
                || token.tag() == Tag.NUM && !token.is("one");
        if (thing) {
            return VAGUE.contains(token.lemma()) ? 0 : CARRIES;
        }
        return token.tag() == Tag.VERB && letters && !LIGHT.contains(token.lemma()) ? TELLS : 0;
    }

    private Set<String> forms(Token token) {
        Set<String> forms = new HashSet<>();
        for (String part : BETWEEN_WORDS.split(token.surface().toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                forms.add(part);
            }
        }
        forms.add(token.norm());
        forms.add(token.lemma());
        if (token.isVerb() || token.tag() == Tag.NOUN) {
            String base = verbs.base(token.lemma());
            forms.addAll(List.of(
                    base, base + "s", base + "es", verbs.past(base), verbs.participle(base), verbs.gerund(base)));
        }
        return forms;
    }
}
