package org.softstart.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.softstart.learn.WordingJudgement;
import org.softstart.learn.WordingSigns;
import org.softstart.model.Suggestion;

/** Takes those wordings first that readers would rather have sent, and then others that differ from them. */
final class Ranking {
    /** What a place further down among the wordings is worth against a mark; chosen on messages of writers not learned from. */
    private static final double PLACE = 0.05;

    private static final int MOST_PLACES = 12;
    /** What has to be completed before it can be sent is worth so much less. */
    private static final double GAP = 0.5;

    /** What it costs to leave out that one loves the other, who should hear it now more than ever. */
    private static final double COLD = 0.5;

    /** What it costs to be the same as what is offered already, sign by sign; chosen on the same messages. */
    private static final double SAME = 1;

    private static final Pattern LOVE = Pattern.compile(
            "(?iu)\\bi (?:do |really |still |so )*(?:love|adore|miss) (?:you|u)\\b|\\b(?:love|miss) (?:you|u)\\b|\\bproud of (?:you|u)\\b");

    private final Supplier<Optional<WordingJudgement>> judgement;

    /**
     * @param judgement empty where nothing was learned: then the order stays
     */
    Ranking(Supplier<Optional<WordingJudgement>> judgement) {
        this.judgement = judgement;
    }

    private record Ranked(Suggestion suggestion, double worth, long[] signs) {}

    /** Wordings that wait to be tried. */
    static final class Waiting {
        private final List<Ranked> left;
        private final List<Ranked> taken = new ArrayList<>();
        private Ranked last;

        private Waiting(List<Ranked> left) {
            this.left = left;
        }

        /** In the order in which they come. */
        static Waiting inOrder(List<Suggestion> wordings) {
            List<Ranked> all = new ArrayList<>();
            wordings.forEach(one -> all.add(new Ranked(one, -all.size(), new long[0])));
            return new Waiting(all);
        }

        boolean isEmpty() {
            return left.isEmpty();
        }

        /** The best one of those that are left, beside those that were taken. */
        Suggestion next() {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < left.size(); i++) {
                double worth = left.get(i).worth() - SAME * nearest(left.get(i));
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
            last = left.remove(best);
            return last.suggestion();
        }

        /** Notes that the last one is offered. */
        void take() {
            taken.add(last);
        }

        private double nearest(Ranked one) {
            return taken.stream()
                    .mapToDouble(other -> WordingSigns.likeness(one.signs(), other.signs()))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * The wordings, as they are to be tried.
     *
     * @param text a short message
     * @param wordings for ranges of it, the best first as far as is known
     * @param rule whose finding they answer
     * @param amongOthers whether there are other findings
     */
    Waiting of(String text, List<Suggestion> wordings, String rule, boolean amongOthers) {
        WordingSigns signs = new WordingSigns(text);
        Optional<WordingJudgement> learned =
                wordings.size() > 1 && signs.canBeSeen() ? judgement.get() : Optional.empty();
        if (learned.isEmpty()) {
            return Waiting.inOrder(wordings);
        }
        boolean loving = LOVE.matcher(text).find();
        List<Ranked> ranked = new ArrayList<>();
        for (Suggestion one : wordings) {
            long[] seen = signs.of(one, rule, amongOthers);
            double open = one.text().indexOf('[') >= 0 ? GAP : 0;
            double cold = loving && !LOVE.matcher(one.applyTo(text)).find() ? COLD : 0;
            double place = PLACE * Math.min(MOST_PLACES, ranked.size());
            ranked.add(new Ranked(one, learned.get().mark(seen) - open - cold - place, seen));
        }
        return new Waiting(ranked);
    }
}
