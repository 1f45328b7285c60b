package org.softstart.swing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.softstart.store.DraftId;
import org.softstart.store.DraftSummary;
import org.softstart.store.Drafts;
import org.softstart.store.Event;
import org.softstart.store.Manuscript;
import org.softstart.store.PrivateMode;
import org.softstart.store.Store;
import org.softstart.store.StoreException;
import org.softstart.store.Version;

/** The drafts that are kept, and which of them is on the desk. The disk is waited for away from the window; answers come back to it. */
final class ShelfModel {
    private static final long PATIENCE = 10;
    /** The stream of what the guide was writing: the name of a draft, or nothing once it was set aside. */
    private static final String GUIDED = "guide";

    /** A draft that was asked for, to be laid on the desk. */
    record Found(DraftId id, Manuscript manuscript) {}

    private final Store store;
    private final Executor worker;
    private final Executor window;
    private final Consumer<String> state;
    private final Runnable onTrouble;
    private final Runnable onDeskDeleted;
    /** What lies on the desk, and what the guide is writing. Touched by the worker only. */
    private final Place desk = new Place();

    private final Place guided = new Place();
    private Runnable onGuidedDeleted = () -> {};

    /** Where one draft lies while it is worked on. */
    private static final class Place {
        private Optional<DraftId> draft = Optional.empty();

        boolean holds(DraftId id) {
            return draft.filter(id::equals).isPresent();
        }
    }

    /**
     * @param worker does one thing after another, away from the window
     * @param window where answers are given
     * @param state told in a line how the draft is kept, or why not
     * @param onTrouble told when a draft could not be kept, so that it is tried again
     * @param onDeskDeleted told when the draft on the desk was deleted
     */
    ShelfModel(
            Store store,
            Executor worker,
            Executor window,
            Consumer<String> state,
            Runnable onTrouble,
            Runnable onDeskDeleted) {
        this.store = store;
        this.worker = worker;
        this.window = window;
        this.state = state;
        this.onTrouble = onTrouble;
        this.onDeskDeleted = onDeskDeleted;
    }

    /** Whether what is written outlives the window. */
    boolean keeps() {
        return !(store instanceof PrivateMode);
    }

    private String promise() {
        return Texts.of(keeps() ? "kept.vault" : "kept.memory");
    }

    /** Keeps the draft on the desk as it stands. */
    void keep(Manuscript manuscript) {
        keeping(desk, manuscript, id -> store.drafts().autosave(id, manuscript));
    }

    /** Keeps it as a version to come back to. */
    void keepVersion(Manuscript manuscript, String step) {
        keeping(desk, manuscript, id -> store.drafts().save(id, manuscript, step));
    }

    /** Keeps the letter that the guide is writing as it stands. */
    void keepGuided(Manuscript manuscript) {
        keeping(guided, manuscript, id -> store.drafts().autosave(id, manuscript));
    }

    /** Keeps it as a version. */
    void keepGuidedVersion(Manuscript manuscript, String step) {
        keeping(guided, manuscript, id -> store.drafts().save(id, manuscript, step));
    }

    private void keeping(Place place, Manuscript manuscript, Consumer<DraftId> how) {
        worker.execute(() -> {
            try {
                if (place.draft.isEmpty()) {
                    if (manuscript.draft().text().isBlank()) {
                        return;
                    }
                    place.draft = Optional.of(store.drafts().create(manuscript));
                    if (place == guided) {
                        store.events().append(GUIDED, place.draft.get().value());
                    }
                }
                how.accept(place.draft.get());
                window.execute(() -> state.accept(promise()));
            } catch (StoreException.Gone e) {
                // Deleted while it lay on the desk: what is written on begins another draft.
                place.draft = Optional.empty();
                window.execute(onTrouble);
            } catch (StoreException e) {
                window.execute(() -> {
                    state.accept(e.getMessage());
                    onTrouble.run();
                });
            }
        });
    }

    private <T> void ask(Function<Drafts, T> question, Consumer<T> answer) {
        worker.execute(() -> {
            try {
                T result = question.apply(store.drafts());
                window.execute(() -> answer.accept(result));
            } catch (StoreException e) {
                window.execute(() -> state.accept(e.getMessage()));
            }
        });
    }

    private void act(Consumer<Drafts> act, Runnable then) {
        ask(
                drafts -> {
                    act.accept(drafts);
                    return drafts;
                },
                drafts -> then.run());
    }

    /** The desk is cleared; what lay on it stays kept. */
    void clearDesk() {
        worker.execute(() -> desk.draft = Optional.empty());
    }

    /** The desk takes over the letter that the guide was writing; what the guide writes from now on is another. */
    void guidedToDesk() {
        worker.execute(() -> {
            desk.draft = guided.draft;
            guided.draft = Optional.empty();
        });
    }

    /** The guide begins another letter; the one before stays kept. */
    void setGuidedAside() {
        remember(Optional.empty());
    }

    /** From now on the guide goes on with this draft. */
    void layGuided(DraftId id) {
        remember(Optional.of(id));
    }

    private void remember(Optional<DraftId> id) {
        worker.execute(() -> {
            guided.draft = id;
            try {
                store.events().append(GUIDED, id.map(DraftId::value).orElse(""));
            } catch (StoreException e) {
                window.execute(() -> state.accept(e.getMessage()));
            }
        });
    }

    /** The guide goes on with what it was last writing, unless that is worked on at the desk by now: then it is not the guide's to overwrite. */
    void goOnWithGuided(Found found) {
        worker.execute(
                () -> guided.draft = Optional.of(found.id()).filter(id -> GuideModel.isGuided(found.manuscript())));
    }

    /** The letter that the guide was last writing, if it is still there. What the guide keeps is not laid over it before {@link #goOnWithGuided}. */
    void pickUpGuided(Consumer<Found> then) {
        worker.execute(() -> {
            try {
                List<Event> laid = store.events().read(GUIDED);
                String last = laid.isEmpty() ? "" : laid.get(laid.size() - 1).text();
                store.drafts().list().stream()
                        .map(DraftSummary::id)
                        .filter(id -> id.value().equals(last))
                        .findFirst()
                        .ifPresent(id -> {
                            Found found = new Found(id, store.drafts().read(id));
                            window.execute(() -> then.accept(found));
                        });
            } catch (StoreException e) {
                window.execute(() -> state.accept(e.getMessage()));
            }
        });
    }

    /** Told when the letter that the guide is writing was deleted. */
    void onGuidedDeleted(Runnable listener) {
        onGuidedDeleted = listener;
    }

    /** From now on this draft is the one on the desk. */
    void lay(DraftId id) {
        worker.execute(() -> desk.draft = Optional.of(id));
    }

    void open(DraftId id, Consumer<Found> then) {
        ask(drafts -> new Found(id, drafts.read(id)), then);
    }

    /** Goes back to a version. What the draft had become is kept as a version, too. */
    void open(DraftId id, Version version, Consumer<Found> then) {
        ask(
                drafts -> {
                    drafts.save(id, drafts.read(id), Texts.of("step.before"));
                    return new Found(id, drafts.version(id, version.number()));
                },
                then);
    }

    /** What was being written when the program ended without being closed. */
    void pickUp(Consumer<Found> then) {
        ask(
                drafts -> drafts.list().stream()
                        .filter(draft -> draft.autosaved().isPresent())
                        .map(draft -> new Found(draft.id(), drafts.read(draft.id())))
                        .filter(draft -> !GuideModel.isGuided(draft.manuscript()))
                        .findFirst(),
                found -> found.ifPresent(then));
    }

    /** Drafts with these words, changed last first; all of them for no words. */
    void find(String words, Consumer<List<DraftSummary>> then) {
        ask(drafts -> drafts.search(words), then);
    }

    void deleted(Consumer<List<DraftSummary>> then) {
        ask(Drafts::trash, then);
    }

    void versions(DraftId id, Consumer<List<Version>> then) {
        ask(drafts -> drafts.versions(id), then);
    }

    void delete(DraftId id, Runnable then) {
        act(
                drafts -> {
                    drafts.discard(id);
                    if (desk.holds(id)) {
                        desk.draft = Optional.empty();
                        window.execute(onDeskDeleted);
                    }
                    if (guided.holds(id)) {
                        guided.draft = Optional.empty();
                        window.execute(onGuidedDeleted);
                    }
                },
                then);
    }

    void bringBack(DraftId id, Runnable then) {
        act(drafts -> drafts.restore(id), then);
    }

    void deleteForGood(DraftId id, Runnable then) {
        act(drafts -> drafts.destroy(id), then);
    }

    /** Lets go of the store without keeping what lies on the desk, since all of it is about to be erased. */
    void abandon() {
        worker.execute(store::close);
    }

    /** Keeps what lies on the desk and lets go of the store; waits until that is done. */
    void close(Manuscript manuscript) {
        keepVersion(manuscript, Texts.of("step.closed"));
        CountDownLatch done = new CountDownLatch(1);
        worker.execute(() -> {
            store.close();
            done.countDown();
        });
        try {
            boolean inTime = done.await(PATIENCE, TimeUnit.SECONDS);
            if (!inTime) {
                // A disk that does not answer: autosave has kept all but the last moments.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
