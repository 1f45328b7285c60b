package org.softstart.swing;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.softstart.store.StoreException;
import org.softstart.store.Vault;

/** What opens the drafts that are open now, and how that is changed. Stretching a passphrase takes a moment, which is waited for away from the window. */
final class PassphraseModel {
    /** What is typed to change it. */
    enum Field {
        OLD,
        FRESH,
        AGAIN
    }

    /**
     * What came of it.
     *
     * @param line to be shown
     * @param field to be looked at again, if one of them is the reason why nothing has changed
     */
    record Answer(boolean isDone, String line, Optional<Field> field) {
        private static Answer done(String text) {
            return new Answer(true, Texts.of(text), Optional.empty());
        }

        private static Answer again(Field field, String line) {
            return new Answer(false, line, Optional.of(field));
        }
    }

    private final Vault vault;
    private final Executor worker;
    private final Executor window;

    /**
     * @param worker the one thread that keeps drafts, so that nothing is changed in a vault that it has closed
     * @param window where answers are given
     */
    PassphraseModel(Vault vault, Executor worker, Executor window) {
        this.vault = vault;
        this.worker = worker;
        this.window = window;
    }

    /** If not, there is nothing to be asked for before one is set. */
    boolean hasPassphrase() {
        return vault.hasPassphrase();
    }

    boolean hasKeyring() {
        return vault.hasKeyring();
    }

    /**
     * Sets another passphrase, or the first one. The characters are wiped.
     *
     * @param old of no meaning if there is none
     */
    void change(char[] old, char[] fresh, char[] again, Consumer<Answer> then) {
        work(
                () -> {
                    try {
                        return change(old, fresh, again);
                    } finally {
                        Arrays.fill(old, '\0');
                        Arrays.fill(fresh, '\0');
                        Arrays.fill(again, '\0');
                    }
                },
                then);
    }

    private Answer change(char[] old, char[] fresh, char[] again) {
        boolean isFirst = !vault.hasPassphrase();
        if (!isFirst && !vault.isPassphrase(old)) {
            return Answer.again(Field.OLD, Texts.of("passphrase.wrong"));
        }
        if (fresh.length < Door.LEAST) {
            return Answer.again(Field.FRESH, Texts.of("door.short", Door.LEAST));
        }
        if (!Arrays.equals(fresh, again)) {
            return Answer.again(Field.AGAIN, Texts.of("door.differ"));
        }
        vault.setPassphrase(fresh);
        return Answer.done(isFirst ? "passphrase.added" : "passphrase.changed");
    }

    /** From now on the keyring opens the drafts no more. */
    void leaveKeyring(Consumer<Answer> then) {
        work(
                () -> {
                    vault.leaveKeyring();
                    return Answer.done("passphrase.alone");
                },
                then);
    }

    private void work(Supplier<Answer> work, Consumer<Answer> then) {
        worker.execute(() -> {
            Answer answer;
            try {
                answer = work.get();
            } catch (StoreException e) {
                answer = new Answer(false, Texts.of("passphrase.stays", e.getMessage()), Optional.empty());
            }
            Answer told = answer;
            window.execute(() -> then.accept(told));
        });
    }
}
