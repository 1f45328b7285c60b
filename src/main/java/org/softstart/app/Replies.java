package org.softstart.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.Reaching;
import org.softstart.model.Reading;
import org.softstart.model.Reading.Tone;
import org.softstart.model.Reply;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.reply.PartnerReader;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;
import org.softstart.text.LanguageCheck;

/**
 * Reads what a partner wrote: what may lie under it, and replies that stay open. Their words go through the same detectors as
 * a draft, with the roles swapped, and so does every reply before it is shown. Thread-safe.
 */
public final class Replies {
    private static final String NOT_ENGLISH = "This does not look like English, so it was left alone.";
    private static final String NOTHING_TO_DEFEND = "Nothing to defend here. ";
    private static final int MOST_REPLIES = 2;
    private static final int STRONG = 2;

    /** What in somebody's words counts as reaching out, and how to say so. */
    private static final Map<String, String> REACHING_OUT = Map.ofEntries(
            Map.entry("repair.sorry", "They make a step towards you."),
            Map.entry("repair.restart", "They ask to start again."),
            Map.entry("repair.humour", "They let some air in."),
            Map.entry("own-part.apology", "They say sorry for their part."),
            Map.entry("own-part.act", "They own a part of it."),
            Map.entry("own-part.my-half", "They own a part of it."),
            Map.entry("time-out.return-time", "They ask for a break, and say when they will be back."),
            Map.entry("affection.longing", "They miss you."),
            Map.entry("affection.love", "They say that they love you."),
            Map.entry("invitation.talk", "They would like to talk."),
            Map.entry("invitation.together", "They would like to do something with you."),
            Map.entry("hope.both", "They hope for something for you both."),
            Map.entry("hope.belief", "They believe in you both."));

    private final Annotator annotator;
    private final LanguageCheck language;
    private final Softstart softstart;
    private final PartnerReader reader;
    private final HelpDesk helpDesk;

    Replies(Annotator annotator, LanguageCheck language, Softstart softstart, PartnerReader reader, HelpDesk helpDesk) {
        this.annotator = annotator;
        this.language = language;
        this.softstart = softstart;
        this.reader = reader;
        this.helpDesk = helpDesk;
    }

    /** The reading of a message. The same message gets the same reading. */
    public Reading read(String message) {
        Draft received = new Draft(DraftKind.TEXT, message);
        AnnotatedDraft annotated = annotator.annotate(received, Depth.DEEP);
        List<Finding> findings = softstart.findings(received, Depth.DEEP);
        List<Help> help = helpDesk.receivedPanels(findings);
        if (!help.isEmpty()) {
            return reading(Tone.UNSAFE, annotated, Optional.empty(), List.of(), help);
        }
        List<Span> reproaches = findings.stream()
                .filter(Replies::isAboutUs)
                .map(Finding::span)
                .sorted()
                .toList();
        PartnerReader.Understood understood = reader.read(annotated, reproaches);
        if (understood.danger().isPresent()) {
            Help panel = helpDesk.maybeReceived(understood.danger().get());
            return reading(Tone.UNSAFE, annotated, Optional.empty(), List.of(), List.of(panel));
        }
        if (!language.isEnglish(annotated) && !understood.telling()) {
            return reading(Tone.UNREAD, annotated, Optional.of(NOT_ENGLISH), List.of(), List.of());
        }
        List<Strength> strengths = softstart.rawStrengths(received, Depth.DEEP);
        List<Reaching> reaching = reaching(strengths, findings);
        if (understood.telling() || !reproaches.isEmpty()) {
            return answered(Tone.PAIN, Optional.empty(), annotated, understood, reaching);
        }
        return light(annotated, understood, strengths, reaching);
    }

    private Reading answered(
            Tone tone,
            Optional<String> notice,
            AnnotatedDraft message,
            PartnerReader.Understood understood,
            List<Reaching> reaching) {
        return new Reading(
                tone, message.words(), notice, reaching, understood.guesses(), tried(understood.replies()), List.of());
    }

    /** Overload says that somebody writes a lot, not that it hurts. */
    private static boolean isAboutUs(Finding finding) {
        return finding.category() != Category.UNCLEAR_ASK;
    }

    private Reading light(
            AnnotatedDraft message,
            PartnerReader.Understood understood,
            List<Strength> strengths,
            List<Reaching> reaching) {
        if (understood.peace()) {
            List<Reply> replies = tried(understood.replies());
            return new Reading(
                    Tone.REACHING,
                    message.words(),
                    Optional.of(NOTHING_TO_DEFEND + "They are looking for a way back to you."),
                    reaching,
                    List.of(),
                    replies,
                    List.of());
        }
        if (understood.glad()) {
            return answered(
                    Tone.WARM,
                    Optional.of(
                            NOTHING_TO_DEFEND + "They tell you something good; being glad with them is all it needs."),
                    message,
                    understood,
                    reaching);
        }
        boolean warm = strengths.stream().anyMatch(s -> Set.of("affection", "appreciation", "repair", "hope")
                .contains(s.category()));
        Optional<PartnerReader.Understood> told = warm ? Optional.empty() : reader.told(message);
        if (told.isPresent()) {
            return answered(Tone.PAIN, Optional.empty(), message, told.get(), List.of());
        }
        String notice = warm
                ? NOTHING_TO_DEFEND + "This reads as kind; a warm word back is all it needs."
                // It misses much, so what it did not hear is not said to be nothing.
                : "No feeling that is plain to hear. If it's everyday talk, answer as you like; if you aren't sure, "
                        + "asking is kind: “How is all of this for you?”";
        return reading(
                warm ? Tone.WARM : Tone.PLAIN, message, Optional.of(notice), warm ? reaching : List.of(), List.of());
    }

    private static Reading reading(
            Tone tone, AnnotatedDraft message, Optional<String> notice, List<Reaching> reaching, List<Help> help) {
        return new Reading(tone, message.words(), notice, reaching, List.of(), List.of(), help);
    }

    private static List<Reaching> reaching(List<Strength> strengths, List<Finding> findings) {
        List<Reaching> reaching = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Strength strength :
                strengths.stream().sorted(Comparator.comparing(Strength::span)).toList()) {
            String message = REACHING_OUT.get(strength.rule());
            boolean taken = reaching.stream().anyMatch(r -> r.span().overlaps(strength.span()));
            if (message != null && !taken && !isTakenBack(strength.span(), findings) && said.add(message)) {
                reaching.add(new Reaching(strength.span(), message));
            }
        }
        return reaching;
    }

    private static boolean isTakenBack(Span span, List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.severity() >= STRONG && finding.span().overlaps(span));
    }

    /**
     * The first reply that holds for each thing heard; where that is one thing, its first two. Sooner two in similar words than one
     * alone.
     */
    private List<Reply> tried(List<List<Reply>> candidates) {
        List<Reply> kept = new ArrayList<>();
        List<BiPredicate<Reply, Reply>> likenesses =
                List.of((a, b) -> isAlike(a, b) || sharesPhrases(a, b), Replies::isAlike);
        for (BiPredicate<Reply, Reply> like : likenesses) {
            for (int round = 0; round < MOST_REPLIES; round++) {
                for (List<Reply> choice : candidates) {
                    if (kept.size() < MOST_REPLIES) {
                        choice.stream()
                                .filter(reply -> kept.stream().noneMatch(k -> like.test(k, reply)) && holds(reply))
                                .findFirst()
                                .ifPresent(kept::add);
                    }
                }
            }
        }
        return kept;
    }

    /** Whether they begin or end in the same way. */
    private static boolean isAlike(Reply one, Reply other) {
        return first(one.text()).equals(first(other.text())) || last(one.text()).equals(last(other.text()));
    }

    /** Whether a quarter of the shorter one's phrases stand in the other too; quotations and the question at the end do not count. */
    private static boolean sharesPhrases(Reply one, Reply other) {
        Set<String> phrases = phrases(one.text());
        Set<String> others = phrases(other.text());
        int least = Math.min(phrases.size(), others.size());
        phrases.retainAll(others);
        return phrases.size() * 4 > least;
    }

    private static Set<String> phrases(String text) {
        String said = text.toLowerCase(Locale.ROOT).replaceAll("\u201c[^\u201d]*\u201d", " ");
        int question = Math.max(said.lastIndexOf(". "), said.lastIndexOf("] "));
        List<String> words = List.of(said.substring(0, Math.max(question, 0))
                .replaceAll("[^a-z' ]+", " ")
                .strip()
                .split(" +", -1));
        Set<String> phrases = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, i + 3)));
        }
        return phrases;
    }

    private static String first(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        int end = start.indexOf(' ', Math.min(start.length(), 16));
        return end < 0 ? start : start.substring(0, end);
    }

    private static String last(String text) {
        int stop = Math.max(text.lastIndexOf(". "), text.lastIndexOf("? "));
        return text.substring(stop + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** A reply goes through what a draft goes through. */
    private boolean holds(Reply reply) {
        Draft draft = new Draft(DraftKind.TEXT, reply.text());
        return softstart.raw(draft, Depth.DEEP).stream()
                .allMatch(finding -> finding.severity() < STRONG && !finding.isSafety());
    }
}
