package org.softstart.swing;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.softstart.app.Home;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.store.VaultSettings;

/**
 * Measures the window, on a display: when it can be seen, when a first word is marked, and how long a key takes until the page is
 * painted and until the quick look has answered, in a letter of 1000 words. See src/docs/speed.md.
 */
final class WindowSpeed {
    private static final int KEYS = 400;
    private static final int WARM = 100;

    private WindowSpeed() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        long begun = java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
        Settings settings = new Settings(Files.createTempDirectory("softstart-speed"));
        Door.keepNothing(settings);
        Door door = new Door(Path.of("target", "no-drafts"), VaultSettings.standard(), settings);
        Home home = Home.find();
        home.warmUp(Depth.QUICK);
        DesktopWindow window = Stage.onWindow(() -> {
            DesktopWindow.dress(settings);
            return new DesktopWindow(EngineRoom.Engines.of(home), settings, door);
        });
        Stage.onWindow(() -> {
            window.show();
            return null;
        });
        Stage.onWindow(() -> null);
        out.println("visible after " + (System.currentTimeMillis() - begun) + " ms");
        type(window, "You never help. ");
        while (Stage.onWindow(() -> window.desk().editor().shown().isEmpty())) {
            Thread.sleep(2);
        }
        out.println("first mark after " + (System.currentTimeMillis() - begun) + " ms");
        String letter = Files.readString(Path.of("src/main/examples/gentle-letter.txt"))
                + Files.readString(Path.of("src/main/examples/harsh-letter.txt"))
                + Files.readString(Path.of("src/main/examples/invitation-letter.txt"));
        Stage.onWindow(() -> {
            window.desk().open(DraftKind.LETTER, "", letter);
            return null;
        });
        while (!Stage.onWindow(() -> window.desk().editor().isSettled())) {
            Thread.sleep(20);
        }
        out.println(window.desk().editor().words() + " words, whole answer there after "
                + (System.currentTimeMillis() - begun));
        List<Double> painted = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        int middle = letter.length() / 2;
        boolean[] seen = new boolean[1];
        window.desk().editor().watchers().add(EditorModel.LOOKED, () -> seen[0] = true);
        String typed = "and then we went home. ";
        for (int i = 0; i < KEYS; i++) {
            String key = String.valueOf(typed.charAt(i % typed.length()));
            int at = middle + i;
            seen[0] = false;
            long start = System.nanoTime();
            Stage.onWindow(() -> {
                window.desk().editor().document().insertString(at, key, null);
                window.views()
                        .write()
                        .page()
                        .paintImmediately(window.views().write().page().getVisibleRect());
                return null;
            });
            double afterPaint = (System.nanoTime() - start) / 1e6;
            while (!Stage.onWindow(() -> seen[0])) {
                Thread.onSpinWait();
            }
            double afterAnswer = (System.nanoTime() - start) / 1e6;
            if (i >= WARM) {
                painted.add(afterPaint);
                answered.add(afterAnswer);
            }
            Thread.sleep(15);
        }
        report(out, "key to painted page", painted);
        report(out, "key to quick answer", answered);
        System.exit(0);
    }

    private static void type(DesktopWindow window, String text) {
        for (int i = 0; i < text.length(); i++) {
            String key = text.substring(i, i + 1);
            Stage.onWindow(() -> {
                window.desk()
                        .editor()
                        .document()
                        .insertString(window.desk().editor().text().length(), key, null);
                return null;
            });
        }
    }

    private static void report(PrintStream out, String what, List<Double> times) {
        Collections.sort(times);
        out.printf(
                "%s: median %.1f ms, p99 %.1f ms%n",
                what, times.get(times.size() / 2), times.get(times.size() * 99 / 100));
    }
}
