package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.store.KeySafe;
import org.softstart.store.Manuscript;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;
import org.softstart.swing.PassphraseModel.Answer;
import org.softstart.swing.PassphraseModel.Field;

/** Another passphrase opens the same drafts, and whatever goes wrong on the way leaves the one of before. */
final class PassphraseModelTest {
    private static final String WORDS = "seven quiet lamps";
    private static final String OTHER = "nine paper boats";

    private final Map<String, byte[]> keyring = new HashMap<>();

    private final VaultSettings settings = VaultSettings.standard()
            .with(new Stretching(64, 1, 1))
            .with(new KeySafe() {
                @Override
                public Optional<byte[]> read(String vault) {
                    return Optional.ofNullable(keyring.get(vault)).map(byte[]::clone);
                }

                @Override
                public void keep(String vault, byte[] key) {
                    keyring.put(vault, key.clone());
                }

                @Override
                public void forget(String vault) {
                    keyring.remove(vault);
                }
            });

    @TempDir
    private Path folder;

    private Vault vault(Unlock unlock) {
        Vault vault = Vault.create(folder, unlock, settings);
        vault.drafts().create(new Manuscript("Sam", new Draft(DraftKind.LETTER, "I miss our walks.")));
        return vault;
    }

    private static PassphraseModel model(Vault vault) {
        return new PassphraseModel(vault, Runnable::run, Runnable::run);
    }

    private static Answer change(Vault vault, String old, String fresh, String again) {
        List<Answer> answers = new ArrayList<>();
        model(vault).change(old.toCharArray(), fresh.toCharArray(), again.toCharArray(), answers::add);
        return answers.get(0);
    }

    private void opensWith(Unlock unlock) {
        try (Vault vault = Vault.open(folder, unlock, settings)) {
            assertThat(vault.drafts().list()).hasSize(1);
        }
    }

    @Test
    void theNewOneOpensTheSameDrafts() {
        try (Vault vault = vault(Unlock.passphrase(WORDS.toCharArray()))) {
            Answer answer = change(vault, WORDS, OTHER, OTHER);
            assertThat(answer.isDone()).isTrue();
            assertThat(answer.line()).isEqualTo(Texts.of("passphrase.changed"));
        }
        opensWith(Unlock.passphrase(OTHER.toCharArray()));
    }

    @Test
    void tellsWhatIsWrongAndChangesNothing() {
        try (Vault vault = vault(Unlock.passphrase(WORDS.toCharArray()))) {
            assertThat(change(vault, "seven loud lamps", OTHER, OTHER))
                    .isEqualTo(new Answer(false, Texts.of("passphrase.wrong"), Optional.of(Field.OLD)));
            assertThat(change(vault, WORDS, "boats", "boats"))
                    .isEqualTo(new Answer(false, Texts.of("door.short", Door.LEAST), Optional.of(Field.FRESH)));
            assertThat(change(vault, WORDS, OTHER, OTHER + "."))
                    .isEqualTo(new Answer(false, Texts.of("door.differ"), Optional.of(Field.AGAIN)));
        }
        opensWith(Unlock.passphrase(WORDS.toCharArray()));
    }

    @Test
    void aFolderThatTakesNothingKeepsTheOneOfBefore() throws IOException {
        try (Vault vault = vault(Unlock.passphrase(WORDS.toCharArray()))) {
            Path inTheWay = Files.createDirectories(folder.resolve("vault.key.new/in-the-way"));
            Answer answer = change(vault, WORDS, OTHER, OTHER);
            assertThat(answer.isDone()).isFalse();
            assertThat(answer.field()).isEmpty();
            assertThat(answer.line()).endsWith("Your drafts open as they did before.");
            Files.delete(inTheWay);
        }
        Files.deleteIfExists(folder.resolve("vault.key.new"));
        opensWith(Unlock.passphrase(WORDS.toCharArray()));
    }

    @Test
    void nothingThatWasTypedStaysBehind() {
        char[] old = WORDS.toCharArray();
        char[] fresh = OTHER.toCharArray();
        char[] again = OTHER.toCharArray();
        try (Vault vault = vault(Unlock.passphrase(WORDS.toCharArray()))) {
            model(vault).change(old, fresh, again, answer -> {});
        }
        for (char[] typed : List.of(old, fresh, again)) {
            assertThat(typed).containsOnly('\0');
        }
    }

    /** Whoever keeps drafts with the keyring has no old passphrase to be asked for, and may then do without the keyring. */
    @Test
    void aPassphraseComesBesideTheKeyringAndThenInItsPlace() {
        try (Vault vault = vault(Unlock.keyring())) {
            PassphraseModel model = model(vault);
            assertThat(model.hasPassphrase()).isFalse();
            Answer added = change(vault, "", OTHER, OTHER);
            assertThat(added.line()).isEqualTo(Texts.of("passphrase.added"));
            assertThat(model.hasPassphrase()).isTrue();
            assertThat(model.hasKeyring()).isTrue();
            List<Answer> answers = new ArrayList<>();
            model.leaveKeyring(answers::add);
            assertThat(answers.get(0).isDone()).isTrue();
            assertThat(model.hasKeyring()).isFalse();
        }
        assertThat(keyring).isEmpty();
        opensWith(Unlock.passphrase(OTHER.toCharArray()));
    }
}
