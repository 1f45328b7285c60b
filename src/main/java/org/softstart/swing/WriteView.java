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
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.DefaultEditorKit;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.spell.Misspelling;

/** The writing desk: the page in the middle, the coach beside it, or under it where there is little room. */
final class WriteView extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COACH = 340;
    private static final int COACH_BELOW = 250;
    private static final double MOST_BELOW = 0.5;
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
        // Room for it from the first line on, so that the page does not move when it is needed.
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.getViewport().setBackground(Theme.color("paper"));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(28));
        scroll.getVerticalScrollBar()
                .putClientProperty(
                        FlatClientProperties.STYLE, "track: $Softstart.paper; hoverTrackColor: $Softstart.paper");
        JPanel top = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]", "[]0[]0[]"));
        top.setOpaque(false);
        TitleLine title = new TitleLine(editor, typeMenu(), menu());
        Keys.inside(this, key(KeyEvent.VK_F10, 0), title::openMore);
        top.add(title, "wmin 0, wrap");
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

    private JPopupMenu typeMenu() {
        Commands all = new Commands(this);
        all.add("type.larger", Keys.menu(KeyEvent.VK_PLUS), () -> zoom(1));
        // As plus is typed where it shares a key with the equals sign, and on the number pad.
        all.byKey(Keys.menu(KeyEvent.VK_EQUALS), () -> zoom(1));
        all.byKey(Keys.menu(KeyEvent.VK_EQUALS, InputEvent.SHIFT_DOWN_MASK), () -> zoom(1));
        all.byKey(Keys.menu(KeyEvent.VK_PLUS, InputEvent.SHIFT_DOWN_MASK), () -> zoom(1));
        all.byKey(Keys.menu(KeyEvent.VK_ADD), () -> zoom(1));
        all.add("type.smaller", Keys.menu(KeyEvent.VK_MINUS), () -> zoom(-1));
        all.byKey(Keys.menu(KeyEvent.VK_SUBTRACT), () -> zoom(-1));
        all.add("type.normal", Keys.menu(KeyEvent.VK_0), () -> setLetterSize(LETTER));
        all.byKey(Keys.menu(KeyEvent.VK_NUMPAD0), () -> setLetterSize(LETTER));
        all.separate();
        all.add("type.plain", () -> setLetterFamily("inter"));
        all.add("type.serif", () -> setLetterFamily("serif"));
        return all.menu();
    }

    private JPopupMenu menu() {
        Commands all = new Commands(this);
        all.add("menu.new", Keys.menu(KeyEvent.VK_N), host::startAnew);
        all.add("menu.kept", host::openKept);
        all.separate();
        all.add("menu.undo", Keys.menu(KeyEvent.VK_Z), editor::undo);
        all.add("menu.redo", Keys.menu(KeyEvent.VK_Y), editor::redo);
        all.byKey(Keys.menu(KeyEvent.VK_Z, InputEvent.SHIFT_DOWN_MASK), editor::redo);
        all.add("menu.find", Keys.menu(KeyEvent.VK_F), find::open);
        all.separate();
        all.add("menu.copy", Keys.menu(KeyEvent.VK_C, InputEvent.SHIFT_DOWN_MASK), this::copyAll);
        all.add("out.save", Keys.menu(KeyEvent.VK_S), this::saveAs);
        all.add("out.print", Keys.menu(KeyEvent.VK_P), this::print);
        all.add("out.mail", () -> host.waysOut().mail(editor.text(), host::say));
        all.separate();
        all.add("menu.next", key(KeyEvent.VK_F8, 0), () -> step(coach::focusNext));
        all.byKey(key(KeyEvent.VK_F8, InputEvent.SHIFT_DOWN_MASK), () -> step(coach::focusPrevious));
        all.add("menu.use", key(KeyEvent.VK_ENTER, InputEvent.ALT_DOWN_MASK), this::useFocused);
        onTheCard(all);
        all.separate();
        all.menu().add(spellingItem());
        all.add("menu.spell.next", key(KeyEvent.VK_F7, 0), pageMenu::next);
        all.separate();
        all.add("menu.coach", key(KeyEvent.VK_F9, 0), this::toggleCoach);
        return all.menu();
    }

    /** What the buttons of the open card do. */
    private void onTheCard(Commands all) {
        onTheCard(all, KeyEvent.VK_RIGHT, coach::nextAlternative);
        onTheCard(all, KeyEvent.VK_LEFT, coach::previousAlternative);
        onTheCard(all, KeyEvent.VK_K, this::keep);
        onTheCard(all, KeyEvent.VK_N, editor::notThisTime);
    }

    private void onTheCard(Commands all, int key, Consumer<Finding> act) {
        all.byKey(key(key, InputEvent.ALT_DOWN_MASK), () -> coach.focused().ifPresent(act));
    }

    private static KeyStroke key(int key, int modifiers) {
        return KeyStroke.getKeyStroke(key, modifiers);
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
        if (isNarrow) {
            coachPane.lieBelow();
        } else {
            coachPane.standBeside();
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
                coach.press(coach.cards().get(card));
                coach.focused().ifPresent(f -> page.reveal(f.span()));
            }

            @Override
            public void open(int card) {
                focus(card);
                coachPane.focusOpenCard();
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
                editor.notThisTime(coach.cards().get(card));
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
