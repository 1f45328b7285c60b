package org.softstart.swing;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.softstart.guide.Guide;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.practice.Curriculum;
import org.softstart.practice.KeptHistory;
import org.softstart.practice.Practice;
import org.softstart.practice.SoftstartEar;
import org.softstart.store.Manuscript;
import org.softstart.store.Store;
import org.softstart.store.Vault;

/** What lies on the desk, where it is kept, and how drafts come and go between desk, guide and shelf. */
final class DeskModel {
    /** With the time that writing takes, no more than two seconds of work can be lost. */
    private static final int AUTOSAVE = 1_200;

    /** What is shown of it. */
    interface Front {
        /** Goes to a view. */
        void go(String view);

        /** A word on something that was done, that goes away by itself. */
        void say(String text);

        /** How safely the draft is kept. */
        void kept(String state);

        /** There is a place now where drafts are kept, or where it is settled that none are. */
        void entered();

        /** The words of the guide are there. */
        void guideIsReady();

        /** Something that is needed is missing, or a check failed. */
        void stumbled(RuntimeException trouble);
    }

    private final EngineRoom engine;
    private final Executor keeper;
    private final Executor window;
    private final Front front;
    private final EditorModel editor;
    private final CoachModel coach;
    private final SpellingModel spelling;
    private final SendModel send;
    private final LearnModel learn;
    private final MetRules met = new MetRules();
    private final TheirsModel theirs;
    private final Delay autosave = new TimerDelay();

    private Optional<ShelfModel> shelf = Optional.empty();
    private Optional<PassphraseModel> passphrase = Optional.empty();
    private Optional<GuideModel> guide = Optional.empty();
    /** What is kept beside the draft on the desk: the answers, if it was written with the guide. */
    private Map<String, String> notes = Map.of();

    /** The example as it stands on the desk; a draft is only what somebody writes there themselves. */
    private Optional<String> example = Optional.empty();

    private boolean isUnsaved;

    /**
     * @param keeper keeps, opens and deletes drafts, one thing after another
     * @param window the window's own thread
     */
    DeskModel(EngineRoom engine, Settings settings, Executor keeper, Executor window, Front front) {
        this.engine = engine;
        this.keeper = keeper;
        this.window = window;
        this.front = front;
        editor = new EditorModel(engine, lane("look"), lane("read"), new TimerDelay(), new TimerDelay(), settings);
        coach = new CoachModel(editor);
        spelling = new SpellingModel(
                editor,
                SpellingModel.Checker.loadedWhenAsked(),
                lane("spell"),
                new TimerDelay(),
                new TimerDelay(),
                settings,
                () -> shelf.filter(ShelfModel::keeps).isPresent());
        send = new SendModel(engine, lane("soften"), LocalTime::now);
        learn = new LearnModel(EngineRoom.thread("learn"), window, front::stumbled);
        theirs = new TheirsModel(engine::hear, lane("hear"));
        editor.addListener(EditorModel.TEXT, event -> saveSoon());
        editor.addListener(EditorModel.TO, event -> saveSoon());
        editor.addListener(EditorModel.KIND, event -> saveSoon());
        editor.addListener(EditorModel.ANSWER, event -> lookForRules());
        editor.addListener(EditorModel.BEFORE_STEP, event -> beforeSoftening());
        editor.addListener(EditorModel.STEP, event -> softened());
    }

    private Lane lane(String name) {
        return new Lane(EngineRoom.thread(name), window, front::stumbled);
    }

    /** Takes the guide in as soon as its words are there. */
    void awaitGuide() {
        engine.whenGuideIsReady(this::takeUp);
    }

    /** All that is checked is there: what stands on the desk is read with it. */
    void engineIsReady() {
        editor.refresh();
        spelling.begin();
    }

    /** Takes up the place where drafts are kept, and what was left there unfinished. */
    void enter(Store store) {
        ShelfModel opened = new ShelfModel(store, keeper, window, front::kept, this::saveSoon, this::clearedDesk);
        shelf = Optional.of(opened);
        if (store instanceof Vault vault) {
            passphrase = Optional.of(new PassphraseModel(vault, keeper, window));
        }
        learn.open(() -> new Practice(
                Curriculum.load(),
                draft -> new SoftstartEar(engine.ready()).hear(draft),
                new KeptHistory(store.events(), trouble -> window.execute(() -> front.say(trouble))),
                ZonedDateTime::now));
        opened.onGuidedDeleted(() -> guide.ifPresent(GuideModel::startAnew));
        pickUpGuided();
        front.entered();
        if (editor.isEmpty()) {
            opened.pickUp(found -> {
                if (editor.isEmpty()) {
                    putOnDesk(found);
                    front.say(Texts.of("said.pickedUp"));
                }
            });
        } else {
            saveSoon();
        }
    }

    private void takeUp(Guide words) {
        guide = Optional.of(
                new GuideModel(words, engine.companion(words), lane("walk"), new TimerDelay(), this::saveSoon));
        front.guideIsReady();
        pickUpGuided();
    }

    /** Goes on with the letter that was being written when the window was last closed. */
    private void pickUpGuided() {
        guide.filter(model -> !model.isBegun())
                .ifPresent(model -> shelf.ifPresent(s -> s.pickUpGuided(found -> {
                    if (!model.isBegun()) {
                        s.goOnWithGuided(found);
                        model.resume(found.manuscript().notes());
                    }
                })));
    }

    void letterToDesk() {
        GuideModel model = guide.orElseThrow();
        keepVersion("");
        keepGuidedVersion(Texts.of("step.guided"));
        shelf.ifPresent(ShelfModel::guidedToDesk);
        String text = model.letter();
        example = Optional.empty();
        notes = model.handOver();
        editor.open(model.kind(), model.to(), text);
        front.go("write");
    }

    void anotherLetter() {
        keepGuidedVersion("");
        shelf.ifPresent(ShelfModel::setGuidedAside);
        guide.ifPresent(GuideModel::startAnew);
    }

    private void keepGuidedVersion(String step) {
        shelf.ifPresent(
                s -> guide.flatMap(GuideModel::manuscript).ifPresent(letter -> s.keepGuidedVersion(letter, step)));
    }

    void lay(ShelfModel.Found found) {
        if (guide.isPresent() && GuideModel.isGuided(found.manuscript())) {
            keepGuidedVersion("");
            shelf.ifPresent(s -> s.layGuided(found.id()));
            guide.get().resume(found.manuscript().notes());
            front.go("guide");
            return;
        }
        putOnDesk(found);
        front.go("write");
    }

    private void putOnDesk(ShelfModel.Found found) {
        keepVersion("");
        countRules();
        met.layKept();
        shelf.ifPresent(s -> s.lay(found.id()));
        example = Optional.empty();
        notes = found.manuscript().notes();
        editor.open(
                found.manuscript().draft().kind(),
                found.manuscript().title(),
                found.manuscript().draft().text());
    }

    /** The draft on the desk was deleted. */
    private void clearedDesk() {
        met.begin();
        notes = Map.of();
        example = Optional.empty();
        editor.open(EditorModel.USUAL, "", "");
    }

    void startAnew() {
        clearDesk();
        editor.open(EditorModel.USUAL, "", "");
        front.go("write");
    }

    void open(DraftKind kind, String to, String text) {
        clearDesk();
        editor.open(kind, to, text);
        front.go("write");
    }

    void openExample() {
        open(DraftKind.LETTER, Texts.of("example.to"), Texts.of("example.letter"));
        example = Optional.of(editor.text());
        met.layOthers();
    }

    private void clearDesk() {
        keepVersion("");
        countRules();
        shelf.ifPresent(ShelfModel::clearDesk);
        example = Optional.empty();
        notes = Map.of();
    }

    /** What it was before stays to go back to. */
    private void beforeSoftening() {
        if (!isExample()) {
            example = Optional.empty();
            keepVersion(Texts.of("step.written"));
        }
    }

    private void softened() {
        if (example.isPresent()) {
            example = Optional.of(editor.text());
        }
        keepVersion(Texts.of("step.softened"));
    }

    private boolean isExample() {
        return example.filter(editor.text()::equals).isPresent();
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

    private Manuscript manuscript() {
        return new Manuscript(editor.to(), editor.draft(), notes);
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
            if (!isExample()) {
                s.keep(manuscript());
            }
            guide.flatMap(GuideModel::manuscript).ifPresent(s::keepGuided);
        });
    }

    private void keepVersion(String step) {
        if (!isExample()) {
            shelf.ifPresent(s -> s.keepVersion(manuscript(), step));
        }
    }

    /** Nothing more comes to the desk, and nothing that lies on it is kept. */
    void abandon() {
        learn.close();
        shelf.ifPresent(ShelfModel::abandon);
        shelf = Optional.empty();
    }

    /** Nothing more comes to the desk: what lies on it is kept. */
    void close() {
        countRules();
        learn.close();
        keepGuidedVersion(Texts.of("step.closed"));
        Manuscript last = isExample() ? new Manuscript("", new Draft(editor.kind(), "")) : manuscript();
        shelf.ifPresent(s -> s.close(last));
        // An autosave that was still to come has nothing to do any more.
        shelf = Optional.empty();
    }

    /** Lets the views of a look that is taken off go. */
    void forgetViews() {
        editor.watchers().forget();
        coach.watchers().forget();
        spelling.watchers().forget();
        send.watchers().forget();
        learn.watchers().forget();
        theirs.watchers().forget();
        guide.ifPresent(model -> model.watchers().forget());
    }

    /** Where drafts are kept; nothing as long as the writer has not chosen. */
    Optional<ShelfModel> shelf() {
        return shelf;
    }

    /** What opens the drafts that are kept; nothing while none are open. */
    Optional<PassphraseModel> passphrase() {
        return passphrase;
    }

    /** The guided letter, once its words are there. */
    Optional<GuideModel> guide() {
        return guide;
    }

    EditorModel editor() {
        return editor;
    }

    CoachModel coach() {
        return coach;
    }

    SpellingModel spelling() {
        return spelling;
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
}
