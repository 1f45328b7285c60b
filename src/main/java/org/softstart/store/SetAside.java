package org.softstart.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Files that could not be opened and made room for others. They are kept, in case somebody can make something of them. */
final class SetAside {
    private static final String PREFIX = "set-aside-";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

    private SetAside() {}

    static void move(Path folder, Clock clock) throws IOException {
        Path aside = folder.resolve(PREFIX + TIME.format(LocalDateTime.now(clock)));
        for (String name : SealedRows.files()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                Disk.createFolder(aside);
                Files.move(file, aside.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    static void deleteAll(Path folder) throws IOException {
        for (Path file : Disk.files(folder)) {
            if (file.getFileName().toString().startsWith(PREFIX)) {
                Disk.deleteTree(file);
            }
        }
    }
}
