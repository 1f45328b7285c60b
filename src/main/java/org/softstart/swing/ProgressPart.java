package org.softstart.swing;

import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.softstart.practice.Course;
import org.softstart.practice.Mastery;
import org.softstart.practice.Progress;

/** The way so far: a picture, every skill in words, and what came up in drafts month by month. No number is a mark. */
final class ProgressPart {
    private static final int HEIGHT = 230;

    private final LearnModel model;
    private final LearnView view;
    private final JPanel sure = Sure.panel();
    private final JTextArea said = Parts.text("", Theme.font(12), "quiet");

    ProgressPart(LearnModel model, LearnView view) {
        this.model = model;
        this.view = view;
    }

    void build() {
        Course course = model.course().orElseThrow();
        view.title(Texts.of("progress.title"));
        if (course.steps().size() > 1) {
            CourseChart chart = new CourseChart(course.steps());
            chart.getAccessibleContext().setAccessibleName(Texts.of("progress.chart"));
            chart.getAccessibleContext().setAccessibleDescription(inWords(course));
            view.column().add(chart, "wmin 0, h " + HEIGHT + "!, wrap");
            view.column().add(CourseChart.legend(), "wrap, gapbottom 4");
            view.column().add(Parts.text(inWords(course), Theme.font(12), "quiet"), "wmin 0, wrap, gapbottom 4");
        } else {
            view.paragraph(Texts.of(course.steps().isEmpty() ? "progress.none" : "progress.first"));
        }
        skills(course);
        months(course);
        view.column().add(Parts.text(Texts.of("learn.paper"), Theme.font(12), "quiet"), "wmin 0, wrap, gaptop 12");
        JPanel row = new FlowRow();
        JButton back = Parts.primary(Texts.of("progress.back"), model::leave);
        back.setName("progress.back");
        Parts.onEnter(back);
        row.add(back);
        JButton save = Parts.button(Texts.of("progress.save"), this::save);
        save.setName("progress.save");
        save.setToolTipText(Texts.of("progress.save.tip"));
        Parts.onEnter(save);
        row.add(save);
        if (!course.steps().isEmpty() || !course.months().isEmpty()) {
            JButton forget = Parts.link(Texts.of("progress.forget"), this::askBeforeForgetting);
            forget.setName("progress.forget");
            Parts.onEnter(forget);
            row.add(forget);
        }
        view.column().add(row, "wmin 0, wrap, gaptop 12");
        said.setName("progress.said");
        view.column().add(said, "wmin 0, wrap");
        view.column().add(sure, "wmin 0, wrap");
        view.goFirst(back);
    }

    /** What the picture shows, for who cannot see it. */
    private static String inWords(Course course) {
        Course.Step last = course.steps().get(course.steps().size() - 1);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
        return Texts.of(
                "progress.words",
                day.format(course.steps().get(0).day()),
                last.shown(),
                last.underWay(),
                course.skills().size() - last.shown() - last.underWay());
    }

    private void skills(Course course) {
        view.section(Texts.of("learn.skills"));
        for (Progress progress : course.skills()) {
            JPanel row = Parts.panel("insets 3 0 3 0, fillx", "[18!]4[grow, fill]", "[]1[]");
            boolean isShown = progress.mastery().state() == Mastery.State.MASTERED;
            Font font = isShown ? Theme.semibold(13) : Theme.font(13);
            row.add(Parts.label(String.valueOf(progress.skill().number()), font, "ink"), "aligny top");
            row.add(Parts.text(progress.skill().title(), font, "ink"), "wmin 0, wrap");
            String next = progress.mastery().state() == Mastery.State.NEW
                    ? progress.summary()
                    : progress.next()
                            .map(missing -> Texts.of("progress.next", progress.summary(), missing))
                            .orElse(progress.summary());
            row.add(Parts.text(next, Theme.font(12), isShown ? "strengthInk" : "quiet"), "skip, wmin 0");
            view.column().add(row, "wmin 0, wrap");
        }
    }

    private void months(Course course) {
        view.section(Texts.of("progress.often"));
        if (course.months().isEmpty()) {
            view.paragraph(Texts.of("progress.often.none"));
            return;
        }
        view.column().add(Parts.text(Texts.of("progress.often.text"), Theme.font(12), "quiet"), "wmin 0, wrap");
        for (Course.Month month : course.months()) {
            String name = month.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                    + month.month().getYear();
            String often = month.often().stream()
                    .map(each -> Texts.of(
                            "progress.drafts",
                            Texts.of("often." + each.category().id()),
                            each.drafts()))
                    .collect(Collectors.joining("; "));
            view.column().add(Parts.text(name, Theme.semibold(13), "ink"), "wmin 0, wrap, gaptop 6");
            String sentence = often.substring(0, 1).toUpperCase(Locale.ENGLISH) + often.substring(1) + ".";
            view.column().add(Parts.text(sentence), "wmin 0, wrap");
        }
    }

    /** What is forgotten cannot be brought back, so it takes two steps. */
    private void askBeforeForgetting() {
        Sure.ask(sure, "progress.forget.sure", model::forget, () -> {});
        view.revalidate();
    }

    private void save() {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("progress.chooser");
        chooser.setDialogTitle(Texts.of("progress.save"));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), Texts.of("progress.file")));
        if (chooser.showSaveDialog(view) == JFileChooser.APPROVE_OPTION) {
            File file = chooser.getSelectedFile();
            model.table(table -> write(file, table));
        }
    }

    private void write(File file, String table) {
        try {
            Files.writeString(file.toPath(), table, StandardCharsets.UTF_8);
            said.setText(Texts.of("progress.saved", file.getName()));
        } catch (IOException e) {
            said.setText(Texts.of("progress.notSaved", file.getName()));
        }
    }
}
