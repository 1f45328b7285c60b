package org.softstart.practice;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Practice as a whole: all that a window or a terminal needs to know of it. */
public final class Practice {
    private final Curriculum curriculum;
    private final Grading grading;
    private final History history;
    private final Supplier<ZonedDateTime> now;

    /**
     * @param now the learner's clock in the learner's zone, asked anew each time
     */
    public Practice(Curriculum curriculum, Ear ear, History history, Supplier<ZonedDateTime> now) {
        this.curriculum = curriculum;
        this.grading = new Grading(ear, curriculum);
        this.history = history;
        this.now = now;
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** Today's session. */
    public PracticeSession start() {
        Planner planner = new Planner(curriculum, timeline());
        return session(planner, planner.session());
    }

    /** A session of one skill: "practise this". */
    public PracticeSession start(Skill skill) {
        Planner planner = new Planner(curriculum, timeline());
        return session(planner, planner.session(skill));
    }

    private PracticeSession session(Planner planner, List<Planned> planned) {
        return new PracticeSession(planned, planner::sibling, grading, history, this::timeline, now);
    }

    private Timeline timeline() {
        return new Timeline(history.events(), now.get().toLocalDate());
    }

    /** All skills in their order, and how far the learner is with each. */
    public List<Progress> progress() {
        Timeline timeline = timeline();
        return curriculum.skills().stream()
                .map(skill -> Progress.of(skill, timeline))
                .toList();
    }

    /** How many items are to be met again today. */
    public int due() {
        return new Planner(curriculum, timeline()).due().size();
    }

    /** Lessons that what was found in drafts makes worth while, the most useful first. */
    public List<Suggested> suggestions() {
        return Suggestions.of(curriculum, timeline());
    }

    /** The skill that helps with what a rule finds. */
    public Optional<Skill> skillFor(String rule) {
        return curriculum.skillFor(rule);
    }

    /** Remembers which rules found something in a draft, each once; nothing of the draft. To be called once a draft. */
    public void met(Collection<String> rules) {
        // One time for all of them: so a draft is counted once, however much was found in it.
        OffsetDateTime when = now.get().toOffsetDateTime();
        for (String rule : new TreeSet<>(rules)) {
            if (skillFor(rule).isPresent()) {
                history.append(new PracticeEvent.RuleMet(when, rule));
            }
        }
    }

    /** The way so far, and what came up in drafts. */
    public Course course() {
        return Course.of(curriculum, history.events(), now.get().toLocalDate());
    }

    /** Forgets what was practised and what came up, for good. */
    public void forget() {
        history.forget();
    }

    /** All that happened, for a spreadsheet. */
    public String table() {
        return Table.of(curriculum, history.events());
    }

    /** The learner's own lines that they asked to keep, oldest first. */
    public List<String> keptLines() {
        return history.events().stream()
                .filter(PracticeEvent.OwnLine.class::isInstance)
                .map(event -> ((PracticeEvent.OwnLine) event).text())
                .toList();
    }
}
