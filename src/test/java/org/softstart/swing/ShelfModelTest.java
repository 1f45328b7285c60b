package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.store.DraftSummary;
import org.softstart.store.Manuscript;
import org.softstart.store.Store;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;
import org.softstart.store.Version;

/** What is written is there again, whatever happens in between. */
final class ShelfModelTest {
    @TempDir
    private Path folder;

    private final List<String> states = new ArrayList<>();
    private int troubles;
    private int cleared;

    private Vault vault() {
        VaultSettings quick = VaultSettings.standard().with(new Stretching(64, 1, 1));
        Unlock unlock = Unlock.passphrase("seven quiet lamps".toCharArray());
        return Vault.isAt(folder) ? Vault.open(folder, unlock, quick) : Vault.create(folder, unlock, quick);
    }

    private ShelfModel shelf(Store store) {
        return new ShelfModel(store, Runnable::run, Runnable::run, states::add, () -> troubles++, () -> cleared++);
    }

    private static Manuscript letter(String text) {
        return new Manuscript("Sam", new Draft(DraftKind.LETTER, text));
    }

    private static List<DraftSummary> found(ShelfModel shelf, String words) {
        List<DraftSummary> all = new ArrayList<>();
        shelf.find(words, all::addAll);
        return all;
    }

    @Test
    void picksUpWhatACrashLeft() {
        try (Vault vault = vault()) {
            shelf(vault).keep(letter("I miss our walks."));
        }
        assertThat(states).containsExactly(Texts.of("kept.vault"));
        List<ShelfModel.Found> left = new ArrayList<>();
        try (Vault vault = vault()) {
            shelf(vault).pickUp(left::add);
        }
        assertThat(left).extracting(f -> f.manuscript().draft().text()).containsExactly("I miss our walks.");
    }

    @Test
    void leavesTheDeskEmptyAfterAGoodEnd() {
        shelf(vault()).close(letter("I miss our walks."));
        List<ShelfModel.Found> left = new ArrayList<>();
        try (Vault vault = vault()) {
            ShelfModel shelf = shelf(vault);
            shelf.pickUp(left::add);
            assertThat(left).isEmpty();
            assertThat(found(shelf, "walks")).hasSize(1);
            assertThat(found(shelf, "tea")).isEmpty();
        }
    }

    @Test
    void laysNoLetterOverOneThatTheGuideDidNotTakeUp() {
        Map<String, String> notes = Map.of("guide.kind", "letter");
        Manuscript kept = new Manuscript("Sam", new Draft(DraftKind.LETTER, "Dear Sam,"), notes);
        Manuscript other = new Manuscript("Tom", new Draft(DraftKind.LETTER, "Dear Tom,"), notes);
        try (Vault vault = vault()) {
            shelf(vault).keepGuided(kept);
            ShelfModel later = shelf(vault);
            List<ShelfModel.Found> left = new ArrayList<>();
            later.pickUpGuided(left::add);
            later.keepGuided(other);
            assertThat(found(later, "")).extracting(DraftSummary::title).containsExactlyInAnyOrder("Sam", "Tom");
            later.goOnWithGuided(left.get(0));
            later.keepGuided(new Manuscript("Sam", new Draft(DraftKind.LETTER, "Dear Sam, once more"), notes));
            assertThat(found(later, "")).hasSize(2);
        }
    }

    @Test
    void keepsNoEmptyPage() {
        try (Vault vault = vault()) {
            ShelfModel shelf = shelf(vault);
            shelf.keep(letter("  "));
            assertThat(found(shelf, "")).isEmpty();
        }
    }

    @Test
    void goesBackToAVersionWithoutLosingTheLatest() {
        try (Vault vault = vault()) {
            ShelfModel shelf = shelf(vault);
            shelf.keepVersion(letter("First."), "softened");
            shelf.keep(letter("First. Second."));
            DraftSummary draft = found(shelf, "").get(0);
            List<Version> versions = new ArrayList<>();
            shelf.versions(draft.id(), versions::addAll);
            List<ShelfModel.Found> back = new ArrayList<>();
            shelf.open(draft.id(), versions.get(0), back::add);
            assertThat(back.get(0).manuscript()).isEqualTo(letter("First."));
            assertThat(vault.drafts().version(draft.id(), 2)).isEqualTo(letter("First. Second."));
        }
    }

    @Test
    void deletesWithUndoAndForGood() {
        try (Vault vault = vault()) {
            ShelfModel shelf = shelf(vault);
            shelf.keep(letter("I miss our walks."));
            DraftSummary draft = found(shelf, "").get(0);
            shelf.delete(draft.id(), () -> {});
            assertThat(cleared).isEqualTo(1);
            assertThat(found(shelf, "")).isEmpty();
            shelf.bringBack(draft.id(), () -> {});
            assertThat(found(shelf, "")).hasSize(1);
            shelf.delete(draft.id(), () -> {});
            shelf.deleteForGood(draft.id(), () -> {});
            List<DraftSummary> deleted = new ArrayList<>();
            shelf.deleted(deleted::addAll);
            assertThat(deleted).isEmpty();
        }
    }

    @Test
    void saysCalmlyWhenNothingCanBeKept() {
        Vault vault = vault();
        ShelfModel shelf = shelf(vault);
        shelf.keep(letter("I miss our walks."));
        vault.drafts().list().forEach(draft -> vault.drafts().destroy(draft.id()));
        shelf.keep(letter("I miss our walks. Still."));
        assertThat(troubles).isEqualTo(1);
        shelf.keep(letter("I miss our walks. Still."));
        assertThat(found(shelf, "still")).hasSize(1);
        vault.close();
    }
}
