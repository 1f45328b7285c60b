package org.softstart.swing;

import java.awt.Toolkit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the rest of this computer looks dark. */
final class SystemLook {
    private static final int PATIENCE = 300;

    private SystemLook() {}

    static boolean isDark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return says("Dark", "defaults", "read", "-g", "AppleInterfaceStyle");
        }
        if (system.contains("win")) {
            return says(
                    "0x0",
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        Object theme = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        if (theme != null && theme.toString().toLowerCase(Locale.ROOT).contains("dark")) {
            return true;
        }
        return says("dark", "gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    /** Asks the system's own tool; one that is missing or slow says nothing. */
    private static boolean says(String word, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return false;
            }
            try (BufferedReader answer =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return answer.lines().anyMatch(line -> line.contains(word));
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
