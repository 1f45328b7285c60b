package org.softstart.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.softstart.practice.History;
import org.softstart.practice.KeptHistory;
import org.softstart.practice.MemoryHistory;
import org.softstart.store.Store;
import org.softstart.store.StoreException;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** Where progress is kept while somebody practises at a terminal: encrypted, beside the drafts; or nowhere, and practice works all the same. */
final class ProgressShelf implements AutoCloseable {
    private static final int TRIES = 3;
    /** Shorter passphrases are guessed too soon. */
    private static final int LEAST = 8;

    private static final String FOR_NOW = " Practice works all the same; this time nothing is kept.";

    private final Path folder;
    private final VaultSettings settings;
    private final Secrets secrets;
    private final Consumer<String> say;
    private Optional<Store> store = Optional.empty();

    /** @param say shows one line */
    ProgressShelf(Path folder, VaultSettings settings, Secrets secrets, Consumer<String> say) {
        this.folder = folder;
        this.settings = settings;
        this.secrets = secrets;
        this.say = say;
    }

    /** The history so far, or an empty one that ends with the program. One line says which. */
    History open() {
        try {
            // Who pipes answers in is trying something out.
            store = secrets == Secrets.NONE ? Optional.empty() : Vault.isAt(folder) ? enter() : begin();
        } catch (StoreException e) {
            say.accept(e.getMessage() + FOR_NOW);
            return new MemoryHistory();
        }
        if (store.isEmpty()) {
            say.accept("Progress is not kept this time.");
            return new MemoryHistory();
        }
        say.accept("Progress is kept on this computer, encrypted.");
        return new KeptHistory(store.get().events(), trouble -> say.accept(trouble + " Practice works all the same."));
    }

    private Optional<Store> enter() {
        if (Vault.asksKeyring(folder)) {
            try {
                return Optional.of(Vault.open(folder, Unlock.keyring(), settings));
            } catch (StoreException.NoKeyring e) {
                if (!Vault.asksPassphrase(folder)) {
                    throw e;
                }
            }
        }
        say.accept("Your passphrase opens your progress. Enter alone keeps nothing this time.");
        for (int i = 0; i < TRIES; i++) {
            try {
                Optional<Store> opened =
                        withSecret("  Passphrase: ", typed -> Vault.open(folder, Unlock.passphrase(typed), settings));
                return opened;
            } catch (StoreException.WrongPassphrase e) {
                say.accept(e.getMessage());
            }
        }
        return Optional.empty();
    }

    private Optional<Store> begin() {
        say.accept(
                "Your progress can be kept on this computer, encrypted under a passphrase of " + LEAST
                        + " letters or more. If it is ever forgotten, nobody can open what was kept. Enter alone keeps nothing this time.");
        for (int i = 0; i < TRIES; i++) {
            Optional<char[]> first = secrets.ask("  A new passphrase: ");
            if (first.isEmpty()) {
                return Optional.empty();
            }
            try {
                if (first.get().length < LEAST) {
                    say.accept("A little longer, please: " + LEAST + " letters or more.");
                } else {
                    Optional<Store> made = withSecret(
                            "  The same once more: ",
                            again -> Arrays.equals(first.get(), again)
                                    ? Vault.create(folder, Unlock.passphrase(again), settings)
                                    : null);
                    if (made.isPresent()) {
                        return made;
                    }
                    say.accept("The two differ. Please type them once more.");
                }
            } finally {
                Arrays.fill(first.get(), '\0');
            }
        }
        return Optional.empty();
    }

    private Optional<Store> withSecret(String prompt, Function<char[], Store> use) {
        Optional<char[]> typed = secrets.ask(prompt);
        try {
            return typed.map(use);
        } finally {
            typed.ifPresent(characters -> Arrays.fill(characters, '\0'));
        }
    }

    @Override
    public void close() {
        store.ifPresent(Store::close);
    }
}
