package org.softstart.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Span;
import org.softstart.practice.Answer;
import org.softstart.practice.Feedback;
import org.softstart.practice.ItemType;
import org.softstart.practice.Page;
import org.softstart.practice.PracticeSession;
import org.softstart.practice.Progress;

/** Practice at a terminal: shows the pages of a session and turns what is typed into answers. */
final class LearnScreen {
    private static final String MARGIN = "  ";
    private static final String INDENT = "    ";
    private static final String PROMPT = MARGIN + "> ";

    private final PrintWriter out;
    private final Style style;
    private final int width;
    private final Lines lines;
    private boolean left;

    LearnScreen(PrintWriter out, Style style, int width, Lines lines) {
        this.out = out;
        this.style = style;
        this.width = width;
        this.lines = lines;
    }

    void welcome() {
        out.println();
        say("A few quiet minutes of practice. Type quit at any time.", style::bold);
    }

    /** A quiet line beside the practice itself. */
    void remark(String text) {
        say(text, style::quiet);
    }

    /** Goes through the session until it is over or left. */
    void run(PracticeSession session) {
        while (!left) {
            Page page = session.page();
            if (page instanceof Page.LessonPage lesson) {
                show(lesson);
                pause("Enter goes on.");
                session.next();
            } else if (page instanceof Page.ExercisePage exercise) {
                show(exercise);
                answer(session, exercise);
            } else if (page instanceof Page.FeedbackPage feedback) {
                show(feedback);
                afterwards(session, feedback);
            } else if (page instanceof Page.SummaryPage summary) {
                show(summary);
                return;
            }
        }
        out.println();
        say("That was enough for now. It will be here when you come back.", line -> line);
        out.flush();
    }

    private void show(Page.LessonPage page) {
        rule();
        say("A new skill: " + page.skill().title(), style::bold);
        out.println();
        for (String text : page.lesson().text()) {
            say(text, line -> line);
            out.println();
        }
        paragraph("\u201c" + page.lesson().before() + "\u201d", "  before  ", style::quiet);
        paragraph("\u201c" + page.lesson().after() + "\u201d", "  after   ", style::suggestion);
        out.println();
        say(page.lesson().idea(), style::bold);
    }

    private void show(Page.ExercisePage page) {
        if (page.hint().isPresent()) {
            out.println();
            paragraph(page.hint().get(), MARGIN + "hint  ", style::suggestion);
            return;
        }
        rule();
        heading(page.skill().title(), page.number() + " of " + page.of());
        out.println();
        page.received().ifPresent(received -> {
            paragraph("\u201c" + received + "\u201d", MARGIN + "They wrote  ", style::quiet);
            out.println();
        });
        paragraph(page.text(), INDENT, line -> line);
        out.println();
        for (int i = 0; i < page.choices().size(); i++) {
            paragraph(page.choices().get(i), INDENT + (i + 1) + "  ", line -> line);
        }
        if (!page.choices().isEmpty()) {
            out.println();
        }
        say(page.instruction(), style::bold);
        say(keys(page), style::quiet);
    }

    private static String keys(Page.ExercisePage page) {
        String answer =
                switch (page.type()) {
                    case SPOT -> "Type the words that sting, with commas between places, or fine.";
                    case SORT -> "1 or 2.";
                    case CHOOSE -> "1, 2 or 3.";
                    case FINISH -> "Type what goes into the gap.";
                    case REWRITE -> "Type your line, or fine.";
                    default -> "Type your lines in one go.";
                };
        return answer + " For a hint type ?, to see one way type show.";
    }

    /** Asks until there is an answer that can be graded. */
    private void answer(PracticeSession session, Page.ExercisePage page) {
        while (session.page() == page) {
            Optional<String> typed = ask();
            if (typed.isEmpty()) {
                return;
            }
            String text = typed.get().strip();
            String word = text.toLowerCase(Locale.ROOT);
            if (word.equals("?") || word.equals("hint")) {
                session.hint();
                if (session.page() == page) {
                    say("That was the hint for this one.", style::quiet);
                }
            } else if (word.equals("show")) {
                session.answer(new Answer.ShowMe());
            } else if (page.mayBeFine() && (word.equals("fine") || word.equals("none"))) {
                session.answer(new Answer.LeftAsItIs());
            } else {
                graded(session, page, text);
            }
        }
    }

    private void graded(PracticeSession session, Page.ExercisePage page, String text) {
        if (!page.choices().isEmpty()) {
            if (text.matches("[1-9]")
                    && Integer.parseInt(text) <= page.choices().size()) {
                session.answer(new Answer.Chosen(Integer.parseInt(text) - 1));
            } else {
                say("A number from 1 to " + page.choices().size() + ", please.", style::quiet);
            }
        } else if (page.type() == ItemType.SPOT) {
            List<Span> found = TypedWords.find(page.text(), page.words(), text);
            if (found.isEmpty()) {
                say("None of that is in the line. Type words from it, or fine if nothing stings.", style::quiet);
            } else {
                session.answer(new Answer.Tapped(found));
            }
        } else {
            session.answer(new Answer.Written(text));
        }
    }

    private void show(Page.FeedbackPage page) {
        Feedback feedback = page.feedback();
        out.println();
        say(feedback.grade().label(), style::bold);
        if (!feedback.help().isEmpty()) {
            help(feedback.help());
            return;
        }
        paragraph(feedback.worked(), MARGIN + "+ ", style::good);
        if (!feedback.marks().isEmpty()) {
            paragraph(marked(feedback), MARGIN + "| ", line -> line);
        }
        feedback.look().ifPresent(look -> paragraph(look, MARGIN + "look  ", line -> line));
        feedback.version()
                .ifPresent(
                        version -> paragraph("\u201c" + version + "\u201d", MARGIN + "one way  ", style::suggestion));
        if (!feedback.why().isEmpty()
                && feedback.look().filter(feedback.why()::equals).isEmpty()) {
            out.println();
            say(feedback.why(), style::quiet);
        }
        feedback.pointer().ifPresent(pointer -> say(pointer, line -> line));
    }

    /** The answer with brackets around what is worth another look: they survive wrapping, and terminals without colour. */
    private static String marked(Feedback feedback) {
        StringBuilder text = new StringBuilder(feedback.text());
        for (int i = feedback.marks().size() - 1; i >= 0; i--) {
            Feedback.Mark mark = feedback.marks().get(i);
            if (mark.sort() == Feedback.Mark.Sort.LOOK) {
                text.insert(mark.span().end(), ']').insert(mark.span().start(), '[');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private void help(List<Help> help) {
        for (Help each : help) {
            out.println();
            say(each.message(), line -> line);
            for (HelpLine line : each.lines()) {
                paragraph(
                        line.name() + " (" + line.audience() + "): " + line.how() + " " + line.number(),
                        INDENT,
                        style::bold);
            }
        }
    }

    private void afterwards(PracticeSession session, Page.FeedbackPage page) {
        String more =
                (page.mayRetry() ? " again tries once more." : "") + (page.mayKeep() ? " keep keeps your line." : "");
        Optional<String> typed = pause("Enter goes on." + more);
        String word = typed.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse("");
        if (word.equals("again") && page.mayRetry()) {
            session.retry();
        } else if (word.equals("keep") && page.mayKeep()) {
            session.keepOwnLine();
        } else {
            session.next();
        }
    }

    private void show(Page.SummaryPage page) {
        rule();
        say("That was it for today: " + page.right() + " of " + page.asked() + " right and unaided.", style::bold);
        out.println();
        for (Progress progress : page.progress()) {
            paragraph(progress.skill().title() + ": " + progress.summary() + ".", MARGIN + "- ", line -> line);
        }
        out.println();
        say("What shows here is practice on paper. The real lines have their own time.", style::quiet);
        out.flush();
    }

    private Optional<String> ask() {
        Optional<String> typed = lines.next(PROMPT).filter(text -> !text.strip().equalsIgnoreCase("quit"));
        left |= typed.isEmpty();
        return typed;
    }

    private Optional<String> pause(String words) {
        out.println();
        say(words, style::quiet);
        return ask();
    }

    private void heading(String title, String place) {
        int room = width - MARGIN.length() - title.length() - place.length();
        if (room < 1) {
            say(title, style::bold);
            say(place, style::quiet);
        } else {
            out.println(MARGIN + style.bold(title) + " ".repeat(room) + style.quiet(place));
        }
    }

    private void rule() {
        out.println();
        out.println();
    }

    private void say(String text, UnaryOperator<String> paint) {
        paragraph(text, MARGIN, paint);
    }

    private void paragraph(String text, String lead, UnaryOperator<String> paint) {
        String prefix = lead;
        for (String line : Wrap.lines(Visible.of(text), Math.max(20, width - lead.length()))) {
            out.println(prefix + paint.apply(line));
            prefix = " ".repeat(lead.length());
        }
        out.flush();
    }
}
