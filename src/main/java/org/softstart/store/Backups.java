package org.softstart.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Copies of the last days on which there was work, and of the key file. */
final class Backups {
    private static final int DAYS = 5;
    private static final String PREFIX = "drafts-";
    private static final String SUFFIX = ".mv";

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /** The latest first. */
    List<Backup> list() throws IOException {
        List<Backup> backups = new ArrayList<>();
        for (Path file : Disk.files(folder)) {
            day(file.getFileName().toString()).ifPresent(day -> backups.add(new Backup(day, file)));
        }
        Collections.reverse(backups);
        return Collections.unmodifiableList(backups);
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return name.startsWith(PREFIX) && name.endsWith(SUFFIX)
                    ? Optional.of(LocalDate.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Path keyFile() {
        return folder.resolve("vault.key");
    }

    /** So that a damaged key file is not the end. */
    void keep(KeyFile keyFile) throws IOException {
        Disk.createFolder(folder);
        keyFile.heal(keyFile());
    }

    boolean has(LocalDate day) {
        return Files.exists(file(day));
    }

    /** Copies the rows, and lets go of the oldest copies. */
    void keep(RowFile rows, Root root, VaultKeys keys, LocalDate day) throws IOException {
        Disk.createFolder(folder);
        Copying.copy(rows, root, keys, Set.of(), file(day));
        Disk.replace(Disk.fresh(file(day)), file(day));
        List<Backup> all = list();
        for (Backup old : all.subList(Math.min(DAYS, all.size()), all.size())) {
            Files.delete(old.file());
        }
    }

    private Path file(LocalDate day) {
        return folder.resolve(PREFIX + day + SUFFIX);
    }

    /** Takes these owners out of every copy. A copy that cannot be read any more goes as a whole: it may hold them. */
    void purge(VaultKeys keys, Set<String> owners) throws IOException {
        for (Backup backup : list()) {
            Optional<Root> root = root(backup, keys);
            if (root.isEmpty()) {
                Files.delete(backup.file());
                continue;
            }
            RowFile rows = RowFile.openReadOnly(backup.file());
            try {
                Copying.copy(rows, root.get(), keys, owners, backup.file());
            } finally {
                rows.abandon();
            }
            Disk.replace(Disk.fresh(backup.file()), backup.file());
        }
    }

    private static Optional<Root> root(Backup backup, VaultKeys keys) {
        try {
            return Optional.of(Verification.of(backup.file(), keys).root());
        } catch (StoreException.Tampered e) {
            return Optional.empty();
        }
    }
}
