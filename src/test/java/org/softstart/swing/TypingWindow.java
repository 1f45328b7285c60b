package org.softstart.swing;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.PrintStream;
import java.nio.file.Path;
import org.softstart.app.Home;
import org.softstart.store.Stretching;
import org.softstart.store.VaultSettings;

/** The real window in a process of its own, with a robot at its keys that never stops: made to be killed. */
final class TypingWindow {
    static final VaultSettings QUICK = VaultSettings.standard().with(new Stretching(64, 1, 1));
    static final String PASSPHRASE = "a few words together";
    private static final String TYPED = "we sat by the sea and ";
    private static final int BETWEEN_KEYS = 30;

    private TypingWindow() {}

    /** Says after each key how much stands on the page, and when that was. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        Settings settings = new Settings(folder);
        new TourModel(settings).end();
        Door door = new Door(folder, QUICK, settings);
        DesktopWindow window = Stage.onWindow(() -> {
            DesktopWindow.dress(settings);
            DesktopWindow made = new DesktopWindow(EngineRoom.Engines.of(Home.find()), settings, door);
            made.show();
            made.desk().enter(door.withPassphrase(PASSPHRASE.toCharArray()));
            return made;
        });
        while (!Stage.onWindow(() -> window.views().write().page().isFocusOwner())) {
            Stage.onWindow(() -> window.views().write().page().requestFocusInWindow());
            Thread.sleep(50);
        }
        // What was picked up comes a moment after the vault has opened.
        Thread.sleep(1_000);
        Stage.onWindow(() -> {
            window.views()
                    .write()
                    .page()
                    .setCaretPosition(window.desk().editor().text().length());
            return null;
        });
        out.println("picked up "
                + Stage.onWindow(() -> window.desk().editor().text().length()));
        Robot robot = new Robot();
        for (int i = 0; ; i++) {
            char letter = TYPED.charAt(i % TYPED.length());
            int key = KeyEvent.getExtendedKeyCodeForChar(letter);
            robot.keyPress(key);
            robot.keyRelease(key);
            robot.waitForIdle();
            int length = Stage.onWindow(() -> window.desk().editor().text().length());
            out.println("typed " + System.currentTimeMillis() + " " + length);
            Thread.sleep(BETWEEN_KEYS);
        }
    }
}
