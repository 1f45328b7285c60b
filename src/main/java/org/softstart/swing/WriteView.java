package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.DefaultEditorKit;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.spell.Misspelling;

/** The writing desk: the page in the middle, the coach beside it, or under it where there is little room. */
final class WriteView extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COACH = 340;
    private static final int COACH_BELOW = 250;
    private static final double MOST_BELOW = 0.45;
    /** Below this the coach moves under the page. */
    private static final int NARROW = 824;

    private static final int LEAST_LETTER = 12;
    private static final int MOST_LETTER = 40;
    private static final int LETTER = 16;

    private final transient EditorModel editor;
    private final transient CoachModel coach;
    private final transient SpellingModel spelling;
    private final transient Settings settings;
    private final transient Host host;
    private final LetterPane page;
    private final StatusLine status;
    private final transient PageMenu pageMenu;
    private final FindBar find;
    private final CoachPane coachPane;
    private final JPanel desk = new JPanel(new BorderLayout());
    private final JPanel divider = Parts.line();
    private boolean isNarrow;
    private boolean isCoachHidden;

    /** What the view asks of the window. */
    interface Host {
        void openHelp();

        /** Puts an empty page on the desk; the one before stays kept. */
        void startAnew();

        void openKept();

        /** Goes to the check before sending, with what is on the clipboard. */
        void pasteToSend();

        /** Goes to the exercises that help with what this rule finds. */
        void practise(String rule);

        /** Puts the caret on the page. */
        void writeSomething();

        /** Goes to where a letter is written together. */
        void writeTogether();

        TourModel tour();

        /** Puts a letter on the desk that shows what this is for. */
        void openExample();

        WaysOut waysOut();

        /** A word on something that was done, that goes away by itself. */
        void say(String text);
    }

    WriteView(EditorModel editor, CoachModel coach, SpellingModel spelling, Settings settings, Host host) {
        super(new BorderLayout());
        this.editor = editor;
        this.coach = coach;
        this.spelling = spelling;
        this.settings = settings;
        this.host = host;
        page = new LetterPane(editor.document());
        pageMenu = new PageMenu(page, spelling);
        status = new StatusLine(editor);
        find = new FindBar(page);
        coachPane = new CoachPane(editor, coach, acts(), host);
        setName("write");
        build();
        connect();
        restyle();
    }

    private void build() {
        desk.setBackground(Theme.color("paper"));
        JScrollPane scroll = new JScrollPane(page);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setBackground(Theme.color("paper"));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(28));
        scroll.getVerticalScrollBar()
                .putClientProperty(
                        FlatClientProperties.STYLE, "track: $Softstart.paper; hoverTrackColor: $Softstart.paper");
        JPanel top = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]", "[]0[]0[]"));
        top.setOpaque(false);
        top.add(titleLine(), "wmin 0, wrap");
        top.add(find, "hidemode 3, wrap");
        top.add(new KindBar(editor), "wmin 0, hidemode 3");
        desk.add(top, BorderLayout.NORTH);
        desk.add(scroll, BorderLayout.CENTER);
        desk.add(status, BorderLayout.SOUTH);
        page.setName("page");
        page.setBackground(Theme.color("paper"));
        page.setPlaceholder(Texts.of("page.placeholder"));
        page.setDescription(finding -> Words.html(Words.description(finding), 260));
        page.getAccessibleContext().setAccessibleName(Texts.of("page.name"));
        add(desk, BorderLayout.CENTER);
        arrange();
    }

    private JPanel titleLine() {
        JPanel line = Parts.panel("insets 14 20 4 12, fillx", "[]6[grow, fill]12[]4[]4[]", "[]");
        line.add(Parts.label(Texts.of("to.label"), Theme.font(13), "quiet"));
        JTextField to = new JTextField(editor.to());
        to.setName("to");
        to.setFont(Theme.semibold(13));
        to.setBackground(Theme.color("paper"));
        to.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("to.placeholder"));
        to.putClientProperty(
                FlatClientProperties.STYLE,
                "borderColor: $Softstart.paper; focusedBackground: $Softstart.card; arc: 8");
        to.getAccessibleContext().setAccessibleName(Texts.of("to.name"));
        to.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                editor.setTo(to.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                editor.setTo(to.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // Plain text has no attributes.
            }
        });
        editor.watchers().add(EditorModel.TO, () -> {
            if (!to.isFocusOwner() && !to.getText().equals(editor.to())) {
                to.setText(editor.to());
            }
        });
        line.add(to, "wmin 60, wmax 260");
        line.add(kinds());
        JButton type = Parts.link(Texts.of("type.button"), () -> {});
        JPopupMenu typeMenu = typeMenu();
        type.addActionListener(event -> typeMenu.show(type, 0, type.getHeight()));
        type.setToolTipText(Texts.of("type.tip"));
        type.getAccessibleContext().setAccessibleName(Texts.of("type.tip"));
        line.add(type);
        JPopupMenu menu = menu();
        JButton[] more = new JButton[1];
        more[0] = Parts.sign(
                Glyph.MORE,
                Texts.of("menu.more"),
                () -> menu.show(more[0], more[0].getWidth() - menu.getPreferredSize().width, more[0].getHeight()));
        line.add(more[0]);
        return line;
    }

    private JComboBox<DraftKind> kinds() {
        JComboBox<DraftKind> kinds = new JComboBox<>(DraftKind.values());
        kinds.setName("kind");
        kinds.setRenderer(new Named<>(Words::kind));
        kinds.setSelectedItem(editor.kind());
        kinds.getAccessibleContext().setAccessibleName(Texts.of("kind.name"));
        kinds.setToolTipText(Texts.of("kind.name"));
        kinds.addActionListener(event -> editor.setKind((DraftKind) kinds.getSelectedItem()));
        editor.watchers().add(EditorModel.KIND, () -> kinds.setSelectedItem(editor.kind()));
        return kinds;
    }

    private JPopupMenu typeMenu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "type.larger", Keys.menu(KeyEvent.VK_PLUS), () -> zoom(1));
        item(menu, "type.smaller", Keys.menu(KeyEvent.VK_MINUS), () -> zoom(-1));
        item(menu, "type.normal", Keys.menu(KeyEvent.VK_0), () -> setLetterSize(LETTER));
        menu.addSeparator();
        item(menu, "type.plain", null, () -> setLetterFamily("inter"));
        item(menu, "type.serif", null, () -> setLetterFamily("serif"));
        return menu;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "menu.new", Keys.menu(KeyEvent.VK_N), host::startAnew);
        item(menu, "menu.kept", null, host::openKept);
        menu.addSeparator();
        item(menu, "menu.undo", Keys.menu(KeyEvent.VK_Z), this::undo);
        item(menu, "menu.redo", Keys.menu(KeyEvent.VK_Y), this::redo);
        item(menu, "menu.find", Keys.menu(KeyEvent.VK_F), find::open);
        menu.addSeparator();
        WaysOut ways = host.waysOut();
        item(menu, "menu.copy", Keys.menu(KeyEvent.VK_C, InputEvent.SHIFT_DOWN_MASK), this::copyAll);
        item(menu, "out.save", Keys.menu(KeyEvent.VK_S), this::saveAs);
        item(menu, "out.print", Keys.menu(KeyEvent.VK_P), this::print);
        item(menu, "out.mail", null, () -> ways.mail(editor.text(), host::say));
        menu.addSeparator();
        item(menu, "menu.next", KeyStroke.getKeyStroke(KeyEvent.VK_F8, 0), () -> step(coach::focusNext));
        item(menu, "menu.use", KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.ALT_DOWN_MASK), this::useFocused);
        menu.addSeparator();
        menu.add(spellingItem());
        item(menu, "menu.spell.next", KeyStroke.getKeyStroke(KeyEvent.VK_F7, 0), pageMenu::next);
        menu.addSeparator();
        item(menu, "menu.coach", KeyStroke.getKeyStroke(KeyEvent.VK_F9, 0), this::toggleCoach);
        return menu;
    }

    private JCheckBoxMenuItem spellingItem() {
        JCheckBoxMenuItem item = new JCheckBoxMenuItem(Texts.of("spell.check"), spelling.isOn());
        item.setName("spell.check");
        item.addActionListener(event -> {
            if (item.isSelected()) {
                spelling.turnOn();
            } else {
                spelling.turnOff();
            }
        });
        spelling.watchers().add(() -> item.setSelected(spelling.isOn()));
        return item;
    }

    private static void item(JPopupMenu menu, String text, KeyStroke key, Runnable act) {
        JMenuItem item = menu.add(Texts.of(text));
        item.setName(text);
        item.setAccelerator(key);
        item.addActionListener(event -> act.run());
    }

    private void connect() {
        editor.watchers().add(EditorModel.ANSWER, () -> paintMarks());
        coach.watchers().add(() -> paintMarks());
        Action paste = page.getActionMap().get(DefaultEditorKit.pasteAction);
        page.getActionMap().put(DefaultEditorKit.pasteAction, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                int before = editor.text().length();
                paste.actionPerformed(event);
                editor.pasted(editor.text().length() - before);
            }
        });
        spelling.watchers().add(() -> paintMisspelt());
        page.addCaretListener(event -> {
            coach.focusAt(event.getDot());
            spelling.caretAt(event.getDot());
        });
        page.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                page.markAt(event.getPoint()).ifPresent(coach::focus);
            }
        });
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.ALT_DOWN_MASK), this::useFocused);
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_F7, 0), pageMenu::next);
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_F8, 0), () -> step(coach::focusNext));
        Keys.inside(
                this,
                KeyStroke.getKeyStroke(KeyEvent.VK_F8, InputEvent.SHIFT_DOWN_MASK),
                () -> step(coach::focusPrevious));
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, InputEvent.ALT_DOWN_MASK), () -> coach.focused()
                .ifPresent(coach::nextAlternative));
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, InputEvent.ALT_DOWN_MASK), () -> coach.focused()
                .ifPresent(coach::previousAlternative));
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_K, InputEvent.ALT_DOWN_MASK), () -> coach.focused()
                .ifPresent(this::keep));
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_N, InputEvent.ALT_DOWN_MASK), () -> coach.focused()
                .ifPresent(this::notThisTime));
        Keys.inside(this, Keys.menu(KeyEvent.VK_Z), this::undo);
        Keys.inside(this, Keys.menu(KeyEvent.VK_Y), this::redo);
        Keys.inside(this, Keys.menu(KeyEvent.VK_Z, InputEvent.SHIFT_DOWN_MASK), this::redo);
        Keys.inside(this, Keys.menu(KeyEvent.VK_F), find::open);
        Keys.inside(this, Keys.menu(KeyEvent.VK_N), host::startAnew);
        Keys.inside(this, Keys.menu(KeyEvent.VK_C, InputEvent.SHIFT_DOWN_MASK), this::copyAll);
        Keys.inside(this, Keys.menu(KeyEvent.VK_S), this::saveAs);
        Keys.inside(this, Keys.menu(KeyEvent.VK_P), this::print);
        Keys.inside(this, Keys.menu(KeyEvent.VK_PLUS), () -> zoom(1));
        Keys.inside(this, Keys.menu(KeyEvent.VK_EQUALS), () -> zoom(1));
        Keys.inside(this, Keys.menu(KeyEvent.VK_MINUS), () -> zoom(-1));
        Keys.inside(this, Keys.menu(KeyEvent.VK_0), () -> setLetterSize(LETTER));
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_F9, 0), this::toggleCoach);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean narrow = getWidth() < UIScale.scale(NARROW);
                if (narrow != isNarrow) {
                    isNarrow = narrow;
                    arrange();
                }
            }
        });
    }

    /** Puts the coach where there is room for it. */
    private void arrange() {
        remove(coachPane);
        remove(divider);
        JPanel side = new JPanel(new BorderLayout()) {
            /** Below a page that is shown large the page keeps the greater part of the height. */
            @Override
            public Dimension getPreferredSize() {
                int page = WriteView.this.getHeight();
                return isPreferredSizeSet()
                        ? super.getPreferredSize()
                        : new Dimension(
                                UIScale.scale(COACH), Math.min(UIScale.scale(COACH_BELOW), (int) (page * MOST_BELOW)));
            }
        };
        if (!isCoachHidden) {
            side.add(coachPane, BorderLayout.CENTER);
            int thin = UIScale.scale(1);
            divider.setPreferredSize(new Dimension(thin, thin));
            side.add(divider, isNarrow ? BorderLayout.NORTH : BorderLayout.WEST);
        } else {
            side.setPreferredSize(new Dimension(0, 0));
        }
        BorderLayout layout = (BorderLayout) getLayout();
        for (String place : new String[] {BorderLayout.EAST, BorderLayout.SOUTH}) {
            Optional.ofNullable(layout.getLayoutComponent(place)).ifPresent(this::remove);
        }
        add(side, isNarrow ? BorderLayout.SOUTH : BorderLayout.EAST);
        revalidate();
        repaint();
    }

    private void toggleCoach() {
        isCoachHidden = !isCoachHidden;
        arrange();
    }

    private CardView.Acts acts() {
        return new CardView.Acts() {
            @Override
            public void focus(int card) {
                coach.focus(coach.cards().get(card));
                coach.focused().ifPresent(f -> page.reveal(f.span()));
            }

            @Override
            public void use(int card) {
                Finding finding = coach.cards().get(card);
                if (finding.isSafety()) {
                    host.openHelp();
                } else {
                    WriteView.this.use(finding);
                }
            }

            @Override
            public void keep(int card) {
                WriteView.this.keep(coach.cards().get(card));
            }

            @Override
            public void notThisTime(int card) {
                WriteView.this.notThisTime(coach.cards().get(card));
            }

            @Override
            public void turnOff(int card) {
                settings.turnOff(coach.cards().get(card).rule());
                host.say(Texts.of("said.off"));
            }

            @Override
            public void practise(int card) {
                host.practise(coach.cards().get(card).rule());
            }
        };
    }

    private void step(Runnable move) {
        move.run();
        coach.focused().ifPresent(f -> {
            page.reveal(f.span());
            host.say("");
        });
    }

    /** Alt+Enter mends what the caret is at: a misspelt word before the line it stands in. */
    private void useFocused() {
        if (page.isFocusOwner() && pageMenu.offerHere()) {
            return;
        }
        coach.focused().filter(f -> !f.isSafety()).ifPresent(this::use);
    }

    private void use(Finding finding) {
        coach.apply(finding).ifPresent(place -> {
            select(place);
            page.requestFocusInWindow();
        });
    }

    private void select(Span place) {
        int length = page.getDocument().getLength();
        page.select(Math.min(place.start(), length), Math.min(place.end(), length));
    }

    private void keep(Finding finding) {
        editor.keep(finding);
        if (finding.isSafety()) {
            host.say(Texts.of("safety.note"));
        }
    }

    private void notThisTime(Finding finding) {
        editor.notThisTime(finding);
    }

    private void undo() {
        editor.undo();
    }

    private void redo() {
        editor.redo();
    }

    private void copyAll() {
        host.waysOut().copy(editor.text(), host::say);
    }

    private void saveAs() {
        if (!editor.isEmpty()) {
            host.waysOut().save(editor.text(), editor.to(), host::say);
        }
    }

    private void print() {
        if (!editor.isEmpty()) {
            host.waysOut().print(editor.text(), host::say);
        }
    }

    private void zoom(int by) {
        setLetterSize(letterSize() + 2 * by);
    }

    private int letterSize() {
        return settings.get("letter.size", LETTER);
    }

    private void setLetterSize(int size) {
        settings.set("letter.size", Math.max(LEAST_LETTER, Math.min(MOST_LETTER, size)));
        restyle();
    }

    private void setLetterFamily(String family) {
        settings.set("letter.family", family);
        restyle();
    }

    private void restyle() {
        page.setType(Theme.letter(settings.get("letter.family", "inter"), letterSize()));
        paintMarks();
        paintMisspelt();
    }

    private void paintMisspelt() {
        page.showMisspelt(spelling.shown().stream().map(Misspelling::span).toList());
        describe();
    }

    private void describe() {
        page.getAccessibleContext()
                .setAccessibleDescription(Texts.of("page.marks", editor.shown().size())
                        + Texts.of("page.misspelt", spelling.shown().size()));
    }

    private void paintMarks() {
        boolean acute = !editor.urgentHelp().isEmpty();
        page.show(
                acute ? java.util.List.of() : editor.shown(),
                acute ? java.util.List.of() : editor.strengths(),
                acute ? Optional.empty() : coach.focused());
        describe();
    }

    StatusLine status() {
        return status;
    }

    LetterPane page() {
        return page;
    }
}
