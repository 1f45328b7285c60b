package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Check;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.Strength;
import org.softstart.model.Verdict;

/** The coach beside the draft: what works, then what could be softer. It speaks quietly and never more than five times. */
final class CoachPane extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int STEP = 24;
    /** Two columns of a card have to hold its row of buttons. */
    private static final int WIDE = 640;
    /** Of a line or two, advice on the letter as a whole would be more than the line itself. */
    private static final int WHOLE_LETTER = 40;

    private final transient EditorModel editor;
    private final transient CoachModel coach;
    private final transient CardView.Acts acts;
    private final transient WriteView.Host host;
    private final JPanel list = new Column(null, STEP);
    private final JScrollPane scroll = new JScrollPane(list);
    private boolean isWholeOpen;
    /** Whether it lies under the page, wide and low, rather than beside it. */
    private boolean isBelow;

    /** What the open card is about, whatever it has come to stand at; empty for none. */
    private String shownOpen = "";

    private transient Optional<JPanel> cardInFocus = Optional.empty();
    private final transient SettledPlace settled = new SettledPlace();

    CoachPane(EditorModel editor, CoachModel coach, CardView.Acts acts, WriteView.Host host) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.editor = editor;
        this.coach = coach;
        this.acts = settled.watching(acts, () -> cardInFocus);
        this.host = host;
        setBackground(Theme.color("panel"));
        list.setLayout(new MigLayout("insets 14 16 20 16, fillx, hidemode 3", "[grow, fill]", ""));
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(STEP));
        scroll.getViewport().setBackground(Theme.color("panel"));
        list.setBackground(Theme.color("panel"));
        add(scroll);
        getAccessibleContext().setAccessibleName(Texts.of("coach.name"));
        coach.watchers().add(() -> rebuild());
        editor.watchers().add(EditorModel.ANSWER, () -> rebuildIfWholeChanged());
        rebuild();
    }

    private transient Whole shownWhole = new Whole(List.of(), List.of(), Optional.empty(), true, false, 0);

    /** What the pane shows besides cards. */
    private record Whole(
            List<Check> checks,
            List<Help> help,
            Optional<String> notice,
            boolean isEmpty,
            boolean isClear,
            int setAside) {}

    private Whole whole() {
        boolean shows = editor.words() >= WHOLE_LETTER && editor.isSettled();
        return new Whole(
                shows
                        ? editor.checks()
                        : shownWhole.checks().isEmpty() || editor.isEmpty() ? List.of() : shownWhole.checks(),
                editor.urgentHelp(),
                editor.notice(),
                editor.isEmpty(),
                isClear(),
                editor.setAside());
    }

    /** Whenever the line under the page says that the draft is ready, the coach says so too. */
    private boolean isClear() {
        return editor.verdict().equals(Optional.of(Verdict.READY))
                && editor.isJudged()
                && coach.cards().isEmpty()
                && editor.notice().isEmpty();
    }

    private void rebuildIfWholeChanged() {
        if (!whole().equals(shownWhole)) {
            rebuild();
        }
    }

    /** Where the page has moved to make room: beside or under it. */
    void standBeside() {
        stand(false);
    }

    void lieBelow() {
        stand(true);
    }

    private void stand(boolean below) {
        if (isBelow != below) {
            isBelow = below;
            rebuild();
        }
    }

    /** Whether a card has room for why and what to do beside each other. */
    private boolean isWide() {
        return isBelow && getWidth() >= UIScale.scale(WIDE);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean was = isWide();
        super.setBounds(x, y, width, height);
        if (was != isWide()) {
            SwingUtilities.invokeLater(this::rebuild);
        }
    }

    private void rebuild() {
        Focus.keptIn(list, this::fill, () -> cardInFocus);
    }

    private void fill() {
        shownWhole = whole();
        list.removeAll();
        if (!shownWhole.help().isEmpty()) {
            shownWhole.help().forEach(help -> list.add(new HelpCard(help), "wmin 0, wrap, gapbottom 8"));
            list.add(Parts.button(Texts.of("help.open"), host::openHelp), "growx 0, wrap");
        } else if (editor.isEmpty()) {
            addTour();
            addEmpty();
        } else {
            addTour();
            addStrengths();
            addCards();
            addWhole();
            addNotices();
        }
        list.revalidate();
        list.repaint();
        if (isShowing()) {
            Breaking.atOnce(scroll);
        }
    }

    private void addEmpty() {
        list.add(Parts.label(Texts.of("coach.empty.title"), Theme.semibold(13), "ink"), "wrap, gapbottom 6");
        list.add(Parts.text(Texts.of("coach.empty.text"), Theme.font(13), "quiet"), "wmin 0, wrap, gapbottom 12");
        way("start.write", "coach.write", host::writeSomething);
        way("start.paste", "coach.paste", host::pasteToSend);
        way("start.guide", "coach.guide", host::writeTogether);
        var example = Parts.link(Texts.of("coach.example"), host::openExample);
        example.setName("start.example");
        list.add(example, "wmin 0, growx 0, alignx left, wrap");
    }

    private void way(String name, String text, Runnable act) {
        var way = Parts.button(Texts.of(text), act);
        way.setName(name);
        way.setHorizontalAlignment(javax.swing.SwingConstants.LEADING);
        list.add(way, "wmin 0, wrap, gapbottom 4");
    }

    /** The first look around, above everything else until it is done with. */
    private void addTour() {
        TourModel tour = host.tour();
        if (tour.isOver()) {
            return;
        }
        Parts.Card card =
                new Parts.Card("card", "edge", new MigLayout("insets 14, fillx, wrap 1", "[grow, fill]", "[]6[]10[]"));
        card.setName("tour");
        card.add(Parts.label(Texts.of("tour." + tour.step() + ".title"), Theme.semibold(13), "ink"));
        List<JTextArea> steps = IntStream.rangeClosed(1, TourModel.STEPS)
                .mapToObj(step -> Parts.text(Texts.of("tour." + step)))
                .toList();
        card.add(new Steady(Parts.text(Texts.of("tour." + tour.step())), steps), "wmin 0");
        JPanel ways = Parts.panel("insets 0, fillx", "[]8[]push[]", "[]");
        String text = Texts.of(tour.isLast() ? "tour.end" : "tour.next");
        Runnable goOn = () -> {
            tour.next();
            rebuild();
            goToPageAfter(tour);
        };
        // Beside a card with a wording to use, that is the one button that helps next.
        var next = editor.isEmpty() ? Parts.primary(text, goOn) : Parts.button(text, goOn);
        next.setName("tour.next");
        ways.add(next);
        if (!tour.isLast()) {
            var skip = Parts.link(Texts.of("tour.skip"), () -> {
                tour.end();
                rebuild();
                goToPageAfter(tour);
            });
            skip.setName("tour.skip");
            ways.add(skip);
        }
        ways.add(Parts.quiet(Texts.of("card.of", tour.step(), TourModel.STEPS)), "cell 2 0");
        card.add(ways, "growx");
        list.add(card, "wmin 0, wrap, gapbottom 16");
    }

    private void goToPageAfter(TourModel tour) {
        if (tour.isOver()) {
            host.writeSomething();
        }
    }

    private void addStrengths() {
        List<Strength> strengths = coach.strengths();
        if (strengths.isEmpty()) {
            return;
        }
        JLabel title = Parts.label(Texts.of("coach.works"), Theme.semibold(13), "strengthInk");
        title.setIcon(Glyph.LEAF.icon(16));
        title.setIconTextGap(8);
        String message = strengths.get(0).message();
        String more = strengths.size() > 1 ? Texts.of("coach.strengths", strengths.size() - 1) : "";
        if (isBelow) {
            list.add(title, "split 2, growx 0, aligny top");
            list.add(Parts.text((message + " " + more).strip()), "wmin 0, gapleft 12, wrap");
            return;
        }
        list.add(title, "wrap, gapbottom 4");
        list.add(Parts.text(message), "wmin 0, gapleft 24, wrap, gapbottom 4");
        if (!more.isEmpty()) {
            list.add(Parts.text(more, Theme.font(12), "quiet"), "wmin 0, gapleft 24, wrap, gapbottom 4");
        }
        list.add(Parts.panel("insets 0", "", ""), "h 4!, wrap");
    }

    private void addCards() {
        Optional<Finding> focus = coach.focused();
        String open = "";
        cardInFocus = Optional.empty();
        for (int i = 0; i < coach.cards().size(); i++) {
            Finding finding = coach.cards().get(i);
            if (finding.span().end() > editor.text().length()) {
                continue;
            }
            CardView card = new CardView(coach, i, finding.span().of(editor.text()), acts);
            boolean isInFocus = focus.filter(finding::equals).isPresent();
            String about = finding.rule() + " " + finding.span().of(editor.text());
            int buttonsAt = isInFocus ? settled.buttonsOf(about) : 0;
            boolean isOpen = coach.isOpen(finding);
            JPanel shown = !isOpen ? card.folded() : isWide() ? card.openAcross() : card.open(buttonsAt);
            list.add(shown, "wmin 0, wrap, gapbottom 8");
            if (isInFocus) {
                open = about;
                cardInFocus = Optional.of(shown);
                reveal(shown, open);
            }
        }
        shownOpen = open;
        if (coach.waiting() > 0) {
            list.add(
                    Parts.text(Texts.of("coach.waiting", coach.waiting()), Theme.font(12), "quiet"),
                    "wmin 0, wrap, gapbottom 4");
        }
        if (shownWhole.isClear()) {
            var clear = Parts.text(Texts.of("coach.clear"), Theme.font(13), "quiet");
            clear.setName("coach.clear");
            list.add(clear, "wmin 0, wrap, gapbottom 4");
        }
    }

    /** The keyboard goes to what can be done with the card that is open. */
    void focusOpenCard() {
        CardView.FIRST.stream()
                .flatMap(name -> cardInFocus.flatMap(card -> Focus.find(card, name)).stream())
                .findFirst()
                .ifPresent(Component::requestFocusInWindow);
    }

    /** Follows when another card opens; the first one opens where all begins. */
    private void reveal(JPanel card, String about) {
        if (!shownOpen.isEmpty() && !shownOpen.equals(about)) {
            Breaking.then(() -> show(card));
        }
    }

    /** The whole card, or as much of it as there is room for, from its top. */
    private void show(JPanel card) {
        scroll.validate();
        int height = Math.min(card.getHeight(), scroll.getViewport().getHeight());
        card.scrollRectToVisible(new Rectangle(0, 0, card.getWidth(), card.getHeight()));
        card.scrollRectToVisible(new Rectangle(0, 0, card.getWidth(), height));
    }

    private void addWhole() {
        List<Check> checks = shownWhole.checks();
        List<Check> open = checks.stream().filter(check -> !check.met()).toList();
        if (checks.isEmpty() || editor.kind() == DraftKind.TEXT || editor.kind() == DraftKind.OPENING) {
            return;
        }
        int met = checks.size() - open.size();
        list.add(Parts.line(), "h 1!, gaptop 6, gapbottom 6, wrap");
        String said = Texts.of("coach.whole", met, checks.size());
        if (open.isEmpty()) {
            list.add(Parts.text(said, Theme.font(13), "quiet"), "wmin 0, wrap");
            return;
        }
        var title = Parts.link(said, () -> {
            isWholeOpen = !isWholeOpen;
            rebuild();
        });
        title.setName("whole");
        list.add(title, "wmin 0, growx 0, alignx left, wrap");
        if (isWholeOpen) {
            list.add(
                    Parts.text(Texts.of("coach.whole.open"), Theme.font(12), "quiet"),
                    "wmin 0, gapleft 6, wrap, gapbottom 2");
            for (Check check : open) {
                list.add(Parts.text(check.message()), "wmin 0, gapleft 6, wrap, gapbottom 4");
            }
        }
    }

    private void addNotices() {
        shownWhole
                .notice()
                .ifPresent(notice ->
                        list.add(Parts.text(notice, Theme.font(12), "quiet"), "wmin 0, gaptop 4, wrap, gapbottom 4"));
        if (shownWhole.setAside() > 0) {
            var back = Parts.link(Texts.of("coach.aside", shownWhole.setAside()), editor::bringBack);
            back.setName("aside");
            list.add(back, "wmin 0, growx 0, alignx left, wrap");
        }
    }
}
