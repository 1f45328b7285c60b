package org.softstart.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.softstart.learn.Features;
import org.softstart.learn.Judgement;
import org.softstart.learn.Learned;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;
import org.softstart.sense.OwnLimits;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;

/**
 * Hears what no pattern hears: a sentence that careful readers would take for a charge, an order or a dig, though none
 * of its words says so. Where it is sure it finds; where it is not, it notes at severity 1 and asks.
 */
final class LearnedDetector {
    private static final int NOTE = 1;
    private static final int WORTH_SOFTENING = 2;
    private static final int STRONG = 3;
    private static final int REMEMBERED = 4096;
    private static final double LIKELIER_THAN_NOT = 0.5;
    /** Patterns of an ultimatum that asks for counselling. */
    private static final Set<String> COUNSEL = Set.of("if-no-help", "help-or", "or-help");

    private static final String AT_RISK = "safety.sender-at-risk";

    /** Their words say it themselves: "if you cared, you would". */
    private static final Set<String> SAID = Set.of("demand.guilt", "demand.ultimatum", "demand.threat");

    private final Learned learned;
    private final Judgement judgement;
    private final Evidence evidence;
    private final Lexicon lexicon;
    private final KinderReading kinder;
    private final OwnLimits limits;
    private final List<String> heads;
    private final String ask;
    private final LruCache<Spot, Heard> known = new LruCache<>(REMEMBERED);

    LearnedDetector(Learned learned, Evidence evidence, Lexicon lexicon, OwnLimits limits) {
        this.learned = learned;
        this.judgement = learned.judgement();
        this.evidence = evidence;
        this.lexicon = lexicon;
        this.kinder = new KinderReading(lexicon);
        this.limits = limits;
        this.heads = judgement.heads();
        this.ask = lexicon.texts().get("judgement").get("ask");
    }

    /** A sentence in its place, and an encoder's log-odds of each head; none if there is no encoder. */
    private record Spot(Features.Place place, List<Float> heard) {}

    /**
     * What was heard in a sentence.
     *
     * @param any the probability that it carries a concern
     * @param findings the rules that say it best, each with its severity
     * @param clear those of them whose category is likelier than not
     * @param danger what of it sounds unsafe
     */
    private record Heard(double any, Map<Rule, Integer> findings, Set<Rule> clear, Optional<Danger> danger) {
        boolean isSure() {
            return findings.containsValue(WORTH_SOFTENING);
        }

        /** What is a limit is no charge, and who has to set it is the one at risk. */
        Heard ofLimit(Optional<Rule> atRisk) {
            Optional<Danger> turned = danger.map(
                    heard -> atRisk.map(rule -> new Danger(rule, heard.level())).orElse(heard));
            return new Heard(any, Map.of(), Set.of(), turned);
        }

        /** The same, believed less: what was sure asks, and what would have asked is silent. Danger is not played down. */
        Heard doubted() {
            Map<Rule, Integer> less = new HashMap<>();
            findings.forEach((rule, severity) -> {
                if (severity > NOTE) {
                    less.put(rule, NOTE);
                }
            });
            return new Heard(any, less, clear, danger);
        }
    }

    /** A safety rule and how urgent what was heard is, which may be less than the rule usually means. */
    private record Danger(Rule rule, SafetyLevel level) {}

    /** What was found, weighed, and what it has to say besides. */
    List<Detected> weigh(AnnotatedDraft draft, List<Detected> found) {
        List<Features.Place> places = evidence.places(draft);
        FoundBySentence there = new FoundBySentence(draft, found);
        List<Heard> heard = heard(draft, places, there);
        List<Detected> all = new ArrayList<>();
        for (Detected detected : found) {
            all.add(
                    isDoubtful(draft, detected, heard)
                            ? detected.with(detected.finding().withSeverity(NOTE))
                            : detected);
        }
        all.addAll(more(draft, there, heard));
        all.addAll(ofWhole(draft, places, found, heard.stream().anyMatch(Heard::isSure)));
        return all;
    }

    /** How likely the sentence most likely to carry a concern does so, from 0 to 1. */
    double likelihood(AnnotatedDraft draft) {
        return known.getAll(spots(draft, evidence.places(draft)), this::hear).stream()
                .mapToDouble(Heard::any)
                .max()
                .orElse(0);
    }

    private List<Heard> heard(AnnotatedDraft draft, List<Features.Place> places, FoundBySentence there) {
        KinderReading.InDraft reading = kinder.of(draft);
        List<Heard> heard = new ArrayList<>(known.getAll(spots(draft, places), this::hear));
        for (int s = 0; s < heard.size(); s++) {
            if (limits.isSetIn(draft.sentence(s))) {
                heard.set(s, heard.get(s).ofLimit(lexicon.rule(AT_RISK)));
                continue;
            }
            boolean unfounded =
                    !heard.get(s).findings().isEmpty() && there.categoriesAt(s).isEmpty();
            if (unfounded && reading.speaksFor(s, places.get(s))) {
                heard.set(s, heard.get(s).doubted());
            }
        }
        return heard;
    }

    private List<Spot> spots(AnnotatedDraft draft, List<Features.Place> places) {
        List<List<Float>> sounds =
                learned.hear(draft.sentences().stream().map(Sentence::text).toList());
        return IntStream.range(0, places.size())
                .mapToObj(s -> new Spot(places.get(s), sounds.get(s)))
                .toList();
    }

    /** Words that usually hurt, in a sentence that on the whole does not look like it. */
    private boolean isDoubtful(AnnotatedDraft draft, Detected detected, List<Heard> heard) {
        Finding finding = detected.finding();
        boolean certain = finding.isSafety()
                || finding.category().isMessageLevel()
                || finding.severity() > STRONG
                || SAID.contains(finding.rule());
        double doubt = judgement.limits().get(Judgement.ANY).doubt();
        return !certain
                && finding.severity() > NOTE
                && draft.sentencesIn(finding.span()).stream()
                        .allMatch(s -> heard.get(s).any() < doubt);
    }

    private List<Detected> more(AnnotatedDraft draft, FoundBySentence there, List<Heard> heard) {
        List<Detected> more = new ArrayList<>();
        for (int s = 0; s < heard.size(); s++) {
            if (draft.isQuoted(s, new Span(0, draft.sentence(s).text().length()))) {
                continue;
            }
            Set<Category> taken = there.categoriesAt(s);
            Span place = draft.locate(s);
            int sentence = s;
            heard.get(s)
                    .danger()
                    .filter(danger -> isNews(danger, there.at(sentence)) && !isAboutCounsel(danger, there.at(sentence)))
                    .ifPresent(danger -> more.add(unsafe(danger, place, draft)));
            for (Map.Entry<Rule, Integer> one : heard.get(s).findings().entrySet()) {
                Category category = one.getKey().category().orElseThrow();
                // What the rules have found needs no second opinion under another name, unless that is a sure and a
                // likely one.
                boolean said = taken.contains(category) || !taken.isEmpty() && !isSecondName(one, heard.get(s));
                if (!said && one.getKey().isFor(draft.draft().kind())) {
                    more.add(quiet(Findings.of(one.getKey(), Finding.LEARNED, one.getValue(), place, draft)));
                }
            }
        }
        return more;
    }

    /** Whether the rules have not said as much of the place. */
    private static boolean isNews(Danger danger, List<Detected> there) {
        return there.stream()
                .map(Detected::finding)
                .filter(Finding::isSafety)
                .noneMatch(finding -> danger.level() == SafetyLevel.S2 || finding.isAt(SafetyLevel.S3));
    }

    /** "Counselling or a divorce" is hard to hear, and what it threatens is to part: what only might be danger beside it is none. */
    private static boolean isAboutCounsel(Danger danger, List<Detected> there) {
        return danger.level() == SafetyLevel.S2
                && there.stream()
                        .map(Detected::finding)
                        .anyMatch(finding ->
                                finding.rule().equals("demand.ultimatum") && COUNSEL.contains(finding.pattern()));
    }

    private static boolean isSecondName(Map.Entry<Rule, Integer> finding, Heard heard) {
        return finding.getValue() > NOTE && heard.clear().contains(finding.getKey());
    }

    private static Detected unsafe(Danger danger, Span place, AnnotatedDraft draft) {
        Detected detected = Findings.of(danger.rule(), Finding.LEARNED, STRONG, place, draft);
        return detected.with(detected.finding().withLevel(danger.level()));
    }

    /** Where it is not sure it asks. */
    private Detected quiet(Detected detected) {
        Finding finding = detected.finding();
        return finding.severity() == NOTE ? detected.with(finding.withQuestion(ask)) : detected;
    }

    private Heard hear(Spot spot) {
        Features.Place place = spot.place();
        long[] features = evidence.of(place);
        double[] probabilities = judgement.probabilities(features, spot.heard());
        Judgement.Limits any = judgement.limits().get(Judgement.ANY);
        Map<Rule, Integer> findings = new HashMap<>();
        Set<Rule> clear = new HashSet<>();
        int best = 0;
        for (int h = 0; h < heads.size(); h++) {
            Optional<Category> category = Category.of(heads.get(h));
            if (category.isEmpty() || !mayHold(category.get(), place.kind())) {
                continue;
            }
            best = best == 0 || probabilities[h] > probabilities[best] ? h : best;
            Judgement.Limits limits = judgement.limits().get(heads.get(h));
            if (category.get() != Category.SAFETY
                    && probabilities[h] >= limits.sure()
                    && probabilities[0] >= any.ask()) {
                boolean likely = probabilities[h] >= LIKELIER_THAN_NOT;
                rule(heads.get(h), features).ifPresent(rule -> {
                    findings.put(rule, severity(probabilities[0], any));
                    if (likely) {
                        clear.add(rule);
                    }
                });
            }
        }
        if (findings.isEmpty()
                && probabilities[0] >= any.ask()
                && best > 0
                && !heads.get(best).equals(Category.SAFETY.id())) {
            rule(heads.get(best), features).ifPresent(rule -> findings.put(rule, severity(probabilities[0], any)));
        }
        return new Heard(probabilities[0], findings, clear, danger(probabilities, features));
    }

    /** Danger is heard by limits of its own, whatever else the sentence may be. */
    private Optional<Danger> danger(double[] probabilities, long[] features) {
        double acute = probabilities[heads.indexOf(Judgement.ACUTE)];
        double any = probabilities[heads.indexOf(Category.SAFETY.id())];
        Judgement.Limits limits = judgement.limits().get(Judgement.ACUTE);
        boolean asks = acute >= limits.ask()
                || any >= judgement.limits().get(Category.SAFETY.id()).ask();
        Optional<SafetyLevel> level = acute >= limits.sure()
                ? Optional.of(SafetyLevel.S3)
                : asks ? Optional.of(SafetyLevel.S2) : Optional.empty();
        return level.flatMap(urgent -> judgement.fittingRules(Category.SAFETY.id(), features).stream()
                .flatMap(id -> lexicon.rule(id).stream())
                .filter(rule -> urgent != SafetyLevel.S3 || rule.level().equals(level))
                .findFirst()
                .map(rule -> new Danger(rule, urgent)));
    }

    private static boolean mayHold(Category category, DraftKind kind) {
        return category != Category.HARSH_START_UP || kind != DraftKind.TEXT;
    }

    private Optional<Rule> rule(String category, long[] features) {
        return judgement.fittingRules(category, features).stream()
                .flatMap(rule -> lexicon.rule(rule).stream())
                .findFirst();
    }

    /** What was only heard is never called strong, however strong its rule is where a pattern shows it. */
    private static int severity(double any, Judgement.Limits limits) {
        return any >= limits.sure() ? WORTH_SOFTENING : NOTE;
    }

    /**
     * What is heard in the whole rather than in a sentence.
     *
     * @param sure whether a sentence of it is a concern for sure; a whole made of doubtful ones is only noted
     */
    private List<Detected> ofWhole(
            AnnotatedDraft draft, List<Features.Place> places, List<Detected> found, boolean sure) {
        if (draft.sentences().isEmpty()) {
            return List.of();
        }
        long[] features = evidence.ofWhole(draft, places);
        double[] probabilities = judgement.messages().probabilities(features);
        List<Detected> more = new ArrayList<>();
        List<String> names = judgement.messages().heads();
        for (int h = 0; h < names.size(); h++) {
            Category category = Category.of(names.get(h)).orElseThrow();
            boolean said = found.stream().anyMatch(d -> d.finding().category() == category);
            Judgement.Limits limits = judgement.limits().get(names.get(h));
            if (!said && probabilities[h] >= limits.ask()) {
                int severity = sure && probabilities[h] >= limits.sure() ? WORTH_SOFTENING : NOTE;
                rule(names.get(h), features)
                        .ifPresent(
                                rule -> more.add(Findings.of(rule, Finding.LEARNED, severity, draft.whole(), draft)));
            }
        }
        return more;
    }
}
