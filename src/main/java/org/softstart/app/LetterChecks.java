package org.softstart.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.model.Category;
import org.softstart.model.Check;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Strength;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** What a letter or a spoken proposal does as a whole. Advice, never a mark; the words stand in {@code lexicons/letter/}. */
final class LetterChecks {
    private static final int LONG_LETTER = 500;
    private static final int SPOKEN_SENTENCES = 3;
    private static final int SPOKEN_WORDS = 60;
    private static final int LAST_SENTENCES = 4;
    private static final Set<Category> ABOUT_PERSON =
            Set.of(Category.BLAME, Category.CONTEMPT, Category.FIXING, Category.INVALIDATING);

    private final Map<String, String> texts;
    private final TermList promises;

    LetterChecks(Lexicon lexicon) {
        texts = lexicon.texts().getOrDefault("checks", Map.of());
        promises = lexicon.list("promises");
    }

    /** What the checks look at. */
    private record Seen(AnnotatedDraft draft, List<Finding> findings, List<Strength> strengths) {
        boolean shows(String... categories) {
            return strengths.stream().anyMatch(s -> List.of(categories).contains(s.category()));
        }

        boolean lacks(Category category) {
            return findings.stream().noneMatch(f -> f.category() == category);
        }
    }

    /**
     * @param strengths all strengths, not only those chosen for display
     */
    List<Check> check(AnnotatedDraft draft, List<Finding> findings, List<Strength> strengths) {
        DraftKind kind = draft.draft().kind();
        if (kind != DraftKind.LETTER && kind != DraftKind.SPOKEN
                || draft.sentences().isEmpty()) {
            return List.of();
        }
        Seen seen = new Seen(draft, findings, strengths);
        List<Check> checks = new ArrayList<>();
        add(checks, "appreciation-first", appreciatesFirst(seen));
        add(checks, "one-topic", seen.lacks(Category.KITCHEN_SINK));
        add(checks, "own-part", seen.shows("own-part"));
        add(
                checks,
                "pattern-not-person",
                findings.stream().noneMatch(f -> f.severity() >= 2 && ABOUT_PERSON.contains(f.category())));
        add(checks, "partner-view", seen.shows("open-question"));
        add(checks, "both-benefit", seen.shows("hope"));
        add(checks, "invites-talk", invitesTalk(seen));
        add(checks, "free-no", seen.shows("choice"));
        add(
                checks,
                "no-promise",
                draft.sentences().stream().allMatch(s -> promises.find(s, 0, s.size(), TermList.Forms.ANY) < 0));
        add(checks, "no-pressure", seen.lacks(Category.DEMAND));
        add(checks, "length", hasGoodLength(draft));
        if (kind == DraftKind.SPOKEN) {
            add(checks, "three-then-pause", pauses(draft));
        }
        add(checks, "sign-off", signsOffWarmly(seen));
        return checks;
    }

    private void add(List<Check> checks, String name, boolean met) {
        String id = "letter." + name;
        checks.add(new Check(id, met, texts.getOrDefault(id + (met ? ".met" : ".unmet"), "")));
    }

    private static boolean appreciatesFirst(Seen seen) {
        int firstConcern = seen.findings().stream()
                .filter(f -> f.severity() >= 2)
                .mapToInt(f -> f.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        return seen.strengths().stream()
                .anyMatch(s -> s.category().equals("appreciation") && s.span().start() < firstConcern);
    }

    private static boolean invitesTalk(Seen seen) {
        AnnotatedDraft draft = seen.draft();
        int from = Math.max(0, draft.sentences().size() - LAST_SENTENCES);
        int start = draft.locate(from).start();
        return seen.strengths().stream()
                .anyMatch(s -> s.span().start() >= start
                        && Set.of("invitation", "request", "open-question", "choice")
                                .contains(s.category()));
    }

    private static boolean hasGoodLength(AnnotatedDraft draft) {
        if (draft.draft().kind() == DraftKind.SPOKEN) {
            return draft.sentences().size() <= SPOKEN_SENTENCES && draft.words() <= SPOKEN_WORDS;
        }
        return draft.words() <= LONG_LETTER;
    }

    private static boolean pauses(AnnotatedDraft draft) {
        int since = 0;
        for (Sentence sentence : draft.sentences()) {
            since = sentence.endsInQuestionMark() ? 0 : since + 1;
            if (since > SPOKEN_SENTENCES) {
                return false;
            }
        }
        return true;
    }

    private static boolean signsOffWarmly(Seen seen) {
        AnnotatedDraft draft = seen.draft();
        int start = draft.locate(Math.max(0, draft.sentences().size() - 2)).start();
        return seen.findings().stream()
                .noneMatch(f -> f.severity() >= 2 && f.span().end() > start);
    }
}
