package org.softstart.swing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.softstart.app.Territory;

/** What the writer has chosen about the window; a small file, which never holds anything of a draft. */
final class Settings {
    /** Another folder for the file, for tests and for those who carry it on a stick. */
    private static final String FOLDER = "softstart.data";

    private static final String FILE = "window.properties";
    private static final String FRESH = FILE + ".new";
    private static final String OFF = "rules.off";

    /** Where a window stood. */
    record Place(int x, int y, int width, int height) {}

    private final Path file;
    private final Properties values = new Properties();
    private final Set<String> off = new TreeSet<>();
    private final List<Runnable> onRulesChange = new ArrayList<>();

    Settings(Path folder) {
        this.file = folder.resolve(FILE);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // None yet, or damaged: the window starts as on its first day.
            values.clear();
        }
        for (String rule : values.getProperty(OFF, "").split(",", -1)) {
            if (!rule.isBlank()) {
                off.add(rule.strip());
            }
        }
    }

    /** The file in the place that this system keeps such files in. */
    static Settings load() {
        return new Settings(folder());
    }

    private static Path folder() {
        String given = System.getProperty(FOLDER);
        if (given != null) {
            return Path.of(given);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String home = System.getProperty("user.home", "");
        if (system.contains("win")) {
            return Path.of(Optional.ofNullable(System.getenv("APPDATA")).orElse(home), "Softstart");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Softstart");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return config == null || config.isBlank()
                ? Path.of(home, ".config", "softstart")
                : Path.of(config, "softstart");
    }

    String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    int get(String key, int otherwise) {
        try {
            return Integer.parseInt(values.getProperty(key, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    void set(String key, String value) {
        values.setProperty(key, value);
        save();
    }

    void set(String key, int value) {
        set(key, Integer.toString(value));
    }

    Optional<Place> place() {
        int width = get("window.width", 0);
        int height = get("window.height", 0);
        return width < 300 || height < 300
                ? Optional.empty()
                : Optional.of(new Place(get("window.x", 0), get("window.y", 0), width, height));
    }

    /** Where the window stood is no reason to begin a file: whoever has chosen nothing, or erased everything, leaves no trace of having been here. */
    void keepPlace(Place place) {
        if (values.isEmpty()) {
            return;
        }
        values.setProperty("window.x", Integer.toString(place.x()));
        values.setProperty("window.y", Integer.toString(place.y()));
        values.setProperty("window.width", Integer.toString(place.width()));
        values.setProperty("window.height", Integer.toString(place.height()));
        save();
    }

    /** Whose help lines to show: the writer's choice, else this computer's language setting. */
    String country() {
        String guessed = Territory.usual();
        String country = get("country", guessed.equals("GB") ? "UK" : guessed);
        return Country.isKnown(country) ? country : "";
    }

    Set<String> off() {
        return Set.copyOf(off);
    }

    boolean isOff(String rule) {
        return off.contains(rule);
    }

    void turnOff(String rule) {
        off.add(rule);
        rulesChanged();
    }

    void turnOn(String rule) {
        off.remove(rule);
        rulesChanged();
    }

    void onRulesChange(Runnable listener) {
        onRulesChange.add(listener);
    }

    private void rulesChanged() {
        set(OFF, String.join(",", off));
        onRulesChange.forEach(Runnable::run);
    }

    /** Every choice goes, the writer's own words among them, and the file that kept them. */
    void erase() throws IOException {
        values.clear();
        off.clear();
        Files.deleteIfExists(file.resolveSibling(FRESH));
        Files.deleteIfExists(file);
        try {
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            // Something else is in it, or it is a whole stick: there is nothing of the writer's in it from here.
        }
    }

    /** Written beside and moved into place, so that a crash leaves the old file whole. */
    private void save() {
        Path fresh = file.resolveSibling(FRESH);
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A folder that cannot be written costs the choice, not the draft: it holds until the window closes.
            return;
        }
    }
}
