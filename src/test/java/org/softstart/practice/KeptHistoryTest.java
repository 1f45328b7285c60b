package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.store.Event;
import org.softstart.store.EventLog;
import org.softstart.store.PrivateMode;
import org.softstart.store.StoreException;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** What was practised is there the next day, unreadable for others, and a store that fails stops nobody. */
final class KeptHistoryTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-03-29T21:00:00+01:00");
    private static final PracticeEvent READ = new PracticeEvent.LessonRead(WHEN, "openings");
    private static final PracticeEvent ANSWERED =
            new PracticeEvent.Answered(WHEN, "openings", "spot-01", ItemType.SPOT, Grade.GOT_IT, false);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    private Vault vault() {
        VaultSettings quick = VaultSettings.standard().with(new Stretching(64, 1, 1));
        Unlock unlock = Unlock.passphrase("seven quiet lamps".toCharArray());
        return Vault.isAt(folder) ? Vault.open(folder, unlock, quick) : Vault.create(folder, unlock, quick);
    }

    @Test
    void isThereTheNextTime() {
        try (Vault vault = vault()) {
            History history = new KeptHistory(vault.events(), told::add);
            history.append(READ);
            history.append(ANSWERED);
        }
        try (Vault vault = vault()) {
            assertThat(new KeptHistory(vault.events(), told::add).events()).containsExactly(READ, ANSWERED);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void isUnreadableForOthers() throws IOException {
        try (Vault vault = vault()) {
            new KeptHistory(vault.events(), told::add)
                    .append(new PracticeEvent.OwnLine(WHEN, "thanks", "plum crumble"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("plum")
                        .doesNotContain("thanks");
            }
        }
    }

    @Test
    void forgetsForGoodWhenAsked() {
        try (Vault vault = vault()) {
            History history = new KeptHistory(vault.events(), told::add);
            history.append(READ);
            history.forget();
            assertThat(history.events()).isEmpty();
            history.append(ANSWERED);
        }
        try (Vault vault = vault()) {
            assertThat(new KeptHistory(vault.events(), told::add).events()).containsExactly(ANSWERED);
        }
    }

    @Test
    void privateModeForgets() {
        try (PrivateMode nothing = new PrivateMode()) {
            new KeptHistory(nothing.events(), told::add).append(READ);
            assertThat(new KeptHistory(nothing.events(), told::add).events()).hasSize(1);
        }
        try (PrivateMode nothing = new PrivateMode()) {
            assertThat(new KeptHistory(nothing.events(), told::add).events()).isEmpty();
        }
    }

    /** A disk that is full for a while. */
    private static final class FailingLog implements EventLog {
        private final EventLog log;
        private boolean fails;

        FailingLog(EventLog log) {
            this.log = log;
        }

        private void check() {
            if (fails) {
                // Any of them will do: a vault that is not there.
                Vault.open(Path.of("target", "no-vault-here"), Unlock.passphrase(new char[0]));
            }
        }

        @Override
        public void append(String stream, List<String> texts) {
            check();
            log.append(stream, texts);
        }

        @Override
        public List<Event> read(String stream, long after) {
            check();
            return log.read(stream, after);
        }

        @Override
        public void forget(String stream) {
            log.forget(stream);
        }
    }

    @Test
    void goesOnWhereTheStoreFailsAndKeepsItLater() {
        try (PrivateMode store = new PrivateMode()) {
            FailingLog log = new FailingLog(store.events());
            History history = new KeptHistory(log, told::add);
            log.fails = true;
            history.append(READ);
            history.append(ANSWERED);
            assertThat(told).as("once, in one line").hasSize(1).allMatch(line -> line.indexOf('\n') < 0);
            assertThat(history.events()).containsExactly(READ, ANSWERED);
            log.fails = false;
            history.append(READ);
            assertThat(new KeptHistory(store.events(), told::add).events()).containsExactly(READ, ANSWERED, READ);
        }
    }

    @Test
    void beginsAnewWhereNothingCanBeRead() {
        try (PrivateMode store = new PrivateMode()) {
            FailingLog log = new FailingLog(store.events());
            log.fails = true;
            History history = new KeptHistory(log, told::add);
            assertThat(told).hasSize(1);
            history.append(READ);
            assertThat(history.events()).containsExactly(READ);
        }
    }

    @Test
    void failsInTheTestAsInLife() {
        FailingLog log = new FailingLog(new PrivateMode().events());
        log.fails = true;
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> log.read(KeptHistory.STREAM)))
                .isInstanceOf(StoreException.class);
    }
}
