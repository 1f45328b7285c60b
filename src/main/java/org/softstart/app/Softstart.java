package org.softstart.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.softstart.detect.Detected;
import org.softstart.detect.Detectors;
import org.softstart.detect.Evidence;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Report;
import org.softstart.model.Risk;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Strength;
import org.softstart.model.Verdict;
import org.softstart.rewrite.Rewriter;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;
import org.softstart.text.LanguageCheck;

/** Reads drafts and says what it found. Thread-safe; nothing of a draft is kept but analysed sentences in memory. */
public final class Softstart {
    private static final String NOT_ENGLISH = "This does not look like English, so it was left alone.";
    private static final String POINTER = "If any of this touches on feeling unsafe, support is under Help.";

    private final Annotator annotator;
    private final LanguageCheck language;
    private final Detectors detectors;
    private final Impressions impressions;
    private final LetterChecks letterChecks;
    private final Suggester suggester;
    private final HelpDesk helpDesk;
    private final Map<String, Integer> severities = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /**
     * @param country the writer's setting for help lines, such as {@code UK}; empty if there is none
     */
    Softstart(
            Annotator annotator,
            LanguageCheck language,
            Lexicon lexicon,
            Detectors detectors,
            Impressions impressions,
            Ranking ranking,
            String country) {
        this.annotator = annotator;
        this.language = language;
        this.detectors = detectors;
        this.impressions = impressions;
        this.letterChecks = new LetterChecks(lexicon);
        this.suggester = new Suggester(new Rewriter(lexicon), annotator, detectors, ranking);
        this.helpDesk = new HelpDesk(lexicon, country);
        lexicon.rules().forEach(rule -> severities.put(rule.id(), rule.severity()));
        lexicon.rules().forEach(rule -> titles.put(rule.id(), rule.title()));
    }

    /** What a rule is called when one speaks of it; nothing for what was only learned. */
    public Optional<String> title(String rule) {
        return Optional.ofNullable(titles.get(rule)).filter(title -> !title.isBlank());
    }

    /** The answer to a draft. The same draft gets the same answer. */
    public Report check(Draft draft, Depth depth) {
        return check(draft, depth, Suggester.Wanted.ALL);
    }

    /**
     * The same answer for who shows only the first findings as cards: others may come without suggestions, which are most of
     * the work.
     */
    public Report checkForCards(Draft draft, Depth depth) {
        return check(draft, depth, Suggester.Wanted.SHOWN);
    }

    private Report check(Draft draft, Depth depth, Suggester.Wanted wanted) {
        AnnotatedDraft annotated = annotator.annotate(draft, depth);
        if (!language.isEnglish(annotated)) {
            return report(annotated, List.of(), List.of(), Optional.of(NOT_ENGLISH));
        }
        List<Detected> all = detectors.concerns(annotated, depth);
        List<Strength> strengths = detectors.strengths(annotated);
        List<Detected> reported = Doubt.weigh(annotated, Triage.concerns(all), strengths);
        List<Finding> findings = suggester.suggest(annotated, depth, all, reported, wanted);
        return report(annotated, findings, strengths, pointer(all));
    }

    /** The quick answer without wordings, which can keep up with each key: those come with the deep one. */
    public Report glance(Draft draft) {
        AnnotatedDraft annotated = annotator.annotate(draft, Depth.QUICK);
        if (!language.isEnglish(annotated)) {
            return report(annotated, List.of(), List.of(), Optional.of(NOT_ENGLISH));
        }
        List<Detected> all = detectors.concerns(annotated, Depth.QUICK);
        List<Strength> strengths = detectors.strengths(annotated);
        List<Finding> findings = Doubt.weigh(annotated, Triage.concerns(all), strengths).stream()
                .map(Detected::finding)
                .toList();
        return report(annotated, findings, strengths, pointer(all));
    }

    /** Everyone who can help in the writer's country, whatever a draft says. */
    public List<HelpLine> helpLines() {
        return helpDesk.lines();
    }

    private static Optional<String> pointer(List<Detected> all) {
        boolean mild = all.stream().anyMatch(d -> d.finding().isAt(SafetyLevel.S1));
        return mild ? Optional.of(POINTER) : Optional.empty();
    }

    private Report report(
            AnnotatedDraft draft, List<Finding> findings, List<Strength> strengths, Optional<String> notice) {
        boolean judged = notice.filter(NOT_ENGLISH::equals).isEmpty();
        return new Report(
                draft.draft().kind(),
                draft.words(),
                draft.sentences().size(),
                judged,
                Verdict.of(findings),
                findings,
                Triage.strengths(draft, strengths, findings),
                judged ? letterChecks.check(draft, findings, strengths) : List.of(),
                helpDesk.panels(findings),
                notice);
    }

    /** The concerns of a draft alone, without suggestions: what evaluation counts. */
    public List<Finding> findings(Draft draft, Depth depth) {
        AnnotatedDraft annotated = annotator.annotate(draft, depth);
        if (!language.isEnglish(annotated)) {
            return List.of();
        }
        return Doubt.weigh(
                        annotated,
                        Triage.concerns(detectors.concerns(annotated, depth)),
                        detectors.strengths(annotated))
                .stream()
                .map(Detected::finding)
                .toList();
    }

    /** Everything that was found, before anything is merged: what the examples of a rule are tested against. */
    public List<Finding> raw(Draft draft, Depth depth) {
        return detectors.concerns(annotator.annotate(draft, depth), depth).stream()
                .map(Detected::finding)
                .toList();
    }

    /** The draft with its sentences and words, for who has to count or compare them. */
    public AnnotatedDraft annotate(Draft draft, Depth depth) {
        return annotator.annotate(draft, depth);
    }

    /** Who can help in these situations, when somebody has said so rather than a draft. */
    public List<Help> help(List<Risk> risks) {
        return helpDesk.answered(risks);
    }

    /** What learned judgement looks at. */
    public Evidence evidence() {
        return detectors.evidence();
    }

    /** All strengths, before the best are chosen. */
    public List<Strength> rawStrengths(Draft draft, Depth depth) {
        return detectors.strengths(annotator.annotate(draft, depth));
    }

    /** How likely learned judgement takes some sentence of a draft to land hard, from 0 to 1; empty where nothing was learned. */
    public OptionalDouble likelihood(Draft draft) {
        return detectors.likelihood(annotator.annotate(draft, Depth.DEEP));
    }

    /**
     * For each sentence of a draft how much learned judgement takes it for every kind of concern: log-odds by the name of the kind, for
     * who compares drafts. Nothing where nothing was learned.
     */
    public List<Map<String, Double>> impressions(Draft draft) {
        return impressions.of(annotator.annotate(draft, Depth.DEEP));
    }

    /**
     * Where a draft lies among everything that could be said, as the encoder takes it: numbers without a name, for who compares drafts.
     * Nothing where there is no encoder.
     */
    public List<Float> sense(Draft draft) {
        return impressions.sense(annotator.annotate(draft, Depth.DEEP));
    }

    /** How severe what a rule finds is before anything else is weighed; 0 if there is no such rule. */
    public int usualSeverity(String rule) {
        return severities.getOrDefault(rule, 0);
    }

    /** Ids of the rules that code judges besides, or instead of, their patterns. */
    public Set<String> judgedRules() {
        return detectors.judged();
    }
}
