package org.softstart.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Category;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Strength;

/**
 * Grades what the learner wrote by what is in it, never by comparing it with one right answer: nothing in it lands hard, it is still
 * about the same thing, and the skill shows. Dialect, typing slips and texting style cost nothing.
 */
final class WritingGrading {
    /** A trimmed message of more words has only lost its full stops. */
    private static final int TRIMMED_WORDS = 45;

    private static final int STRONG = 3;
    private static final double ALMOST_ALL = 0.9;
    private static final int LONG_LINE = 8;
    private static final int STEM = 4;

    /** Words that any line may hold, so that sharing them says nothing of the topic. */
    private static final Set<String> ANYWHERE = Set.of(
            "be", "have", "do", "get", "go", "make", "say", "want", "know", "think", "thing", "good", "more", "like",
            "love", "feel", "time", "day", "can", "will", "would", "could", "let", "need", "take", "give", "come",
            "see", "look", "tell", "talk", "one", "way", "lot", "bit", "so", "just", "really", "much", "many", "sorry",
            "please", "thank", "thanks", "keep", "put", "ask", "other", "same", "new", "own", "able", "sure", "right",
            "ok", "okay", "babe", "hey", "hi", "always", "never", "stop", "even");

    private static final String POKES =
            "Most of it is soft. One turn in it still pokes, and that is the part that stays.";

    private final Ear ear;
    private final Spelling spelling;
    private final WordFields fields = WordFields.load();
    private final Barbs barbs = Barbs.load();

    WritingGrading(Ear ear, Spelling spelling) {
        this.ear = ear;
        this.spelling = spelling;
    }

    Feedback grade(Skill skill, Task task, String text) {
        if (text.isBlank()) {
            return quick(
                    task,
                    Grade.TRY_AGAIN,
                    text,
                    "Taking a moment before writing is a good start.",
                    "There is nothing here yet. A rough line is plenty to begin with.");
        }
        Draft draft = new Draft(DraftKind.TEXT, text.strip(), List.of(), task.received());
        Heard heard = ear.hear(draft).without(skill.bears());
        if (heard.isUnsafe()) {
            return Feedback.setAside(draft.text(), heard.help());
        }
        if (isCopied(task, heard)) {
            return copied(task, draft.text());
        }
        if (!heard.isEnglish()) {
            return quick(
                    task,
                    Grade.TRY_AGAIN,
                    draft.text(),
                    "You put something down, and that counts.",
                    "This does not look like English, so it could not be read. Softstart knows no other language yet.");
        }
        Feedback feedback = judge(skill, task, draft.text(), heard);
        return heard.mayBeUnsafe() ? feedback.withPointer() : feedback;
    }

    /** The learner says that the line is fine. */
    Feedback left(Task task) {
        String line = task.line().orElse("");
        if (task.isFine()) {
            return quick(task, Grade.GOT_IT, line, "You heard that nothing in it needs mending.", "");
        }
        return quick(
                task,
                Grade.TRY_AGAIN,
                line,
                "It is good to ask first whether a line needs changing at all.",
                "This one may still land hard. The version below shows a softer way.");
    }

    private Feedback copied(Task task, String text) {
        if (task.isFine()) {
            return quick(task, Grade.GOT_IT, text, "You left a good line alone.", "");
        }
        return quick(
                task,
                Grade.TRY_AGAIN,
                text,
                "You have the line in front of you, word for word.",
                "It is still the line as it was. What would you say in its place?");
    }

    private static Feedback quick(Task task, Grade grade, String text, String worked, String look) {
        return new Feedback(
                grade,
                worked,
                Optional.of(look).filter(words -> !words.isEmpty()),
                task.why(),
                text,
                List.of(),
                task.version());
    }

    private Feedback judge(Skill skill, Task task, String text, Heard heard) {
        Heard spelt = spelling.corrected(text)
                .map(read -> ear.hear(new Draft(DraftKind.TEXT, read)))
                .orElse(heard);
        List<Part> missing = skill.parts().stream()
                .filter(part -> !part.isShownBy(heard) && !part.isShownBy(spelt))
                .toList();
        boolean onTopic = isOnTopic(task, heard) || isOnTopic(task, spelt);
        Optional<Finding> hard = heard.worst().filter(finding -> finding.severity() >= 2);
        boolean pokes = barbs.areIn(heard);
        Optional<String> look = look(skill, task, heard, missing, onTopic, hard)
                .or(() -> pokes ? Optional.of(POKES) : Optional.empty());
        Grade grade;
        if (look.isEmpty()) {
            grade = Grade.GOT_IT;
        } else if (!onTopic
                || pokes
                || hard.filter(finding -> finding.severity() >= STRONG).isPresent()
                || (hard.isPresent() || heard.isDoubtful()) && (!missing.isEmpty() || skill.isSpoiled(heard))
                || heard.landsHardTwice()
                || isFarOff(skill, task, heard, spelt, missing)) {
            grade = Grade.TRY_AGAIN;
        } else {
            grade = Grade.NEARLY;
        }
        return new Feedback(
                grade, worked(skill, task, text, heard, onTopic), look, task.why(), text, marks(heard), task.version());
    }

    /** Nothing of what the skill wants, nothing else that works, and it points at the partner: wit and spite look like this. */
    private static boolean isFarOff(Skill skill, Task task, Heard heard, Heard spelt, List<Part> missing) {
        boolean pointsAtThem = heard.words().contains("you") || heard.words().contains("your");
        return !task.isTrim()
                && missing.size() == skill.parts().size()
                && heard.strengths().isEmpty()
                && spelt.strengths().isEmpty()
                && (pointsAtThem || heard.isDoubtful() || heard.landsHard());
    }

    /** The first thing worth another look, the weightiest first. */
    private static Optional<String> look(
            Skill skill, Task task, Heard heard, List<Part> missing, boolean onTopic, Optional<Finding> hard) {
        if (hard.isPresent()) {
            return Optional.of(hard.get().message());
        }
        if (!onTopic) {
            return Optional.of(
                    "It seems to be about something else than the line above. What would you say about that?");
        }
        if (task.isTrim()) {
            return lookAtLength(task, heard);
        }
        if (!missing.isEmpty()) {
            boolean several = skill.parts().size() > 1;
            return Optional.of("Nothing in it stings. Look at "
                    + (several ? missing.get(0).name() + ", which is not there yet." : skill.look() + "."));
        }
        if (skill.isSpoiled(heard)) {
            return Optional.of("Look at " + skill.look() + ".");
        }
        Optional<Finding> faint = heard.findings().stream()
                .filter(finding -> finding.category() == Category.UNCLEAR_ASK
                        || skill.rules().contains(finding.rule()))
                .filter(finding -> !finding.isUnsure())
                .findFirst();
        return faint.map(Finding::message).or(() -> lookAtLength(task, heard));
    }

    private static Optional<String> lookAtLength(Task task, Heard heard) {
        if (task.isTrim() && kept(task, heard) * 2 < task.keep().size()) {
            return Optional.of(
                    "It is short now. Something that mattered got lost on the way: have another look at what has to stay.");
        }
        if (heard.sentences() > task.mostSentences() || task.isTrim() && heard.length() > TRIMMED_WORDS) {
            return Optional.of("Look at the length: up to " + number(task.mostSentences())
                    + " short sentences are easy to take in.");
        }
        if (heard.questions() > task.mostQuestions()) {
            return Optional.of("Look at the questions: one can be answered, and several feel like a net.");
        }
        return Optional.empty();
    }

    private static String number(int count) {
        return count == 3 ? "three" : "five";
    }

    private static long kept(Task task, Heard heard) {
        return task.keep().stream()
                .filter(wanted -> heard.words().stream().anyMatch(word -> names(Set.of(wanted), word)))
                .count();
    }

    private boolean isOnTopic(Task task, Heard heard) {
        Set<String> topic = fields.around(task.topic());
        if (topic.isEmpty() || heard.words().stream().anyMatch(word -> names(topic, word))) {
            return true;
        }
        Set<String> shared = new HashSet<>(
                ear.hear(new Draft(DraftKind.TEXT, task.line().orElse(""))).content());
        shared.removeAll(ANYWHERE);
        shared.retainAll(heard.content());
        return !shared.isEmpty();
    }

    /** Whether a word is one of these, or begins with one and goes on a little: "washing" is about washing up. */
    private static boolean names(Set<String> topic, String word) {
        return topic.contains(word)
                || topic.stream()
                        .anyMatch(wanted -> wanted.length() >= STEM
                                && word.startsWith(wanted)
                                && word.length() <= wanted.length() + STEM);
    }

    /** The line as it was, or all but a word of it. */
    private boolean isCopied(Task task, Heard heard) {
        if (task.line().isEmpty()) {
            return false;
        }
        List<String> line =
                words(ear.hear(new Draft(DraftKind.TEXT, task.line().get())).norm());
        List<String> answer = words(heard.norm());
        if (line.equals(answer)) {
            return true;
        }
        if (task.isTrim() || line.size() < LONG_LINE) {
            return false;
        }
        List<String> left = new ArrayList<>(answer);
        long common = line.stream().filter(left::remove).count();
        return common >= ALMOST_ALL * Math.max(line.size(), answer.size());
    }

    private static List<String> words(String norm) {
        return List.of(norm.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
    }

    private static String worked(Skill skill, Task task, String text, Heard heard, boolean onTopic) {
        Set<String> wanted = new HashSet<>();
        skill.parts().forEach(part -> wanted.addAll(part.strengths()));
        Optional<Strength> best = heard.strengths().stream()
                .min(Comparator.comparing((Strength s) -> !wanted.contains(s.category()))
                        .thenComparing(Strength::span));
        if (best.isPresent()) {
            return "\u201c" + best.get().span().of(text).strip() + "\u201d: "
                    + best.get().message();
        }
        Optional<String> topic = onTopic
                ? words(heard.norm()).stream()
                        .filter(word -> names(task.topic(), word))
                        .findFirst()
                : Optional.empty();
        if (topic.isPresent()) {
            return "With \u201c" + topic.get() + "\u201d you stayed with what it is about.";
        }
        if (!heard.landsHard()) {
            return "Nothing in it stings.";
        }
        return heard.sentences() <= task.mostSentences()
                ? "You kept it short."
                : "You did not hold back, and a first draft may be like that.";
    }

    private static List<Feedback.Mark> marks(Heard heard) {
        List<Feedback.Mark> marks = new ArrayList<>();
        heard.findings().forEach(finding -> marks.add(Feedback.Mark.of(finding)));
        heard.strengths().stream()
                .filter(strength -> marks.stream().noneMatch(mark -> mark.span().overlaps(strength.span())))
                .forEach(strength -> marks.add(Feedback.Mark.of(strength)));
        marks.sort(Comparator.comparing(Feedback.Mark::span));
        return marks;
    }
}
