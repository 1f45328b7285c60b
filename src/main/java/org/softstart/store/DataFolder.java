package org.softstart.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the data of this person belongs. */
public final class DataFolder {
    /** Names another folder: for tests, and for a launcher that carries its data along. */
    public static final String PROPERTY = "softstart.data";

    private DataFolder() {}

    /** The folder that was named, else the one that the system has for such data. */
    public static Path find() {
        return find(System::getProperty, System::getenv);
    }

    static Path find(UnaryOperator<String> property, UnaryOperator<String> environment) {
        String named = property.apply(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absolute(environment.apply("APPDATA"))
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Softstart");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Softstart");
        }
        return absolute(environment.apply("XDG_DATA_HOME"))
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("softstart");
    }

    /** The convention is to take no notice of a relative one. */
    private static Optional<Path> absolute(String folder) {
        return Optional.ofNullable(folder)
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
