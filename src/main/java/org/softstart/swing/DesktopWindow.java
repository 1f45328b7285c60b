package org.softstart.swing;

import java.awt.AWTError;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.softstart.app.Home;
import org.softstart.guide.Guide;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.SetupException;
import org.softstart.practice.Curriculum;
import org.softstart.practice.KeptHistory;
import org.softstart.practice.Practice;
import org.softstart.practice.SoftstartEar;
import org.softstart.store.DataFolder;
import org.softstart.store.Manuscript;
import org.softstart.store.Store;
import org.softstart.store.VaultSettings;

/** The window as a whole: what is in it, how one gets from view to view, and how it comes and goes. */
public final class DesktopWindow implements WriteView.Host, GuideView.Host {
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 760;
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;
    private static final int AUTOSAVE = 2_000;

    private final JFrame frame = new JFrame();
    private final CardLayout cards = new CardLayout();
    private final Settings settings;
    private final EngineRoom engine;
    private final Door door;
    private final Executor keeper = EngineRoom.thread("keep");
    private final EditorModel editor;
    private final CoachModel coach;
    private final SpellingModel spelling;
    private final SendModel send;
    private final LearnModel learn;
    private final MetRules met = new MetRules();
    private final TheirsModel theirs;
    private final Delay autosave = new TimerDelay();
    private final KeyEventDispatcher hideKey = this::isHideKey;

    private JPanel content = new JPanel();
    private JPanel views = new JPanel();
    private Rail rail;
    private WriteView write;
    private Map<String, JComponent> made = new HashMap<>();
    private String note = "";
    private String kept = "";
    private Optional<ShelfModel> shelf = Optional.empty();
    private Optional<GuideModel> guide = Optional.empty();
    /** What is kept beside the draft on the desk: the answers, if it was written with the guide. */
    private Map<String, String> deskNotes = Map.of();

    private final WaysOut waysOut;
    private final TourModel tour;
    private boolean isUnsaved;
    private Destination here;
    private boolean isHidden;
    private Runnable refreshDrafts = () -> {};

    DesktopWindow(EngineRoom.Engines engines, Settings settings, Door door) {
        this.settings = settings;
        this.door = door;
        this.engine = new EngineRoom(engines, settings);
        Executor window = SwingUtilities::invokeLater;
        editor = new EditorModel(
                engine,
                new Lane(EngineRoom.thread("look"), window, this::stumbled),
                new Lane(EngineRoom.thread("read"), window, this::stumbled),
                new TimerDelay(),
                new TimerDelay(),
                settings);
        coach = new CoachModel(editor);
        spelling = new SpellingModel(
                editor,
                SpellingModel.Checker.loadedWhenAsked(),
                new Lane(EngineRoom.thread("spell"), window, this::stumbled),
                new TimerDelay(),
                new TimerDelay(),
                settings,
                () -> shelf.filter(ShelfModel::keeps).isPresent());
        send = new SendModel(engine, new Lane(EngineRoom.thread("soften"), window, this::stumbled), LocalTime::now);
        learn = new LearnModel(EngineRoom.thread("learn"), window, this::stumbled);
        theirs = new TheirsModel(engine::hear, new Lane(EngineRoom.thread("hear"), window, this::stumbled));
        tour = new TourModel(settings);
        waysOut = new WaysOut(frame, EngineRoom.thread("out"));
        editor.addListener(EditorModel.TEXT, event -> saveSoon());
        editor.addListener(EditorModel.TO, event -> saveSoon());
        editor.addListener(EditorModel.KIND, event -> saveSoon());
        editor.addListener(EditorModel.ANSWER, event -> lookForRules());
        editor.addListener(EditorModel.STEP, event -> keepVersion(Texts.of("step.softened")));
    }

    /** Opens the window if there is a display. Gives whether there is one; the program then lives as long as the window. */
    public static boolean open() {
        try {
            System.setProperty("awt.useSystemAAFontSettings", System.getProperty("awt.useSystemAAFontSettings", "on"));
            if (GraphicsEnvironment.isHeadless()) {
                return false;
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError | LinkageError e) {
            // A display that is named but not there, or a Java without its desktop part: the same as none.
            return false;
        }
        EventQueue.invokeLater(() -> {
            Settings settings = Settings.load();
            dress(settings);
            Door door = new Door(DataFolder.find(), VaultSettings.standard(), settings);
            new DesktopWindow(EngineRoom.Engines.of(Home.find()), settings, door).show();
        });
        return true;
    }

    static void dress(Settings settings) {
        Theme.prepare();
        Theme.wear(Theme.Choice.of(settings.get("theme", "system")));
        Theme.zoom(settings.get("zoom", 100));
    }

    /** Shows the window; the engine is loaded behind it. */
    void show() {
        frame.setName("softstart");
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
        place();
        build();
        go(here == null ? destinations().get(0) : here);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(hideKey);
        frame.setVisible(true);
        if (door.keepsNothing()) {
            enter(door.nothing());
        }
        focus();
        note(Texts.of("note.loading"));
        engine.whenGuideIsReady(this::takeUp);
        engine.start(
                () -> {
                    note("");
                    editor.refresh();
                    spelling.begin();
                },
                this::stumbled);
    }

    private void place() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Settings.Place kept = settings.place().orElse(null);
        if (kept != null && screen.intersects(kept.x(), kept.y(), kept.width(), kept.height())) {
            frame.setBounds(kept.x(), kept.y(), kept.width(), kept.height());
        } else {
            int scale = com.formdev.flatlaf.util.UIScale.scale(1);
            frame.setSize(Math.min(screen.width, WIDTH * scale), Math.min(screen.height, HEIGHT * scale));
            frame.setLocationRelativeTo(null);
        }
    }

    private List<Destination> destinations() {
        List<Destination> all = new ArrayList<>();
        all.add(new Destination("write", Glyph.WRITE, false, this::desk));
        all.add(new Destination("send", Glyph.SEND, false, () -> new SendView(send, sendActs())));
        all.add(new Destination("guide", Glyph.GUIDE, false, this::guide));
        all.add(new Destination("theirs", Glyph.THEIRS, false, () -> new TheirsView(theirs, sendActs())));
        all.add(new Destination("learn", Glyph.LEARN, false, this::practice));
        all.add(new Destination("drafts", Glyph.DRAFTS, false, this::drafts));
        all.add(new Destination(
                "settings", Glyph.SETTINGS, true, () -> new SettingsView(settings, spelling, this::restyle)
                        .scrolling()));
        all.add(new Destination("help", Glyph.HELP, false, () -> new HelpView(engine, settings).scrolling()));
        return all;
    }

    /** The desk, or the door to it as long as there is nowhere to keep what is written. */
    private JComponent desk() {
        return shelf.isPresent() ? write : new DoorView(door, keeper, this::enter).scrolling();
    }

    /** Practice, behind the same door as the drafts, since that is where it is kept. */
    private JComponent practice() {
        return shelf.isEmpty()
                ? desk()
                : new LearnView(learn, new LearnView.Acts() {
                            @Override
                            public void openHelp() {
                                DesktopWindow.this.openHelp();
                            }

                            @Override
                            public void write() {
                                go("write");
                            }
                        })
                        .scrolling();
    }

    private JComponent drafts() {
        if (shelf.isEmpty()) {
            return desk();
        }
        DraftsView view = new DraftsView(shelf.get(), this::lay);
        refreshDrafts = view::refresh;
        return view.scrolling();
    }

    /** The guide, or a word that it is still being fetched. */
    private JComponent guide() {
        return guide.<JComponent>map(model -> {
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

    private void takeUp(Guide words) {
        guide = Optional.of(new GuideModel(
                words,
                engine.companion(words),
                new Lane(EngineRoom.thread("walk"), SwingUtilities::invokeLater, this::stumbled),
                new TimerDelay(),
                this::saveSoon));
        forget("guide");
        if (here != null && here.id().equals("guide")) {
            go("guide");
        }
        pickUpGuided();
    }

    /** Goes on with the letter that was being written when the window was last closed. */
    private void pickUpGuided() {
        guide.filter(model -> !model.isBegun())
                .ifPresent(model -> shelf.ifPresent(s -> s.pickUpGuided(found -> {
                    if (!model.isBegun()) {
                        model.resume(found.manuscript().notes());
                    }
                })));
    }

    private void forget(String view) {
        Optional.ofNullable(made.remove(view)).ifPresent(views::remove);
    }

    @Override
    public void letterToDesk() {
        GuideModel model = guide.orElseThrow();
        keepVersion("");
        keepGuidedVersion(Texts.of("step.guided"));
        shelf.ifPresent(ShelfModel::guidedToDesk);
        String text = model.letter();
        deskNotes = model.handOver();
        editor.open(model.kind(), model.to(), text);
        go("write");
    }

    @Override
    public void anotherLetter() {
        keepGuidedVersion("");
        shelf.ifPresent(ShelfModel::setGuidedAside);
        guide.ifPresent(GuideModel::startAnew);
    }

    @Override
    public WaysOut waysOut() {
        return waysOut;
    }

    private void keepGuidedVersion(String step) {
        shelf.ifPresent(
                s -> guide.flatMap(GuideModel::manuscript).ifPresent(letter -> s.keepGuidedVersion(letter, step)));
    }

    /** Takes up the place where drafts are kept, and what was left there unfinished. */
    void enter(Store store) {
        ShelfModel opened = new ShelfModel(
                store, keeper, SwingUtilities::invokeLater, this::kept, this::saveSoon, this::clearedDesk);
        shelf = Optional.of(opened);
        learn.open(() -> new Practice(
                Curriculum.load(),
                draft -> new SoftstartEar(engine.ready()).hear(draft),
                new KeptHistory(store.events(), trouble -> SwingUtilities.invokeLater(() -> say(trouble))),
                ZonedDateTime::now));
        opened.onGuidedDeleted(() -> guide.ifPresent(GuideModel::startAnew));
        pickUpGuided();
        for (String id : new String[] {"write", "learn", "drafts"}) {
            forget(id);
        }
        if (editor.isEmpty()) {
            opened.pickUp(found -> {
                if (editor.isEmpty()) {
                    lay(found);
                    say(Texts.of("said.pickedUp"));
                }
            });
        } else {
            saveSoon();
        }
        go("write");
    }

    private void lay(ShelfModel.Found found) {
        if (guide.isPresent() && GuideModel.isGuided(found.manuscript())) {
            keepGuidedVersion("");
            shelf.ifPresent(s -> s.layGuided(found.id()));
            guide.get().resume(found.manuscript().notes());
            go("guide");
            return;
        }
        keepVersion("");
        countRules();
        met.layKept();
        shelf.ifPresent(s -> s.lay(found.id()));
        deskNotes = found.manuscript().notes();
        editor.open(
                found.manuscript().draft().kind(),
                found.manuscript().title(),
                found.manuscript().draft().text());
        go("write");
    }

    /** The draft on the desk was deleted. */
    private void clearedDesk() {
        met.begin();
        deskNotes = Map.of();
        editor.open(editor.kind(), "", "");
    }

    private void clearDesk() {
        keepVersion("");
        countRules();
        shelf.ifPresent(ShelfModel::clearDesk);
        deskNotes = Map.of();
    }

    private void lookForRules() {
        if (editor.isSettled()) {
            met.found(editor.shown().stream()
                    .filter(finding -> !finding.isUnsure())
                    .map(Finding::rule)
                    .toList());
        }
    }

    /** Counts a draft that leaves the desk for what was found in it; only where drafts are kept at all. */
    private void countRules() {
        Set<String> rules = met.leave();
        if (shelf.filter(ShelfModel::keeps).isPresent()) {
            learn.met(rules);
        }
    }

    @Override
    public void practise(String rule) {
        go("learn");
        learn.practise(rule);
    }

    /** Makes all views in the look of the moment. */
    private void build() {
        editor.watchers().forget();
        coach.watchers().forget();
        spelling.watchers().forget();
        send.watchers().forget();
        learn.watchers().forget();
        theirs.watchers().forget();
        guide.ifPresent(model -> model.watchers().forget());
        made = new HashMap<>();
        write = new WriteView(editor, coach, spelling, settings, this);
        write.status().setNote(standing());
        views = new JPanel(cards);
        List<Destination> places = destinations();
        rail = new Rail(places, this::go, this::hide);
        content = new JPanel(new BorderLayout());
        JPanel edge = new JPanel(new BorderLayout());
        edge.add(rail, BorderLayout.CENTER);
        JPanel line = Parts.line();
        line.setPreferredSize(new Dimension(1, 1));
        edge.add(line, BorderLayout.EAST);
        content.add(edge, BorderLayout.WEST);
        content.add(views, BorderLayout.CENTER);
        for (int i = 0; i < places.size(); i++) {
            Destination place = places.get(i);
            Keys.inWindow(content, Keys.menu(KeyEvent.VK_1 + i), () -> go(place));
        }
        Keys.inWindow(content, javax.swing.KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0), this::openHelp);
        frame.setContentPane(content);
        frame.setTitle(Texts.of("window.title"));
        frame.revalidate();
    }

    private SendView.Acts sendActs() {
        return new SendView.Acts() {
            @Override
            public void openHelp() {
                DesktopWindow.this.openHelp();
            }

            @Override
            public void write(DraftKind kind, String text) {
                DesktopWindow.this.open(kind, "", text);
            }
        };
    }

    @Override
    public void pasteToSend() {
        go("send");
        if (made.get("send") instanceof SendView view) {
            view.pasteNow();
        }
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
    public void openExample() {
        open(DraftKind.LETTER, Texts.of("example.to"), Texts.of("example.letter"));
        met.layOthers();
    }

    private void restyle() {
        Destination stay = here;
        dressAgain();
        build();
        destinations().stream()
                .filter(d -> d.id().equals(stay.id()))
                .findFirst()
                .ifPresent(this::go);
    }

    private void dressAgain() {
        Theme.wear(Theme.Choice.of(settings.get("theme", "system")));
        Theme.zoom(settings.get("zoom", 100));
    }

    void go(Destination place) {
        JComponent view = made.get(place.id());
        if (view == null) {
            view = place.view().get();
            made.put(place.id(), view);
            views.add(view, place.id());
        }
        cards.show(views, place.id());
        rail.select(place.id());
        here = place;
        if (place.id().equals("write")) {
            focus();
        } else if (place.id().equals("drafts")) {
            refreshDrafts.run();
        } else if (place.id().equals("learn")) {
            learn.appear();
        } else if (place.id().equals("theirs") || place.id().equals("guide")) {
            view.requestFocusInWindow();
        }
    }

    private void focus() {
        if (shelf.isPresent()) {
            write.page().requestFocusInWindow();
        } else {
            views.transferFocus();
        }
    }

    void go(String id) {
        destinations().stream().filter(d -> d.id().equals(id)).findFirst().ifPresent(this::go);
    }

    @Override
    public void openHelp() {
        go("help");
    }

    @Override
    public void startAnew() {
        clearDesk();
        editor.open(editor.kind(), "", "");
        go("write");
    }

    @Override
    public void openKept() {
        go("drafts");
    }

    void open(DraftKind kind, String to, String text) {
        clearDesk();
        editor.open(kind, to, text);
        go("write");
    }

    private Manuscript manuscript() {
        return new Manuscript(editor.to(), editor.draft(), deskNotes);
    }

    /** At most {@link #AUTOSAVE} later what is on the desk is kept, however fast somebody types. */
    private void saveSoon() {
        if (!isUnsaved) {
            isUnsaved = true;
            autosave.restart(AUTOSAVE, this::save);
        }
    }

    private void save() {
        isUnsaved = false;
        shelf.ifPresent(s -> {
            s.keep(manuscript());
            guide.flatMap(GuideModel::manuscript).ifPresent(s::keepGuided);
        });
    }

    private void keepVersion(String step) {
        shelf.ifPresent(s -> s.keepVersion(manuscript(), step));
    }

    private void kept(String state) {
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
    private void stumbled(RuntimeException trouble) {
        note(trouble instanceof SetupException ? trouble.getMessage() : Texts.of("note.stumbled"));
    }

    private boolean isHideKey(KeyEvent event) {
        if (event.getKeyCode() != KeyEvent.VK_F12) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            hide();
        }
        return true;
    }

    /** Blanks the window at once, or brings it back. */
    private void hide() {
        MenuSelectionManager.defaultManager().clearSelectedPath();
        isHidden = !isHidden;
        if (isHidden) {
            HidePage blank = new HidePage();
            frame.setContentPane(blank);
            frame.setTitle(Texts.of("hidden.title"));
            frame.validate();
            blank.requestFocusInWindow();
        } else {
            frame.setContentPane(content);
            frame.setTitle(Texts.of("window.title"));
            frame.validate();
            content.repaint();
            focus();
        }
        frame.repaint();
    }

    private void close() {
        countRules();
        learn.close();
        keepGuidedVersion(Texts.of("step.closed"));
        shelf.ifPresent(s -> s.close(manuscript()));
        // An autosave that was still to come has nothing to do any more.
        shelf = Optional.empty();
        if (frame.getExtendedState() == JFrame.NORMAL) {
            Rectangle bounds = frame.getBounds();
            settings.keepPlace(new Settings.Place(bounds.x, bounds.y, bounds.width, bounds.height));
        }
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(hideKey);
        frame.dispose();
    }

    JFrame frame() {
        return frame;
    }

    EditorModel editor() {
        return editor;
    }

    SendModel send() {
        return send;
    }

    LearnModel learn() {
        return learn;
    }

    TheirsModel theirs() {
        return theirs;
    }

    GuideModel guideModel() {
        return guide.orElseThrow();
    }

    boolean hasGuide() {
        return guide.isPresent();
    }

    SpellingModel spelling() {
        return spelling;
    }

    CoachModel coach() {
        return coach;
    }

    WriteView write() {
        return write;
    }
}
