package org.softstart.swing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.softstart.app.Home;
import org.softstart.app.Replies;
import org.softstart.app.Softening;
import org.softstart.app.Softening.Softened;
import org.softstart.app.Softstart;
import org.softstart.guide.Guide;
import org.softstart.guide.GuideState;
import org.softstart.guide.LetterComposer;
import org.softstart.guide.Step;
import org.softstart.guide.StepChecks;
import org.softstart.guide.StepReview;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Help;
import org.softstart.model.Reading;
import org.softstart.model.Report;
import org.softstart.model.Risk;

/** The engine, loaded behind the window: first what a quick look needs, then the rest. */
final class EngineRoom implements Reader {
    private final Engines engines;
    private final Settings settings;
    /** Made when somebody first pastes a message; another country needs another. */
    private final Map<String, Replies> replies = new ConcurrentHashMap<>();

    private volatile CompletableFuture<Softstart> engine = new CompletableFuture<>();

    /** Where engines come from. */
    interface Engines {
        Softstart forCountry(String country);

        /** What reads a partner's words. */
        Replies repliesFor(String country);

        /** The words of the guided letter. */
        Guide guide();

        /** Loads what a check of this depth needs. */
        void warmUp(Depth depth);

        static Engines of(Home home) {
            return new Engines() {
                @Override
                public Softstart forCountry(String country) {
                    return home.softstart(country);
                }

                @Override
                public Replies repliesFor(String country) {
                    return home.replies(home.lexicon(), country);
                }

                @Override
                public Guide guide() {
                    return Guide.in(home);
                }

                @Override
                public void warmUp(Depth depth) {
                    home.warmUp(depth);
                }
            };
        }
    }

    EngineRoom(Engines engines, Settings settings) {
        this.engines = engines;
        this.settings = settings;
    }

    /** A thread that does not keep the program alive. */
    static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts loading.
     *
     * @param onReady told in the window's thread once all is there
     * @param onTrouble told in the window's thread if something needed is missing
     */
    void start(Runnable onReady, Consumer<RuntimeException> onTrouble) {
        Executor loader = thread("load");
        loader.execute(() -> {
            try {
                Softstart loaded = engines.forCountry(settings.country());
                engines.warmUp(Depth.QUICK);
                // The first look also builds what is built on first use.
                loaded.glance(new Draft(DraftKind.TEXT, "Thank you. You never help."));
                engine.complete(loaded);
                engines.warmUp(Depth.DEEP);
                loaded.check(new Draft(DraftKind.TEXT, "Thank you. You never help."), Depth.DEEP);
                SwingUtilities.invokeLater(onReady);
            } catch (RuntimeException e) {
                engine.completeExceptionally(e);
                SwingUtilities.invokeLater(() -> onTrouble.accept(e));
            }
        });
    }

    /** Takes up another country for help lines. */
    void reload(Runnable then) {
        CompletableFuture<Softstart> fresh = new CompletableFuture<>();
        CompletableFuture<Softstart> before = engine;
        engine = fresh;
        before.whenComplete((old, trouble) -> {
            if (trouble != null) {
                fresh.completeExceptionally(trouble);
                return;
            }
            thread("load").execute(() -> {
                try {
                    fresh.complete(engines.forCountry(settings.country()));
                    SwingUtilities.invokeLater(then);
                } catch (RuntimeException e) {
                    fresh.complete(old);
                }
            });
        });
    }

    /** Does something with the words of the guided letter, in the window's thread, as soon as they are there. */
    void whenGuideIsReady(Consumer<Guide> then) {
        engine.thenAcceptAsync(
                ready -> {
                    Guide guide = engines.guide();
                    SwingUtilities.invokeLater(() -> then.accept(guide));
                },
                thread("guide"));
    }

    /** What reads the answers of a guided letter. */
    GuideModel.Companion companion(Guide guide) {
        LetterComposer composer = new LetterComposer(guide);
        return new GuideModel.Companion() {
            @Override
            public StepReview step(GuideState state, Step step) {
                return checks().step(state, step, Depth.QUICK);
            }

            @Override
            public StepReview whole(GuideState state) {
                return checks().whole(state, Depth.DEEP);
            }

            @Override
            public List<Help> help(GuideState state) {
                return checks().help(state, Depth.DEEP);
            }

            @Override
            public List<Help> help(List<Risk> risks) {
                return ready().help(risks);
            }

            /** Anew each time, since another country may have been chosen. */
            private StepChecks checks() {
                return new StepChecks(guide, composer, ready());
            }
        };
    }

    /** Does something with the engine, in the window's thread, as soon as it is there. */
    void whenReady(Consumer<Softstart> then) {
        engine.thenAccept(ready -> SwingUtilities.invokeLater(() -> then.accept(ready)));
    }

    @Override
    public Report glance(Draft draft) {
        return ready().glance(draft);
    }

    @Override
    public Report read(Draft draft) {
        return ready().check(draft, Depth.DEEP);
    }

    @Override
    public Softened soften(Draft draft) {
        return new Softening(ready()).soften(draft, Depth.DEEP);
    }

    /** What a rule is called; what sort of thing it hears, as long as the engine is not there or where it has no name of its own. */
    String title(String rule) {
        Softstart loaded = engine.isCompletedExceptionally() ? null : engine.getNow(null);
        return Optional.ofNullable(loaded).flatMap(there -> there.title(rule)).orElseGet(() -> sort(rule));
    }

    private static String sort(String rule) {
        return Arrays.stream(Category.values())
                .filter(category -> List.of(rule.split("\\.", -1)).contains(category.id()))
                .findFirst()
                .map(category -> Texts.of("category." + category.id()))
                .orElse(rule);
    }

    /** What may lie under somebody's words. */
    Reading hear(String message) {
        ready();
        return replies.computeIfAbsent(settings.country(), engines::repliesFor).read(message);
    }

    /** The engine; waits for it, so never to be asked in the window's thread. */
    Softstart ready() {
        try {
            return engine.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
