package org.softstart.swing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.DraftKind;
import org.softstart.model.Guess;
import org.softstart.model.Reaching;
import org.softstart.model.Reading;
import org.softstart.model.Span;

/** Their words: what a partner wrote on the left; on the right guesses at what lies under it, and replies that stay open. */
final class TheirsView extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 350;
    /** What only the writer can say stands in square brackets. */
    private static final Pattern SLOT = Pattern.compile("\\[[^\\]\\n]+\\]");

    private final transient TheirsModel model;
    private final transient SendView.Acts acts;
    private final transient Delay pause = new TimerDelay();
    private final WritingArea theirs = new WritingArea("theirs.text", Texts.of("theirs.name"));
    private final JPanel answer = Parts.panel("insets 0 0 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]", "");
    private final JLabel said = Parts.quiet("");

    TheirsView(TheirsModel model, SendView.Acts acts) {
        super(new MigLayout("insets 24 28 20 28, fill", "[grow, fill]", "[]4[]14[grow, fill]8[]"));
        this.model = model;
        this.acts = acts;
        setName("theirs");
        setBackground(Theme.color("paper"));
        add(head(), "wmin 0, wrap");
        add(Parts.text(Texts.of("theirs.intro"), Theme.font(13), "quiet"), "wmin 0, wrap");
        add(new TwoSides(left(), answer), "wmin 0, hmin 0, wrap");
        said.setName("theirs.said");
        add(said, "wmin 0");
        theirs.begin(model.text());
        Typing.in(theirs, () -> pause.restart(PAUSE, this::read));
        model.watchers().add(TheirsModel.ANSWER, this::showAnswer);
        showAnswer();
    }

    /** Whoever comes here wants to paste. */
    @Override
    public boolean requestFocusInWindow() {
        return theirs.requestFocusInWindow();
    }

    private JPanel head() {
        JPanel head = Parts.panel("insets 0, fillx", "[]push[]8[]", "[]");
        head.add(Parts.heading(Texts.of("theirs.title")), "wmin 0");
        JButton clear = Parts.link(Texts.of("theirs.clear"), this::clear);
        clear.setName("theirs.clear");
        clear.setToolTipText(Texts.of("theirs.clear.tip"));
        head.add(clear);
        JButton paste = Parts.button(Texts.of("send.paste"), this::paste);
        paste.setName("theirs.paste");
        paste.setIcon(Glyph.PASTE.icon(16));
        paste.setToolTipText(Texts.of("send.paste.tip"));
        head.add(paste);
        return head;
    }

    private JPanel left() {
        Parts.Card frame =
                new Parts.Card("card", "edge", new MigLayout("insets 1, fill", "[grow, fill]", "[grow, fill]"));
        theirs.setPlaceholder(Texts.of("theirs.placeholder"));
        theirs.setOpaque(false);
        frame.add(theirs, "wmin 0, hmin 150");
        return frame;
    }

    private void read() {
        if (!theirs.getText().equals(model.text())) {
            said.setText("");
            model.setText(theirs.getText());
        }
    }

    private void paste() {
        Clip.text()
                .ifPresentOrElse(
                        text -> {
                            theirs.setText(text);
                            theirs.setCaretPosition(0);
                            read();
                        },
                        () -> said.setText(Texts.of("send.paste.none")));
        theirs.requestFocusInWindow();
    }

    private void clear() {
        theirs.begin("");
        model.clear();
        said.setText("");
        theirs.requestFocusInWindow();
    }

    private void showAnswer() {
        if (!theirs.isFocusOwner() && !theirs.getText().equals(model.text())) {
            theirs.begin(model.text());
        }
        answer.removeAll();
        if (model.isTooLong()) {
            answer.add(Parts.text(Texts.of("theirs.long"), Theme.font(13), "quiet"), "wmin 0");
        } else if (model.reading().isEmpty()) {
            answer.add(Parts.text(Texts.of("theirs.waiting"), Theme.font(13), "quiet"), "wmin 0");
        } else {
            showReading(model.reading().get());
        }
        answer.revalidate();
        answer.repaint();
    }

    private void showReading(Reading reading) {
        if (!reading.help().isEmpty()) {
            reading.help().forEach(help -> answer.add(new HelpCard(help), "wmin 0, gapbottom 8"));
            answer.add(Parts.button(Texts.of("help.open"), acts::openHelp), "growx 0");
            return;
        }
        reading.notice()
                .ifPresent(notice -> answer.add(Parts.text(notice, Theme.semibold(13), "ink"), "wmin 0, gapbottom 12"));
        showReaching(reading.reaching());
        showGuesses(reading.guesses());
        showReplies();
    }

    private void showReaching(List<Reaching> reaching) {
        if (reaching.isEmpty()) {
            return;
        }
        JLabel title = Parts.label(Texts.of("theirs.reaching"), Theme.semibold(13), "strengthInk");
        title.setIcon(Glyph.LEAF.icon(16));
        answer.add(title, "gapbottom 4");
        for (Reaching one : reaching) {
            answer.add(Parts.text("“" + words(one.span()) + "”", Theme.font(13), "quiet"), "wmin 0, gapleft 24");
            answer.add(Parts.text(one.message()), "wmin 0, gapleft 24, gapbottom 6");
        }
        answer.add(Parts.panel("insets 0", "", ""), "h 8!");
    }

    private String words(Span span) {
        return Words.excerpt(
                new Span(span.start(), Math.min(span.end(), model.text().length())).of(model.text()));
    }

    private void showGuesses(List<Guess> guesses) {
        if (guesses.isEmpty()) {
            return;
        }
        answer.add(Parts.label(Texts.of("theirs.guesses"), Theme.semibold(13), "ink"));
        answer.add(Parts.text(Texts.of("theirs.guesses.tone"), Theme.font(12), "quiet"), "wmin 0, gapbottom 6");
        Map<Span, List<Guess>> byWords = new LinkedHashMap<>();
        guesses.forEach(guess ->
                byWords.computeIfAbsent(guess.span(), s -> new ArrayList<>()).add(guess));
        Parts.Card card =
                new Parts.Card("panel", "line", new MigLayout("insets 12 14 12 14, fillx, wrap 1", "[grow, fill]", ""));
        byWords.forEach((span, of) -> {
            card.add(
                    Parts.text("“" + words(span) + "”", Theme.font(12), "quiet"),
                    card.getComponentCount() == 0 ? "wmin 0" : "wmin 0, gaptop 8");
            of.forEach(guess -> card.add(pair(guess), "wmin 0, gaptop 2"));
        });
        answer.add(card, "wmin 0, gapbottom 16");
    }

    private static JPanel pair(Guess guess) {
        JPanel pair = Parts.panel("insets 0, fillx", "[grow, fill, sg p]16[grow, fill, sg p]", "[]");
        String feels = guess.said() == Guess.Origin.SAID ? "theirs.says" : "theirs.feel";
        pair.add(Parts.text(Texts.of(feels, guess.feeling())), "wmin 0, aligny top");
        pair.add(Parts.text(Texts.of("theirs.need", guess.need())), "wmin 0, aligny top");
        pair.getAccessibleContext().setAccessibleName(guess.message());
        return pair;
    }

    private void showReplies() {
        if (model.replies() == 0) {
            return;
        }
        answer.add(Parts.label(Texts.of("theirs.replies"), Theme.semibold(13), "ink"));
        answer.add(Parts.text(Texts.of("theirs.replies.tone"), Theme.font(12), "quiet"), "wmin 0, gapbottom 6");
        for (int i = 0; i < model.replies(); i++) {
            answer.add(reply(i), "wmin 0, gapbottom 10");
        }
    }

    private JPanel reply(int index) {
        Parts.Card card =
                new Parts.Card("card", "edge", new MigLayout("insets 1 1 8 8, fillx, wrap 1", "[grow, fill]", "[]0[]"));
        WritingArea words = new WritingArea("reply." + index, Texts.of("theirs.reply", index + 1));
        words.setOpaque(false);
        words.begin(model.reply(index));
        Matcher slot = SLOT.matcher(words.getText());
        while (slot.find()) {
            words.highlight(new Span(slot.start(), slot.end()), Theme.color("strength"));
        }
        Typing.in(words, () -> model.setReply(index, words.getText()));
        card.add(words, "wmin 0");
        JPanel ways = Parts.panel("insets 0 13 5 0", "[]8[]", "[]");
        JButton copy = Parts.button(Texts.of("theirs.copy"), () -> {
            Clip.copy(model.reply(index));
            said.setText(Texts.of("said.copied"));
        });
        copy.setName("reply.copy." + index);
        ways.add(copy);
        JButton write = Parts.button(Texts.of("theirs.write"), () -> acts.write(DraftKind.TEXT, model.reply(index)));
        write.setName("reply.write." + index);
        write.setToolTipText(Texts.of("theirs.write.tip"));
        ways.add(write);
        card.add(ways, "growx 0");
        return card;
    }
}
