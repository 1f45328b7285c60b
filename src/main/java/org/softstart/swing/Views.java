package org.softstart.swing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.softstart.model.DraftKind;
import org.softstart.model.SetupException;

/** All that can be seen of the window: the rail, the views beside it, and how one gets from one to another. */
final class Views extends JPanel implements WriteView.Host, GuideView.Host, DeskModel.Front {
    private static final long serialVersionUID = 1L;

    private final CardLayout cards = new CardLayout();
    private final transient Settings settings;
    private final transient EngineRoom engine;
    private final transient Door door;
    private final transient Executor keeper = EngineRoom.thread("keep");
    private final transient DeskModel desk;
    private final transient WaysOut waysOut;
    private final transient TourModel tour;
    private final transient Outer outer;
    private final String greeting;

    private JPanel views = new JPanel();
    private Rail rail;
    private WriteView write;
    private transient Map<String, JComponent> made = new HashMap<>();
    private transient Destination here;
    private transient Runnable refreshDrafts = () -> {};
    private String note = "";
    private String kept = "";

    /** The window around it. */
    interface Outer {
        /** Blanks the window. */
        void hide();

        /** Everything was erased: all models and views are made anew, with a line to say first. */
        void beginAnew(String said);
    }

    /**
     * @param greeting said at the door
     */
    Views(EngineRoom engine, Settings settings, Door door, String greeting, Outer outer) {
        super(new BorderLayout());
        this.settings = settings;
        this.engine = engine;
        this.door = door;
        this.greeting = greeting;
        this.outer = outer;
        desk = new DeskModel(engine, settings, keeper, SwingUtilities::invokeLater, this);
        tour = new TourModel(settings);
        waysOut = new WaysOut(this, EngineRoom.thread("out"));
        build();
        go(destinations().get(0));
    }

    /** Loads what is needed behind what can be seen already. */
    void load() {
        if (door.keepsNothing()) {
            desk.enter(door.nothing());
        }
        focus();
        note(Texts.of("note.loading"));
        desk.awaitGuide();
        engine.start(
                () -> {
                    note("");
                    desk.engineIsReady();
                },
                this::stumbled);
    }

    @Override
    public void entered() {
        for (String id : new String[] {"write", "guide", "learn", "drafts", "settings"}) {
            forget(id);
        }
        // Behind the door is what the writer was on the way to.
        go(here);
    }

    @Override
    public void guideIsReady() {
        if (desk.shelf().isEmpty()) {
            // The door stands there, and somebody may be typing at it.
            return;
        }
        forget("guide");
        if (here.id().equals("guide")) {
            go("guide");
        }
    }

    @Override
    public void letterToDesk() {
        desk.letterToDesk();
    }

    @Override
    public void anotherLetter() {
        desk.anotherLetter();
    }

    @Override
    public void startAnew() {
        desk.startAnew();
    }

    @Override
    public void openExample() {
        desk.openExample();
    }

    /** Makes all views in the look of the moment. */
    private void build() {
        desk.forgetViews();
        removeAll();
        // The keys of before lead to the views of before.
        resetKeyboardActions();
        updateUI();
        getInputMap(WHEN_IN_FOCUSED_WINDOW).clear();
        made = new HashMap<>();
        write = new WriteView(desk.editor(), desk.coach(), desk.spelling(), settings, this);
        write.status().setNote(standing());
        views = new JPanel(cards);
        List<Destination> places = destinations();
        rail = new Rail(places, this::go, outer::hide);
        JPanel edge = new JPanel(new BorderLayout());
        edge.add(rail, BorderLayout.CENTER);
        JPanel line = Parts.line();
        line.setPreferredSize(new Dimension(1, 1));
        edge.add(line, BorderLayout.EAST);
        add(edge, BorderLayout.WEST);
        add(views, BorderLayout.CENTER);
        for (int i = 0; i < places.size(); i++) {
            Destination place = places.get(i);
            Keys.inWindow(this, Keys.menu(KeyEvent.VK_1 + i), () -> go(place));
        }
        Keys.inWindow(this, KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0), this::openHelp);
        revalidate();
    }

    private List<Destination> destinations() {
        List<Destination> all = new ArrayList<>();
        all.add(new Destination("write", Glyph.WRITE, false, this::page));
        all.add(new Destination("send", Glyph.SEND, false, () -> new SendView(desk.send(), sendActs())));
        all.add(new Destination("guide", Glyph.GUIDE, false, this::guide));
        all.add(new Destination("theirs", Glyph.THEIRS, false, () -> new TheirsView(desk.theirs(), sendActs())));
        all.add(new Destination("learn", Glyph.LEARN, false, this::practice));
        all.add(new Destination("drafts", Glyph.DRAFTS, false, this::drafts));
        all.add(new Destination("settings", Glyph.SETTINGS, true, () -> new SettingsView(
                        settings, desk.spelling(), desk.passphrase(), engine::title, settingsActs())
                .scrolling()));
        all.add(new Destination("help", Glyph.HELP, false, () -> new HelpView(engine, settings).scrolling()));
        return all;
    }

    /** The desk, or the door to it as long as there is nowhere to keep what is written. */
    private JComponent page() {
        return desk.shelf().isPresent() ? write : new DoorView(door, keeper, greeting, desk::enter).scrolling();
    }

    /** Practice, behind the same door as the drafts, since that is where it is kept. */
    private JComponent practice() {
        return desk.shelf().isEmpty()
                ? page()
                : new LearnView(desk.learn(), new LearnView.Acts() {
                            @Override
                            public void openHelp() {
                                Views.this.openHelp();
                            }

                            @Override
                            public void write() {
                                go("write");
                            }
                        })
                        .scrolling();
    }

    private JComponent drafts() {
        if (desk.shelf().isEmpty()) {
            return page();
        }
        DraftsView view = new DraftsView(desk.shelf().get(), desk::lay);
        refreshDrafts = view::refresh;
        return view.scrolling();
    }

    /** The guide, behind the same door as the drafts, since a letter may be kept there; or a word that it is still being fetched. */
    private JComponent guide() {
        if (desk.shelf().isEmpty()) {
            return page();
        }
        return desk.guide()
                .<JComponent>map(model -> {
                    GuideView view = new GuideView(model, settings.get("letter.family", "inter"), this);
                    view.say(kept);
                    return view;
                })
                .orElseGet(() -> {
                    JPanel waiting = Parts.panel("insets 24 28 24 28", "[grow]", "[]");
                    waiting.setOpaque(true);
                    waiting.setBackground(Theme.color("paper"));
                    waiting.add(Parts.text(Texts.of("note.loading"), Theme.font(13), "quiet"), "wmin 0");
                    return waiting;
                });
    }

    private SendView.Acts sendActs() {
        return new SendView.Acts() {
            @Override
            public void openHelp() {
                Views.this.openHelp();
            }

            @Override
            public void write(DraftKind kind, String text) {
                desk.open(kind, "", text);
            }
        };
    }

    void go(Destination place) {
        JComponent view = made.get(place.id());
        if (view == null) {
            view = place.view().get();
            made.put(place.id(), view);
            views.add(view, place.id());
        }
        cards.show(views, place.id());
        // A view that is the only one stands there at once, and is not laid out by being shown.
        views.revalidate();
        views.repaint();
        rail.select(place.id());
        here = place;
        if (place.id().equals("learn") && desk.shelf().isPresent()) {
            desk.learn().appear();
        } else {
            focus();
        }
        if (place.id().equals("drafts")) {
            refreshDrafts.run();
        }
    }

    @Override
    public void go(String id) {
        destinations().stream().filter(d -> d.id().equals(id)).findFirst().ifPresent(this::go);
    }

    private void forget(String view) {
        Optional.ofNullable(made.remove(view)).ifPresent(views::remove);
    }

    /** To where one goes on with the keyboard, in the view that is shown. */
    void focus() {
        if (here.id().equals("write") && desk.shelf().isPresent()) {
            write.page().requestFocusInWindow();
        } else {
            made.get(here.id()).requestFocusInWindow();
        }
    }

    private SettingsView.Acts settingsActs() {
        return new SettingsView.Acts() {
            @Override
            public void restyle() {
                Views.this.restyle();
            }

            @Override
            public void eraseEverything() {
                desk.abandon();
                keeper.execute(() -> {
                    String said = door.erase();
                    SwingUtilities.invokeLater(() -> outer.beginAnew(said));
                });
            }
        };
    }

    private void restyle() {
        String stay = here.id();
        Focus.keptIn(this, () -> {
            dressAgain();
            build();
            go(stay);
        });
    }

    private void dressAgain() {
        Theme.wear(Theme.Choice.of(settings.get("theme", "system")));
        Theme.zoom(settings.get("zoom", 100));
    }

    @Override
    public void openHelp() {
        go("help");
    }

    @Override
    public void openKept() {
        go("drafts");
    }

    @Override
    public void pasteToSend() {
        go("send");
        if (made.get("send") instanceof SendView view) {
            view.pasteNow();
        }
    }

    @Override
    public void practise(String rule) {
        go("learn");
        desk.learn().practise(rule);
    }

    @Override
    public void writeSomething() {
        go("write");
    }

    @Override
    public void writeTogether() {
        go("guide");
    }

    @Override
    public TourModel tour() {
        return tour;
    }

    @Override
    public WaysOut waysOut() {
        return waysOut;
    }

    @Override
    public void kept(String state) {
        kept = state;
        if (note.isEmpty()) {
            write.status().setNote(state);
            if (made.get("guide") instanceof GuideView view) {
                view.say(state);
            }
        }
    }

    @Override
    public void say(String text) {
        write.status().setNote(text.isEmpty() ? standing() : text);
    }

    private void note(String text) {
        note = text;
        write.status().setNote(standing());
    }

    /** What the status line says when nothing was just done. */
    private String standing() {
        return note.isEmpty() ? kept : note;
    }

    /** Something that is needed is missing, or a check failed: one line, and the draft stays as it is. */
    @Override
    public void stumbled(RuntimeException trouble) {
        note(trouble instanceof SetupException ? trouble.getMessage() : Texts.of("note.stumbled"));
    }

    DeskModel desk() {
        return desk;
    }

    WriteView write() {
        return write;
    }
}
