package org.softstart.swing;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.MenuSelectionManager;
import org.softstart.app.Home;
import org.softstart.model.Depth;
import org.softstart.store.DataFolder;
import org.softstart.store.VaultSettings;

/** The window itself: how it comes and goes, where it stands, and how it hides. */
public final class DesktopWindow {
    /** At 100 %, where the screen has room for it. */
    static final Dimension SIZE = new Dimension(1180, 760);

    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;

    private final JFrame frame = new JFrame();
    private final Settings settings;
    private final EngineRoom.Engines engines;
    private final Door door;
    private final KeyEventDispatcher hideKey = this::isHideKey;
    private Views views;
    private boolean isHidden;

    DesktopWindow(EngineRoom.Engines engines, Settings settings, Door door) {
        this.settings = settings;
        this.engines = engines;
        this.door = door;
        views = views("");
    }

    private Views views(String greeting) {
        return new Views(new EngineRoom(engines, settings), settings, door, greeting, new Views.Outer() {
            @Override
            public void hide() {
                DesktopWindow.this.hide();
            }

            @Override
            public void beginAnew(String said) {
                DesktopWindow.this.beginAnew(said);
            }
        });
    }

    /** As on the first day, in the window that is open. */
    private void beginAnew(String said) {
        dress(settings);
        views = views(said);
        if (!isHidden) {
            frame.setContentPane(views);
            frame.validate();
            frame.repaint();
        }
        views.load();
    }

    /** Opens the window if there is a display. Gives whether there is one; the program then lives as long as the window. */
    public static boolean open() {
        Home home = Home.find();
        try {
            System.setProperty("awt.useSystemAAFontSettings", System.getProperty("awt.useSystemAAFontSettings", "on"));
            if (GraphicsEnvironment.isHeadless()) {
                return false;
            }
            // What the first look needs is fetched while the window is made.
            home.warmUp(Depth.QUICK);
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError | LinkageError e) {
            // A display that is named but not there, or a Java without its desktop part: the same as none.
            return false;
        }
        EventQueue.invokeLater(() -> {
            Settings settings = Settings.load();
            dress(settings);
            Door door = new Door(DataFolder.find(), VaultSettings.standard(), settings);
            DesktopWindow window = new DesktopWindow(EngineRoom.Engines.of(home), settings, door);
            window.endsTheProgram();
            window.show();
        });
        return true;
    }

    private void endsTheProgram() {
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                Home.finish();
            }
        });
    }

    static void dress(Settings settings) {
        Theme.prepare();
        Theme.wear(Theme.Choice.of(settings.get("theme", "system")));
        Theme.zoom(settings.get("zoom", 100));
    }

    /** Shows the window; the engine is loaded behind it. */
    void show() {
        frame.setName("softstart");
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
        frame.setTitle(Texts.of("window.title"));
        frame.setIconImages(WindowIcon.images());
        frame.setContentPane(views);
        place();
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(hideKey);
        frame.setVisible(true);
        views.load();
    }

    private void place() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Settings.Place kept = settings.place().orElse(null);
        if (kept != null && screen.intersects(kept.x(), kept.y(), kept.width(), kept.height())) {
            frame.setBounds(kept.x(), kept.y(), kept.width(), kept.height());
        } else {
            int scale = com.formdev.flatlaf.util.UIScale.scale(1);
            frame.setSize(Math.min(screen.width, SIZE.width * scale), Math.min(screen.height, SIZE.height * scale));
            frame.setLocationRelativeTo(null);
        }
    }

    private boolean isHideKey(KeyEvent event) {
        if (event.getKeyCode() != KeyEvent.VK_F12) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            hide();
        }
        return true;
    }

    /** Blanks the window at once, or brings it back. */
    private void hide() {
        MenuSelectionManager.defaultManager().clearSelectedPath();
        isHidden = !isHidden;
        if (isHidden) {
            HidePage blank = new HidePage();
            frame.setContentPane(blank);
            frame.setTitle(Texts.of("hidden.title"));
            frame.validate();
            blank.requestFocusInWindow();
        } else {
            frame.setContentPane(views);
            frame.setTitle(Texts.of("window.title"));
            frame.validate();
            views.repaint();
            views.focus();
        }
        frame.repaint();
    }

    private void close() {
        desk().close();
        if (frame.getExtendedState() == JFrame.NORMAL) {
            Rectangle bounds = frame.getBounds();
            settings.keepPlace(new Settings.Place(bounds.x, bounds.y, bounds.width, bounds.height));
        }
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(hideKey);
        frame.dispose();
    }

    JFrame frame() {
        return frame;
    }

    Views views() {
        return views;
    }

    DeskModel desk() {
        return views.desk();
    }
}
