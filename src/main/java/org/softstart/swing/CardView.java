package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Finding;

/** One concern: what it is, why it may hurt, and a way forward. Folded to two lines unless it is in focus. */
final class CardView {
    /** What a card can ask for. */
    interface Acts {
        void focus(int card);

        /** The same by key: what can be done with the card then has the focus. */
        void open(int card);

        void use(int card);

        void keep(int card);

        void notThisTime(int card);

        void turnOff(int card);

        void practise(int card);
    }

    /** The name of the row of buttons. */
    static final String BUTTONS = "buttons";

    private static final int TOP = 14;
    private static final int ABOVE_BUTTONS = 12;

    private final CoachModel coach;
    private final int index;
    private final Finding finding;
    private final boolean isInFocus;
    private final String words;
    private final Acts acts;

    /**
     * @param index which of the coach's cards this is; where its words stand by now, the coach knows
     * @param words the words it is about
     */
    CardView(CoachModel coach, int index, String words, Acts acts) {
        this.coach = coach;
        this.index = index;
        this.finding = coach.cards().get(index);
        this.isInFocus = coach.focused().filter(finding::equals).isPresent();
        this.words = Words.excerpt(words);
        this.acts = acts;
    }

    private Finding now() {
        return coach.cards().get(index);
    }

    /** One of several open cards is the one in focus: its edge is clearer, and its wording is the one that helps next. */
    private Parts.Card openCard(MigLayout layout) {
        Parts.Card card = new Parts.Card("card", isInFocus ? "edge" : "line", layout);
        if (!isInFocus) {
            card.addMouseListener(opening());
        }
        return card;
    }

    private MouseAdapter opening() {
        return new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                acts.focus(index);
            }
        };
    }

    JPanel folded() {
        Parts.Card card =
                new Parts.Card("panel", "line", new MigLayout("insets 10 12 10 12, fillx", "[grow]", "[]4[]"));
        card.add(head(), "growx, wrap");
        card.add(Parts.text("“" + words + "”", Theme.font(13), "quiet"), "growx, wmin 0");
        card.setCursor(java.awt.Cursor.getPredefinedCursor(java.awt.Cursor.HAND_CURSOR));
        MouseAdapter open = opening();
        card.addMouseListener(open);
        card.setFocusable(true);
        card.ringFor(card);
        for (int key : new int[] {KeyEvent.VK_ENTER, KeyEvent.VK_SPACE}) {
            Keys.inside(card, KeyStroke.getKeyStroke(key, 0), () -> acts.open(index));
        }
        for (java.awt.Component part : card.getComponents()) {
            part.addMouseListener(open);
        }
        name(card);
        return card;
    }

    /**
     * @param buttonsAt how far down, at least, the buttons stand
     */
    JPanel open(int buttonsAt) {
        Parts.Card card =
                openCard(new MigLayout("insets " + TOP + " 14 12 14, fillx", "[grow]", "[]" + ABOVE_BUTTONS + "[]"));
        JPanel words = Parts.panel("insets 0, fillx", "[grow]", "[]8[]");
        addWhy(words);
        addWays(words);
        int above = card.getInsets().top + UIScale.scale(TOP + ABOVE_BUTTONS);
        card.add(words, "growx, wmin 0, hmin " + Math.max(0, buttonsAt - above) + "px, wrap");
        card.add(actions(), "growx, wmin 0");
        name(card);
        return card;
    }

    /** The same for a place that is wide and low: why on the left, what to do on the right. */
    JPanel openAcross() {
        Parts.Card card =
                openCard(new MigLayout("insets 12 14 8 14, fillx", "[grow, fill, sg h]20[grow, fill, sg h]", "[]"));
        JPanel why = Parts.panel("insets 0, fillx", "[grow]", "[]6[]");
        addWhy(why);
        JPanel ways = Parts.panel("insets 0, fillx", "[grow]", "[]6[]");
        addWays(ways);
        ways.add(actions(), "growx, wmin 0, gaptop 4");
        card.add(why, "wmin 0, aligny top");
        card.add(ways, "wmin 0, aligny top");
        name(card);
        return card;
    }

    private void addWhy(JPanel card) {
        card.add(head(), "growx, wrap");
        card.add(Parts.text("“" + words + "”", Theme.semibold(13), "ink"), "growx, wmin 0, wrap");
        card.add(Parts.text(finding.message()), "growx, wmin 0, wrap");
    }

    private void addWays(JPanel card) {
        Optional<Wording> wording = coach.wording(finding);
        boolean asks = finding.isUnsure() || wording.isEmpty() && !finding.isSafety();
        if (asks) {
            String question = finding.question().orElse(Texts.of("card.ask"));
            card.add(Parts.text(question, Theme.font(13), "accent"), "growx, wmin 0, wrap");
        }
        wording.ifPresent(w -> card.add(steady(w), "growx, wmin 0, gaptop 2, wrap"));
        if (finding.isSafety()) {
            card.add(Parts.text(Texts.of("safety.question"), Theme.semibold(13), "ink"), "growx, wmin 0, wrap");
        }
    }

    /** The names of what may have the focus when a card is opened by key, the first that is there. */
    static final List<String> FIRST = List.of("use", "keep", "safety.yes");

    private void name(JPanel card) {
        card.setName("card." + finding.rule());
        card.getAccessibleContext().setAccessibleName(Words.category(finding) + ": " + words);
        card.getAccessibleContext().setAccessibleDescription(Words.description(finding));
    }

    /** As high as the longest of the wordings one can turn to, so that the buttons under it stay where they are. */
    private Steady steady(Wording wording) {
        WordingView shown = new WordingView(wording, (slot, word) -> coach.choose(now(), slot, word));
        return new Steady(
                shown,
                finding.suggestions().stream()
                        .map(other -> new WordingView(Wording.of(other), (slot, word) -> {}))
                        .toList());
    }

    private JPanel head() {
        JPanel head = Parts.panel("insets 0, fillx", "[]8[grow][]", "[]");
        JLabel category = Parts.label(Words.category(finding), Theme.semibold(13), "ink");
        category.setForeground(Theme.color(finding.category()));
        category.setIcon(new MarkSample(finding.category()));
        category.setIconTextGap(8);
        head.add(category);
        head.add(Parts.quiet(Words.severity(finding)), "skip, alignx right");
        return head;
    }

    private JPanel actions() {
        boolean offers = coach.wording(finding).isPresent();
        JPanel actions = Parts.panel("insets 0, fillx, hidemode 3", "[]6[]push[]", "[]6[]");
        actions.setName(BUTTONS);
        if (finding.isSafety()) {
            JButton yes = Parts.button(Texts.of("safety.yes"), () -> acts.use(index));
            yes.setName("safety.yes");
            actions.add(yes);
            JButton no = Parts.button(Texts.of("safety.no"), () -> acts.keep(index));
            no.setName("safety.no");
            actions.add(no, "wrap");
            return actions;
        }
        if (offers) {
            JButton use = isInFocus
                    ? Parts.primary(Texts.of("card.use"), () -> acts.use(index))
                    : Parts.button(Texts.of("card.use"), () -> acts.use(index));
            use.setName("use");
            use.setToolTipText(Texts.of("card.use.tip"));
            actions.add(use);
        }
        JButton keep = Parts.button(Texts.of("card.keep"), () -> acts.keep(index));
        keep.setName("keep");
        keep.setToolTipText(Texts.of("card.keep.tip"));
        actions.add(keep);
        int count = finding.suggestions().size();
        actions.add(more(), "wrap");
        if (count > 1) {
            JPanel turn = Parts.panel("insets 0", "[]2[]2[]", "[]");
            JButton back = Parts.sign(Glyph.BACK, Texts.of("card.previous"), () -> turn(coach::previousAlternative));
            back.setName("previous");
            turn.add(back);
            turn.add(Parts.quiet(Texts.of("card.of", coach.alternative(finding) + 1, count)));
            JButton next = Parts.sign(Glyph.FORTH, Texts.of("card.next"), () -> turn(coach::nextAlternative));
            next.setName("next");
            turn.add(next);
            actions.add(turn, "span, split 2, growx, pushx");
            actions.add(later(), "alignx right, wrap");
            actions.add(practise(), "span, alignx left");
        } else {
            actions.add(later(), "span, split 2, growx 0, alignx left");
            actions.add(practise(), "gapleft push, growx 0");
        }
        return actions;
    }

    /** Whoever looks at the wordings of a card is busy with that card. */
    private void turn(Consumer<Finding> act) {
        coach.press(now());
        act.accept(now());
    }

    private JButton practise() {
        JButton practise = Parts.link(Texts.of("card.practise"), () -> acts.practise(index));
        practise.setName("practise");
        practise.setToolTipText(Texts.of("card.practise.tip"));
        return practise;
    }

    private JButton later() {
        JButton later = Parts.link(Texts.of("card.later"), () -> acts.notThisTime(index));
        later.setName("later");
        later.setToolTipText(Texts.of("card.later.tip"));
        return later;
    }

    private JButton more() {
        JPopupMenu menu = new JPopupMenu();
        menu.add(Texts.of("card.off")).addActionListener(event -> acts.turnOff(index));
        JButton[] self = new JButton[1];
        self[0] = Parts.sign(Glyph.MORE, Texts.of("card.more"), () -> menu.show(self[0], 0, self[0].getHeight()));
        self[0].setName("more");
        return self[0];
    }
}
