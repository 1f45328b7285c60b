package org.softstart.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.softstart.TestEngine;
import org.softstart.app.Replies;
import org.softstart.app.Softstart;
import org.softstart.guide.Guide;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.store.VaultSettings;

/** The real window on the test's display. Without a display this fails, and so does the test: it must never be skipped. */
final class Stage implements AutoCloseable {
    private static final long PATIENCE = 45_000;

    /** The engine that all tests share, so that each window does not load its own. */
    private static final EngineRoom.Engines ENGINES = new EngineRoom.Engines() {
        @Override
        public Softstart forCountry(String country) {
            return TestEngine.softstart();
        }

        @Override
        public Replies repliesFor(String country) {
            return TestEngine.replies();
        }

        @Override
        public Guide guide() {
            return new Guide(TestEngine.lexicon());
        }

        @Override
        public void warmUp(Depth depth) {
            TestEngine.softstart();
        }
    };

    private final DesktopWindow window;

    private Stage(DesktopWindow window) {
        this.window = window;
    }

    static Stage open(Settings settings) {
        return open(settings, new Door(Path.of("target", "no-drafts"), VaultSettings.standard(), settings));
    }

    static Stage open(Settings settings, Door door) {
        // What is waited for is the window, not the loading of models, which takes a busy machine a minute.
        TestEngine.softstart().check(new Draft(DraftKind.TEXT, "Thank you. You never help."), Depth.DEEP);
        Stage stage = new Stage(onWindow(() -> {
            DesktopWindow.dress(settings);
            return new DesktopWindow(ENGINES, settings, door);
        }));
        onWindow(() -> {
            stage.window.show();
            return null;
        });
        return stage;
    }

    /** Settings of a writer who has been here before, in a folder of the test. */
    static Settings settings(Path folder, String theme) {
        Settings settings = new Settings(folder);
        settings.set("theme", theme);
        settings.set("country", "UK");
        Door.keepNothing(settings);
        new TourModel(settings).end();
        return settings;
    }

    DesktopWindow window() {
        return window;
    }

    static <T> T onWindow(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    void run(Runnable work) {
        onWindow(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until something is so, as a patient person would. */
    void until(String what, BooleanSupplier isSo) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!onWindow(isSo::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("still waiting: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    void untilSettled() {
        until("the whole answer", () -> window.desk().editor().isSettled());
        // What is painted follows in the same turn of the window's thread or the next.
        run(() -> {});
    }

    /** Whether a part with this name can be seen. */
    boolean sees(String name) {
        return sees(window.frame().getContentPane(), name);
    }

    /** Whether the menu that is open has an entry of this name. */
    boolean isOffering(String name) {
        for (MenuElement element : MenuSelectionManager.defaultManager().getSelectedPath()) {
            if (element.getComponent() instanceof Container menu && sees(menu, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sees(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            boolean here = name.equals(child.getName()) && child.isShowing();
            if (here || (child instanceof Container inner && sees(inner, name))) {
                return true;
            }
        }
        return false;
    }

    void size(int width, int height) {
        run(() -> {
            window.frame().setSize(width, height);
            window.frame().validate();
        });
        run(() -> {});
    }

    /** What can be seen, as a picture in target/screenshots, or where {@code softstart.screenshots} says. */
    File picture(String name) throws IOException {
        return picture(name, window.frame().getContentPane());
    }

    /** What can be seen of a part of the window, or of a box over it. */
    File picture(String name, Container part) throws IOException {
        // Text that breaks anew asks for its height a turn later.
        for (int turn = 0; turn < 4; turn++) {
            run(() -> window.frame().validate());
        }
        BufferedImage image = onWindow(() -> {
            BufferedImage shot = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
            java.awt.Graphics2D g = shot.createGraphics();
            part.paint(g);
            g.dispose();
            return shot;
        });
        Path folder = Path.of(System.getProperty("softstart.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        File file = folder.resolve(name + ".png").toFile();
        ImageIO.write(image, "png", file);
        return file;
    }

    @Override
    public void close() {
        run(() -> window.frame()
                .dispatchEvent(
                        new java.awt.event.WindowEvent(window.frame(), java.awt.event.WindowEvent.WINDOW_CLOSING)));
    }
}
