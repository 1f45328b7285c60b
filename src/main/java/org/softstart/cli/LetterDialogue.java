package org.softstart.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.softstart.app.Softstart;
import org.softstart.guide.Aftermath;
import org.softstart.guide.Gate;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Guide;
import org.softstart.guide.GuideState;
import org.softstart.guide.LetterComposer;
import org.softstart.guide.Need;
import org.softstart.guide.Question;
import org.softstart.guide.Step;
import org.softstart.guide.StepChecks;
import org.softstart.guide.StepReview;
import org.softstart.model.Check;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;

/** The guide in a terminal: asks, shows what grows, says what could be kinder, and what comes after. */
final class LetterDialogue {
    private static final String BACK = "<";

    private final BufferedReader in;
    private final Page page;
    private final Guide guide;
    private final Softstart softstart;
    private final LetterComposer composer;
    private final StepChecks checks;
    private GuideState state;

    LetterDialogue(BufferedReader in, Page page, Guide guide, Softstart softstart) {
        this.in = in;
        this.page = page;
        this.guide = guide;
        this.softstart = softstart;
        this.composer = new LetterComposer(guide);
        this.checks = new StepChecks(guide, composer, softstart);
    }

    /** The input is at its end, or the writer has had enough for today. */
    private static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Something that was said sounds unsafe. */
    private static final class Unsafe extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Help> help;

        Unsafe(List<Help> help) {
            this.help = help;
        }
    }

    /** The letter as far as it came; nothing if none may be built or none was begun. */
    Optional<String> run(DraftKind kind) throws IOException {
        state = GuideState.begin(kind);
        try {
            welcome();
            if (!gate()) {
                return Optional.empty();
            }
            for (Step step : Step.values()) {
                state = state.at(step);
                walk(step);
            }
            return finish();
        } catch (Ended e) {
            return unfinished();
        } catch (Unsafe e) {
            unsafe(e.help);
            return Optional.empty();
        }
    }

    private void welcome() {
        page.line(page.style().bold(guide.text("welcome", "title")));
        page.line(guide.text("welcome", "text"));
        page.line(guide.text("welcome", "pace"));
        page.paragraph(
                "Enter leaves a question out, < goes back one, a number takes a sample line, Ctrl-D ends.",
                "",
                page.style()::quiet);
    }

    /** Whether one may go on. */
    private boolean gate() throws IOException, Ended {
        heading(guide.text("gate", "title"));
        page.line(guide.text("gate", "why"));
        for (GateQuestion question : GateQuestion.values()) {
            page.blank();
            page.line(guide.ask(question));
            state = state.with(question, yesOrNo());
        }
        if (state.gateIsOpen()) {
            return true;
        }
        page.blank();
        page.line(guide.text("gate", "who"));
        Gate.Who who = Gate.Who.of(read());
        page.blank();
        page.line(guide.text("gate", "closed"));
        softstart.help(who.risks()).forEach(page::help);
        page.flush();
        return false;
    }

    private Gate.Answer yesOrNo() throws IOException, Ended {
        while (true) {
            Optional<Gate.Answer> answer = Gate.Answer.of(read());
            if (answer.isPresent()) {
                return answer.get();
            }
            page.line("Please answer yes, no or not sure.");
        }
    }

    private void walk(Step step) throws IOException, Ended, Unsafe {
        heading((step.number() > 0 ? "Step " + step.number() + " of 5: " : "") + guide.title(step));
        page.line(guide.why(step));
        if (step == Step.CONNECT) {
            page.line(guide.text("step-connect", "moment"));
        }
        int at = 0;
        List<Question> questions = step.questions();
        while (true) {
            while (at < questions.size()) {
                at = ask(questions.get(at)) ? at + 1 : Math.max(0, at - 1);
                boolean enoughThanks = at > 0 && at < questions.size() && isSkippedThanks(questions.get(at - 1));
                at = enoughThanks ? questions.indexOf(Question.MEMORY) : at;
            }
            review(step);
            if (step == Step.NAMES || step == Step.REFLECT) {
                return;
            }
            page.prompt("Enter to go on, < to change something: ");
            if (!line().strip().equals(BACK)) {
                return;
            }
            at = 0;
        }
    }

    /** Who leaves a second thing to be thankful for out is not asked for a third. */
    private boolean isSkippedThanks(Question question) {
        return question.id().startsWith("thanks-")
                && question.need() == Need.OPTIONAL
                && state.answer(question).isEmpty();
    }

    /** Whether to go on to the next question rather than back. */
    private boolean ask(Question question) throws IOException, Ended {
        page.blank();
        page.line(page.style().bold(guide.ask(question))
                + (question.need() == Need.OPTIONAL ? page.style().quiet("  (if you like)") : ""));
        List<String> samples = guide.samples(question);
        for (int i = 0; i < samples.size(); i++) {
            page.paragraph(samples.get(i), "  " + (i + 1) + "  ", page.style()::suggestion);
        }
        state.answer(question).ifPresent(said -> page.paragraph(said, "  so far: ", page.style()::quiet));
        String answer = read();
        if (answer.equals(BACK)) {
            return false;
        }
        if (answer.isEmpty()) {
            return true;
        }
        boolean sample = answer.matches("[1-9]") && Integer.parseInt(answer) <= samples.size();
        state = state.with(question, sample ? samples.get(Integer.parseInt(answer) - 1) : answer);
        return true;
    }

    private void review(Step step) throws Unsafe {
        StepReview review = checks.step(state, step, Depth.QUICK);
        if (!review.isSafe()) {
            throw new Unsafe(review.help());
        }
        if (step.number() == 0) {
            return;
        }
        page.blank();
        page.letter(composer.preview(state, step).text());
        page.blank();
        show(review);
    }

    private void show(StepReview review) {
        for (Check check : review.checks()) {
            page.paragraph(
                    check.message(), check.met() ? "  + " : "  - ", check.met() ? page.style()::good : line -> line);
        }
        for (Finding finding : review.findings()) {
            page.paragraph("“" + finding.span().of(review.text()) + "”  " + finding.message(), "  - ", line -> line);
            finding.suggestions().stream()
                    .limit(1)
                    .forEach(suggestion -> page.paragraph(suggestion.text(), "    try  ", page.style()::suggestion));
        }
    }

    private Optional<String> finish() throws Unsafe {
        StepReview whole = checks.whole(state, Depth.DEEP);
        List<Help> help = whole.isSafe() ? checks.help(state, Depth.DEEP) : whole.help();
        if (!help.isEmpty()) {
            throw new Unsafe(help);
        }
        String text = composer.compose(state).text();
        heading(state.kind() == DraftKind.SPOKEN ? "What you could say" : "Your letter");
        page.letter(text);
        page.blank();
        show(whole);
        after();
        page.flush();
        return Optional.of(text);
    }

    private void after() {
        Aftermath aftermath = new Aftermath(guide);
        heading(guide.text("before", "title"));
        aftermath.timing(state.kind()).forEach(advice -> page.paragraph(advice, "  - ", line -> line));
        for (Aftermath.Answer answer : Aftermath.Answer.values()) {
            Aftermath.Response response = aftermath.to(answer);
            heading(response.title());
            response.say().forEach(say -> page.paragraph("“" + say + "”", "  ", page.style()::suggestion));
            page.paragraph(response.advice(), "  ", line -> line);
        }
        heading(guide.text("worries", "title"));
        for (Aftermath.Worry worry : aftermath.worries()) {
            page.paragraph("“" + worry.worry() + "”", "  ", line -> line);
            page.paragraph("“" + worry.reply() + "”", "    ", page.style()::suggestion);
            worry.note().ifPresent(note -> page.paragraph(note, "    ", page.style()::quiet));
        }
    }

    private Optional<String> unfinished() {
        page.blank();
        page.blank();
        boolean begun = state.answers().keySet().stream().anyMatch(q -> q.step().number() > 0);
        if (!begun) {
            page.line("That's all right. Come back whenever you like.");
            page.flush();
            return Optional.empty();
        }
        List<Help> help = checks.help(state, Depth.QUICK);
        if (!help.isEmpty()) {
            unsafe(help);
            return Optional.empty();
        }
        String text = composer.preview(state, state.step()).text();
        page.line("That's all right; a step a day is fine, too. This is what you have so far:");
        page.blank();
        page.letter(text);
        page.flush();
        return Optional.of(text);
    }

    /** Help instead of a letter; the words are given back as they are. */
    private void unsafe(List<Help> help) {
        page.blank();
        page.line(guide.text("gate", "found"));
        help.forEach(page::help);
        page.blank();
        state.answers().values().forEach(words -> page.paragraph(words, "  ", line -> line));
        page.flush();
    }

    private void heading(String text) {
        page.blank();
        page.line(page.style().bold(text));
    }

    private String read() throws IOException, Ended {
        page.prompt("> ");
        return line().strip();
    }

    private String line() throws IOException, Ended {
        String line = in.readLine();
        if (line == null) {
            throw new Ended();
        }
        return line;
    }
}
