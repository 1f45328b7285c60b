package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.TestEngine;
import org.softstart.app.Replies;
import org.softstart.app.Softstart;
import org.softstart.guide.Guide;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.store.DraftSummary;
import org.softstart.store.PrivateMode;
import org.softstart.store.Store;
import org.softstart.store.Version;

/** What of the desk is kept, and under which name; without a display and without an engine. */
final class DeskModelTest {
    private static final EngineRoom.Engines NONE = new EngineRoom.Engines() {
        @Override
        public Softstart forCountry(String country) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Replies repliesFor(String country) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Guide guide() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void warmUp(Depth depth) {
            throw new UnsupportedOperationException();
        }
    };
    private static final DeskModel.Front FRONT = new DeskModel.Front() {
        @Override
        public void go(String view) {}

        @Override
        public void say(String text) {}

        @Override
        public void kept(String state) {}

        @Override
        public void entered() {}

        @Override
        public void guideIsReady() {}

        @Override
        public void stumbled(RuntimeException trouble) {}
    };

    @TempDir
    private Path folder;

    private final Store store = new PrivateMode();

    private DeskModel desk() {
        Settings settings = new Settings(folder);
        DeskModel desk = new DeskModel(new EngineRoom(NONE, settings), settings, Runnable::run, Runnable::run, FRONT);
        desk.enter(store);
        return desk;
    }

    private static void soften(DeskModel desk) {
        desk.editor().apply(new Suggestion(new Span(0, "You never help".length()), "I'd love a hand", List.of()));
    }

    @Test
    void theFirstVersionIsWhatWasWritten() {
        DeskModel desk = desk();
        desk.open(DraftKind.TEXT, "Sam", "You never help with dinner.");
        soften(desk);
        DraftSummary draft = store.drafts().list().get(0);
        List<Version> versions = store.drafts().versions(draft.id());
        assertThat(versions)
                .extracting(Version::step)
                .containsExactly(Texts.of("step.softened"), Texts.of("step.written"));
        assertThat(store.drafts().version(draft.id(), 1).draft().text()).isEqualTo("You never help with dinner.");
        assertThat(store.drafts().version(draft.id(), 2).draft().text()).isEqualTo("I'd love a hand with dinner.");
    }

    @Test
    void theExampleIsNobodysDraft() {
        DeskModel desk = desk();
        desk.openExample();
        soften(desk);
        desk.startAnew();
        assertThat(store.drafts().list()).isEmpty();
        desk.openExample();
        desk.editor().replace(new Span(0, 0), "Mine. ");
        desk.startAnew();
        assertThat(store.drafts().list()).hasSize(1);
    }

    /** What was turned off is named as people read it, also while the engine is still on its way. */
    @Test
    void aRuleHasAName() {
        EngineRoom engine = new EngineRoom(NONE, new Settings(folder));
        assertThat(engine.title("blame.chorus")).isEqualTo(Texts.of("category.blame"));
        assertThat(TestEngine.softstart().title("blame.chorus")).contains("Other people as judges");
        TestEngine.lexicon().rules().forEach(rule -> assertThat(
                        TestEngine.softstart().title(rule.id()))
                .as(rule.id())
                .isPresent());
    }

    @Test
    void aNewPageIsALetterAgain() {
        DeskModel desk = desk();
        desk.open(DraftKind.TEXT, "Sam", "Home soon.");
        desk.startAnew();
        assertThat(desk.editor().kind()).isEqualTo(DraftKind.LETTER);
    }
}
