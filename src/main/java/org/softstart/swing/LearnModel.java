package org.softstart.swing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.softstart.model.Span;
import org.softstart.practice.Answer;
import org.softstart.practice.Course;
import org.softstart.practice.Feedback;
import org.softstart.practice.Grade;
import org.softstart.practice.ItemType;
import org.softstart.practice.Page;
import org.softstart.practice.Page.ExercisePage;
import org.softstart.practice.Page.FeedbackPage;
import org.softstart.practice.Practice;
import org.softstart.practice.PracticeSession;
import org.softstart.practice.Progress;
import org.softstart.practice.Skill;
import org.softstart.practice.Suggested;

/** Practice in the window: what is shown, what was tapped or typed so far. Grading takes a moment and is waited for away from the window. */
final class LearnModel {
    /** Fired when another page, or another state of it, is to be shown. */
    static final String PAGE = "page";
    /** Fired when a word was tapped. */
    static final String TAPPED = "tapped";
    /** Fired when an answer is being read, and when that is over. */
    static final String BUSY = "busy";
    /** Fired when somebody comes to the view. */
    static final String SEEN = "seen";

    private static final long PATIENCE = 2;

    /** What the view shows. */
    enum Place {
        LOADING,
        OVERVIEW,
        SITTING,
        PROGRESS
    }

    /**
     * What one can start from.
     *
     * @param due how many exercises are to be met again today
     */
    record Overview(List<Progress> skills, List<Suggested> suggested, int due) {}

    private final Executor worker;
    private final Executor window;
    private final Consumer<RuntimeException> trouble;
    private final Watchers watchers = new Watchers();

    /** Touched by the worker only, as is the session. */
    private Practice practice;

    private PracticeSession session;

    private Place place = Place.LOADING;
    private Overview overview = new Overview(List.of(), List.of(), 0);
    private Optional<Course> course = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private Optional<ExercisePage> exercise = Optional.empty();
    private final SortedSet<Integer> tapped = new TreeSet<>();
    private Optional<Integer> chosen = Optional.empty();
    private String typed = "";
    private boolean hasAskedToSee;
    private boolean isBusy;

    /**
     * @param worker does one thing after another, away from the window
     * @param window where answers are given
     * @param trouble told, in the window's thread, of something that failed
     */
    LearnModel(Executor worker, Executor window, Consumer<RuntimeException> trouble) {
        this.worker = worker;
        this.window = window;
        this.trouble = trouble;
    }

    Watchers watchers() {
        return watchers;
    }

    /** Takes up practice as it was left the last time. */
    void open(Supplier<Practice> opening) {
        worker.execute(() -> {
            try {
                practice = opening.get();
                Overview found = look();
                window.execute(() -> {
                    overview = found;
                    if (place == Place.LOADING) {
                        place = Place.OVERVIEW;
                    }
                    watchers.tell(PAGE);
                });
            } catch (RuntimeException e) {
                window.execute(() -> trouble.accept(e));
            }
        });
    }

    private Overview look() {
        return new Overview(practice.progress(), practice.suggestions(), practice.due());
    }

    /** Today's session. */
    void begin() {
        sit(Practice::start);
    }

    /** A session of one skill. */
    void begin(Skill skill) {
        sit(practice -> practice.start(skill));
    }

    /** A session of the skill that helps with what a rule finds. */
    void practise(String rule) {
        sit(practice -> practice.skillFor(rule).map(practice::start).orElseGet(practice::start));
    }

    private void sit(Function<Practice, PracticeSession> start) {
        act(() -> session = start.apply(practice));
    }

    /** Answers, goes on, or whatever else leads to another page. */
    private void act(Runnable step) {
        if (isBusy) {
            return;
        }
        isBusy = true;
        watchers.tell(BUSY);
        worker.execute(() -> {
            try {
                step.run();
                Page next = session.page();
                window.execute(() -> show(next));
            } catch (RuntimeException e) {
                window.execute(() -> {
                    rest();
                    trouble.accept(e);
                });
            }
        });
    }

    private void rest() {
        isBusy = false;
        watchers.tell(BUSY);
    }

    private void show(Page next) {
        if (next instanceof ExercisePage asked) {
            boolean isHinted = exercise.isPresent() && asked.hint().isPresent();
            boolean isRetried = page.filter(FeedbackPage.class::isInstance).isPresent()
                    && exercise.filter(before -> before.text().equals(asked.text()))
                            .isPresent();
            if (!isHinted && !isRetried) {
                tapped.clear();
                // Cutting starts from the whole.
                typed = asked.type() == ItemType.TRIM ? asked.text() : "";
            }
            chosen = Optional.empty();
            hasAskedToSee = false;
            exercise = Optional.of(asked);
        } else if (!(next instanceof FeedbackPage)) {
            exercise = Optional.empty();
        }
        page = Optional.of(next);
        place = Place.SITTING;
        rest();
        watchers.tell(PAGE);
    }

    Place place() {
        return place;
    }

    Overview overview() {
        return overview;
    }

    Optional<Course> course() {
        return course;
    }

    /** The page of the session. */
    Optional<Page> page() {
        return page;
    }

    /** The exercise that is asked, or that the feedback is about. */
    Optional<ExercisePage> exercise() {
        return exercise;
    }

    Optional<Feedback> feedback() {
        return page.filter(FeedbackPage.class::isInstance).map(shown -> ((FeedbackPage) shown).feedback());
    }

    /** Which choice fits best, once one was made. */
    Optional<Integer> right() {
        return page.filter(FeedbackPage.class::isInstance).flatMap(shown -> ((FeedbackPage) shown).right());
    }

    /** What an answer was worth, in a word or two. Another try is spoken of only where there is one. */
    String gradeLabel() {
        FeedbackPage shown = (FeedbackPage) page.orElseThrow();
        Grade grade = shown.feedback().grade();
        if (grade != Grade.TRY_AGAIN || shown.mayRetry()) {
            return grade.label();
        }
        return Texts.of(hasAskedToSee ? "learn.shown" : "learn.notYet");
    }

    boolean isBusy() {
        return isBusy;
    }

    private boolean isAsked() {
        return page.filter(ExercisePage.class::isInstance).isPresent();
    }

    /** What is typed so far; it stays when the view is made anew. */
    String typed() {
        return typed;
    }

    void type(String text) {
        typed = text;
    }

    /** Which words are tapped, counted from 0. */
    List<Integer> tapped() {
        return List.copyOf(tapped);
    }

    void tap(int word) {
        if (isAsked() && !tapped.remove(word)) {
            tapped.add(word);
        }
        watchers.tell(TAPPED);
    }

    /** The option that was chosen, for the page that tells what it was worth. */
    Optional<Integer> chosen() {
        return chosen;
    }

    /** Takes the option with this index; does nothing where there is none. */
    void choose(int option) {
        if (isAsked() && !isBusy && option < exercise.orElseThrow().choices().size()) {
            chosen = Optional.of(option);
            answer(new Answer.Chosen(option));
        }
    }

    /** Hands in what was tapped or typed; an exercise that wants a choice waits for it. */
    void check() {
        if (!isAsked()) {
            return;
        }
        ExercisePage asked = exercise.orElseThrow();
        if (asked.type() == ItemType.SPOT) {
            List<Span> spans = new ArrayList<>();
            tapped.forEach(word -> spans.add(asked.words().get(word)));
            answer(new Answer.Tapped(spans));
        } else if (asked.choices().isEmpty()) {
            answer(new Answer.Written(typed));
        }
    }

    /** Says that nothing in the line needs to change. */
    void leaveAsItIs() {
        if (isAsked() && exercise.orElseThrow().mayBeFine()) {
            tapped.clear();
            answer(new Answer.LeftAsItIs());
        }
    }

    void showMe() {
        if (isAsked()) {
            hasAskedToSee = true;
            answer(new Answer.ShowMe());
        }
    }

    private void answer(Answer answer) {
        act(() -> session.answer(answer));
    }

    void hint() {
        if (isAsked()) {
            act(() -> session.hint());
        }
    }

    /** On from a lesson or from feedback. */
    void next() {
        if (!isAsked()) {
            act(() -> session.next());
        }
    }

    void retry() {
        act(() -> session.retry());
    }

    void keepOwnLine() {
        act(() -> session.keepOwnLine());
    }

    /** Leaves the session, or the page of progress; what was answered is kept. */
    void leave() {
        page = Optional.empty();
        exercise = Optional.empty();
        course = Optional.empty();
        place = Place.OVERVIEW;
        refresh();
        watchers.tell(PAGE);
    }

    /** Somebody comes to the view: what was found in drafts meanwhile may suggest something. */
    void appear() {
        watchers.tell(SEEN);
        if (place == Place.OVERVIEW) {
            refresh();
        }
    }

    private void refresh() {
        ask(practice -> look(), found -> {
            overview = found;
            if (place == Place.OVERVIEW) {
                watchers.tell(PAGE);
            }
        });
    }

    void showProgress() {
        ask(Practice::course, found -> {
            course = Optional.of(found);
            place = Place.PROGRESS;
            watchers.tell(PAGE);
        });
    }

    /** All that happened, as a table for a spreadsheet. */
    void table(Consumer<String> then) {
        ask(Practice::table, then);
    }

    /** Forgets what was practised and what came up in drafts, for good. */
    void forget() {
        ask(
                known -> {
                    known.forget();
                    return known.course();
                },
                found -> {
                    course = Optional.of(found);
                    watchers.tell(PAGE);
                });
    }

    private <T> void ask(Function<Practice, T> question, Consumer<T> answer) {
        worker.execute(() -> {
            try {
                T result = question.apply(practice);
                window.execute(() -> answer.accept(result));
            } catch (RuntimeException e) {
                window.execute(() -> trouble.accept(e));
            }
        });
    }

    /** Waits a moment until what was answered and counted is kept. */
    void close() {
        CountDownLatch done = new CountDownLatch(1);
        worker.execute(done::countDown);
        try {
            boolean inTime = done.await(PATIENCE, TimeUnit.SECONDS);
            if (!inTime) {
                // A check that takes this long is lost, and nothing else.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts which rules found something in a draft; nothing of the draft. */
    void met(Collection<String> rules) {
        List<String> names = List.copyOf(rules);
        if (!names.isEmpty()) {
            ask(
                    practice -> {
                        practice.met(names);
                        return look();
                    },
                    found -> overview = found);
        }
    }
}
