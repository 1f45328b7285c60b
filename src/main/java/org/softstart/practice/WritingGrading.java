package org.softstart.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final double ALMOST_ALL = 0.9;
    private static final int LONG_LINE = 8;
    private static final double HALF = 0.5;
    private static final double THIRD = 0.3;
    private static final String POKES =
            "Most of it is soft. One turn in it still pokes, and that is the part that stays.";

    private final Ear ear;
    private final Spelling spelling;
    private final Topics topics = new Topics();
    private final Barbs barbs = Barbs.load();
    private final SignReader reader;
    private final LessonEar lessons;
    private final Scale scale;
    private final Map<String, String> reasons = new HashMap<>();

    WritingGrading(Ear ear, LessonEar lessons, Spelling spelling, SignReader reader, Scale scale) {
        this.ear = ear;
        this.spelling = spelling;
        this.reader = reader;
        this.lessons = lessons;
        this.scale = scale;
        Telltale.all().forEach(t -> t.reason().ifPresent(reason -> reasons.put(t.name(), reason)));
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
        String said = text.strip();
        Heard heard = hear(task, text).without(skill.bears());
        if (heard.isUnsafe()) {
            return Feedback.setAside(said, heard.help());
        }
        if (isCopied(task, heard)) {
            return copied(task, said);
        }
        if (!heard.isEnglish()) {
            return quick(
                    task,
                    Grade.TRY_AGAIN,
                    said,
                    "You put something down, and that counts.",
                    "This does not look like English, so it could not be read. Softstart knows no other language yet.");
        }
        Feedback feedback = judge(skill, task, said, heard);
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
        SignReader.Reading reading = reading(task, text, heard);
        Optional<Finding> hard = heard.hard();
        Signs signs = reader.read(skill, task, reading, byRule(task, heard, hard));
        List<Part> missing =
                skill.parts().stream().filter(part -> !reading.shows(part)).toList();
        boolean onTopic =
                topics.isKept(task, reading.line(), heard) || topics.isKept(task, reading.line(), reading.spelt());
        Grade grade = isVersion(task, heard) ? Grade.GOT_IT : weigh(signs, hard);
        Optional<String> look = grade == Grade.GOT_IT
                ? Optional.empty()
                : look(skill, task, heard, missing, onTopic, hard)
                        .or(() -> barbs.areIn(heard) ? Optional.of(POKES) : Optional.empty())
                        .or(() -> reason(signs, grade))
                        .or(() -> Optional.of("Look at " + skill.look() + "."));
        return new Feedback(
                grade, worked(skill, task, text, heard, onTopic), look, task.why(), text, marks(heard), task.version());
    }

    /** A line that lands hard is never good as it is, however warm the rest. */
    private Grade weigh(Signs signs, Optional<Finding> hard) {
        Grade weighed = scale.weigh(signs);
        return hard.isPresent() && weighed == Grade.GOT_IT ? Grade.NEARLY : weighed;
    }

    /** Who was shown the author's version and writes it the next time has it. */
    private boolean isVersion(Task task, Heard heard) {
        return task.version()
                .filter(version -> words(lessons.hear(version).norm()).equals(words(heard.norm())))
                .isPresent();
    }

    /** What has to stay of a shortened message is known, and how long it may be. */
    private static Optional<Grade> byRule(Task task, Heard heard, Optional<Finding> hard) {
        return task.isTrim() ? Optional.of(trimmed(task, heard, hard)) : Optional.empty();
    }

    private static Grade trimmed(Task task, Heard heard, Optional<Finding> hard) {
        double kept = Topics.kept(task, heard);
        if (kept < THIRD || hard.isPresent() && heard.landsHardTwice()) {
            return Grade.TRY_AGAIN;
        }
        return lookAtLength(task, heard).isPresent() ? Grade.NEARLY : Grade.GOT_IT;
    }

    /** The signs in an answer; empty if it is graded without them. */
    Optional<Signs> signs(Skill skill, Task task, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Heard heard = hear(task, text).without(skill.bears());
        if (heard.isUnsafe() || isCopied(task, heard) || !heard.isEnglish()) {
            return Optional.empty();
        }
        Optional<Finding> hard = heard.hard();
        return Optional.of(reader.read(skill, task, reading(task, text.strip(), heard), byRule(task, heard, hard)));
    }

    private SignReader.Reading reading(Task task, String text, Heard heard) {
        Heard spelt = spelling.corrected(text).map(this::hear).orElse(heard);
        return new SignReader.Reading(
                heard, spelt, task.line().map(lessons::hear), task.version().map(lessons::hear));
    }

    private Heard hear(String text) {
        return ear.hear(new Draft(DraftKind.TEXT, text));
    }

    private Heard hear(Task task, String text) {
        return ear.hear(new Draft(DraftKind.TEXT, text.strip(), List.of(), task.received()));
    }

    /** What the weightiest sign that has something to say says. */
    private Optional<String> reason(Signs signs, Grade grade) {
        return scale.reasons(signs, grade).stream()
                .filter(reasons::containsKey)
                .findFirst()
                .map(sign -> reasons.get(sign).formatted(signs.wordsOf(sign).orElse("")));
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
        if (task.isTrim() && Topics.kept(task, heard) < HALF) {
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

    /** The line as it was, or all but a word of it. */
    private boolean isCopied(Task task, Heard heard) {
        if (task.line().isEmpty()) {
            return false;
        }
        List<String> line = words(lessons.hear(task.line().get()).norm());
        List<String> answer = words(heard.norm());
        if (line.equals(answer)) {
            return true;
        }
        if (task.isTrim()) {
            return answer.size() >= LONG_LINE
                    && line.subList(0, Math.min(line.size(), answer.size())).equals(answer);
        }
        if (line.size() < LONG_LINE) {
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
                        .filter(word -> Topics.names(task.topic(), word))
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
