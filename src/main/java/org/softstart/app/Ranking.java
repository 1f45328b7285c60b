package org.softstart.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.softstart.learn.WordingJudgement;
import org.softstart.learn.WordingSigns;
import org.softstart.model.Suggestion;

/** Puts those wordings first that readers would rather have sent. */
final class Ranking {
    /** What a place further down among the wordings is worth against a mark; chosen on messages of writers not learned from. */
    private static final double PLACE = 0.05;

    private static final int MOST_PLACES = 12;
    /** What has to be completed before it can be sent is worth so much less. */
    private static final double GAP = 0.5;

    /** What it costs to leave out that one loves the other, who should hear it now more than ever. */
    private static final double COLD = 0.5;

    private static final Pattern LOVE = Pattern.compile(
            "(?iu)\\bi (?:do |really |still |so )*(?:love|adore|miss) (?:you|u)\\b|\\b(?:love|miss) (?:you|u)\\b|\\bproud of (?:you|u)\\b");

    private final Supplier<Optional<WordingJudgement>> judgement;

    /**
     * @param judgement empty where nothing was learned: then the order stays
     */
    Ranking(Supplier<Optional<WordingJudgement>> judgement) {
        this.judgement = judgement;
    }

    private record Ranked(Suggestion suggestion, double worth) {}

    /**
     * The wordings, those first that would rather be sent.
     *
     * @param text a short message
     * @param wordings for ranges of it, the best first as far as is known
     * @param rule whose finding they answer
     * @param amongOthers whether there are other findings
     */
    List<Suggestion> ordered(String text, List<Suggestion> wordings, String rule, boolean amongOthers) {
        Optional<WordingJudgement> learned =
                wordings.size() > 1 && WordingSigns.canBeSeen(text) ? judgement.get() : Optional.empty();
        if (learned.isEmpty()) {
            return wordings;
        }
        List<Ranked> ranked = new ArrayList<>();
        for (Suggestion one : wordings) {
            double mark = learned.get().mark(WordingSigns.of(text, one, rule, amongOthers));
            double open = one.text().indexOf('[') >= 0 ? GAP : 0;
            double cold = isColder(text, one) ? COLD : 0;
            ranked.add(new Ranked(one, mark - open - cold - PLACE * Math.min(MOST_PLACES, ranked.size())));
        }
        ranked.sort(Comparator.comparingDouble(one -> -one.worth()));
        return ranked.stream().map(Ranked::suggestion).toList();
    }

    /** Whether words of love that were there are gone. */
    private static boolean isColder(String text, Suggestion wording) {
        return LOVE.matcher(text).find() && !LOVE.matcher(wording.applyTo(text)).find();
    }
}
