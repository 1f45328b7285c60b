package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softstart.store.TestVault.letter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** What one can do with drafts and events in a vault; {@link PrivateModeTest} wants the same of private mode. */
class DraftsTest {
    @TempDir
    Path folder;

    private final Clock clock = new Ticking();
    private Store store;
    private Drafts drafts;

    /** A minute later each time it is asked. */
    private static final class Ticking extends Clock {
        private Instant now = TestVault.NOON;

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    Store first(Clock time) {
        return Vault.create(folder, TestVault.passphrase(), TestVault.settings().with(time));
    }

    /** The store after it has been closed and opened. */
    Store again(Store open, Clock time) {
        open.close();
        return Vault.open(folder, TestVault.passphrase(), TestVault.settings().with(time));
    }

    @BeforeEach
    void open() {
        store = first(clock);
        drafts = store.drafts();
    }

    private void reopen() {
        store = again(store, clock);
        drafts = store.drafts();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackEverythingThatBelongsToADraft() {
        Manuscript whole = new Manuscript(
                "Für Sam 💛",
                new Draft(
                        DraftKind.TEXT,
                        "Zwei Zeilen.\r\nUnd “eine” dritte 🕯️",
                        List.of("Are you there?", ""),
                        Optional.of("I'm tired.")),
                Map.of("step", "gap", "set aside", "the part about Tuesday"));
        DraftId id = drafts.create(whole);
        reopen();
        assertThat(drafts.read(id)).isEqualTo(whole);
        drafts.save(id, whole, "written");
        reopen();
        assertThat(drafts.version(id, 1)).isEqualTo(whole);
    }

    @Test
    void keepsVersionsApartFromTheWorkingCopy() {
        DraftId id = drafts.create(letter("one"));
        Version first = drafts.save(id, letter("two"), "softened");
        drafts.autosave(id, letter("three"));
        reopen();
        assertThat(first.number()).isEqualTo(1);
        assertThat(drafts.versions(id)).containsExactly(first);
        assertThat(drafts.version(id, 1)).isEqualTo(letter("two"));
        assertThat(drafts.workingCopy(id)).contains(letter("three"));
        assertThat(drafts.read(id)).isEqualTo(letter("three"));
        assertThat(drafts.save(id, letter("three"), "").number()).isEqualTo(2);
        assertThat(drafts.workingCopy(id)).isEmpty();
        assertThat(drafts.versions(id)).extracting(Version::number).containsExactly(2, 1);
    }

    @Test
    void makesNoVersionOfWhatIsOneAlready() {
        DraftId id = drafts.create(letter("one"));
        Version first = drafts.save(id, letter("one"), "written");
        drafts.autosave(id, letter("one and more"));
        assertThat(drafts.save(id, letter("one"), "taken back")).isEqualTo(first);
        assertThat(drafts.workingCopy(id)).isEmpty();
    }

    @Test
    void saysWhichDraftIsUnfinished() {
        DraftId id = drafts.create(letter("one"));
        assertThat(drafts.list()).allMatch(summary -> summary.autosaved().isPresent());
        drafts.save(id, letter("one"), "");
        assertThat(drafts.list()).allMatch(summary -> summary.autosaved().isEmpty());
    }

    @Test
    void leavesAnUnchangedDraftAlone() {
        DraftId id = drafts.create(letter("one"));
        Instant changed = drafts.list().get(0).changed();
        drafts.autosave(id, letter("one"));
        assertThat(drafts.list().get(0).changed()).isEqualTo(changed);
    }

    /** Leaving what was not changed makes it no newer, and no other version of it, whatever is noted beside it by then. */
    @Test
    void leavingAnUnchangedDraftMakesItNoNewer() {
        DraftId id = drafts.create(letter("one"));
        Instant changed = drafts.list().get(0).changed();
        drafts.save(id, letter("one"), "");
        Manuscript noted = new Manuscript(letter("one").title(), letter("one").draft(), Map.of("guide.desk", "yes"));
        drafts.autosave(id, noted);
        drafts.save(id, noted, "closed");
        assertThat(drafts.list().get(0).changed()).isEqualTo(changed);
        assertThat(drafts.list().get(0).autosaved()).isEmpty();
        assertThat(drafts.versions(id)).hasSize(1);
        assertThat(drafts.read(id)).isEqualTo(noted);
    }

    @Test
    void namesADraftByWhatFollowsTheGreeting() {
        drafts.create(letter("Dear Anna,\n\nThank you for Tuesday.\n"));
        drafts.create(letter("my dear Anna\nI miss our walks."));
        drafts.create(letter("Anna,\nShall we talk?"));
        drafts.create(letter("Dear Anna, thank you for tea."));
        drafts.create(letter("Hi Anna"));
        assertThat(drafts.list())
                .extracting(DraftSummary::firstLine)
                .containsExactlyInAnyOrder(
                        "Thank you for Tuesday.",
                        "I miss our walks.",
                        "Shall we talk?",
                        "Dear Anna, thank you for tea.",
                        "Hi Anna");
    }

    @Test
    void listsTheLatestFirst() {
        DraftId older = drafts.create(letter("\n\n  first line  \nsecond"));
        drafts.create(letter("other"));
        drafts.autosave(older, letter("\n\n  new line  \nsecond"));
        reopen();
        assertThat(drafts.list()).extracting(DraftSummary::firstLine).containsExactly("new line", "other");
    }

    @Test
    void cutsALongFirstLineBetweenCharacters() {
        drafts.create(letter("x".repeat(78) + "💛💛"));
        assertThat(drafts.list().get(0).firstLine()).isEqualTo("x".repeat(78) + "…");
    }

    @Test
    void cutsTheFirstLineBetweenWords() {
        drafts.create(letter("I have been trying to find the right words for this since we got back from the lake"));
        assertThat(drafts.list().get(0).firstLine())
                .isEqualTo("I have been trying to find the right words for this since we got back from the…");
    }

    @Test
    void findsWordsInTitlesAndTexts() {
        drafts.create(letter("You’re the one I think of on the train"));
        drafts.create(new Manuscript("TRAIN tickets", new Draft(DraftKind.TEXT, "Did you get them?")));
        DraftId gone = drafts.create(letter("train"));
        drafts.discard(gone);
        assertThat(drafts.search(" you're Train ")).hasSize(1);
        assertThat(drafts.search("train")).hasSize(2);
        assertThat(drafts.search("aeroplane")).isEmpty();
        assertThat(drafts.search(" ")).hasSize(2);
    }

    @Test
    void takesADraftOutOfTheTrash() {
        DraftId id = drafts.create(letter("one"));
        drafts.discard(id);
        reopen();
        assertThat(drafts.list()).isEmpty();
        assertThat(drafts.trash()).hasSize(1);
        assertThat(drafts.read(id)).isEqualTo(letter("one"));
        drafts.restore(id);
        reopen();
        assertThat(drafts.list()).hasSize(1);
        assertThat(drafts.trash()).isEmpty();
    }

    @Test
    void emptiesTheTrash() {
        DraftId kept = drafts.create(letter("one"));
        DraftId gone = drafts.create(letter("two"));
        drafts.discard(gone);
        drafts.emptyTrash();
        reopen();
        assertThat(drafts.trash()).isEmpty();
        assertThat(drafts.list()).extracting(DraftSummary::id).containsExactly(kept);
        assertThatThrownBy(() -> drafts.read(gone)).isInstanceOf(StoreException.Gone.class);
        assertThatThrownBy(() -> drafts.autosave(gone, letter("two"))).isInstanceOf(StoreException.Gone.class);
    }

    @Test
    void destroysOneDraftOnly() {
        DraftId kept = drafts.create(letter("one"));
        DraftId gone = drafts.create(letter("two"));
        drafts.save(gone, letter("three"), "");
        drafts.destroy(gone);
        drafts.autosave(kept, letter("four"));
        reopen();
        assertThat(drafts.read(kept)).isEqualTo(letter("four"));
        assertThatThrownBy(() -> drafts.version(gone, 1)).isInstanceOf(StoreException.Gone.class);
    }

    @Test
    void addsEventsInOrder() {
        EventLog events = store.events();
        events.append("practice", "a");
        events.append("practice", List.of("b", "c"));
        events.append("dismissed", "x");
        reopen();
        store.events().append("practice", "d");
        assertThat(store.events().read("practice")).extracting(Event::text).containsExactly("a", "b", "c", "d");
        assertThat(store.events().read("practice", 2)).extracting(Event::number).containsExactly(3L, 4L);
        assertThat(store.events().read("dismissed")).hasSize(1);
        assertThat(store.events().read("nothing")).isEmpty();
    }

    @Test
    void forgetsAStream() {
        store.events().append("practice", "a");
        store.events().append("dismissed", "x");
        store.events().forget("practice");
        reopen();
        assertThat(store.events().read("practice")).isEmpty();
        assertThat(store.events().read("dismissed")).hasSize(1);
        store.events().append("practice", "b");
        assertThat(store.events().read("practice")).extracting(Event::number).containsExactly(1L);
    }

    @Test
    void showsNoTextByAccident() {
        DraftId id = drafts.create(letter("secret"));
        store.events().append("practice", "secret");
        assertThat(letter("secret").toString()).doesNotContain("secret");
        assertThat(drafts.list().toString()).doesNotContain("secret").contains(id.value());
        assertThat(store.events().read("practice").toString()).doesNotContain("secret");
    }
}
