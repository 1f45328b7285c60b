package org.softstart.swing;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JFrame;
import org.softstart.app.Home;
import org.softstart.model.DraftKind;
import org.softstart.store.DataFolder;
import org.softstart.store.VaultSettings;

/**
 * A start that shows no window, so that the classes it takes can be noted down and archived. It needs a display all the same, and
 * writes into the folder that {@code softstart.data} names.
 */
public final class Rehearsal {
    private final DesktopWindow window;
    private final Door door;

    private Rehearsal(DesktopWindow window, Door door) {
        this.window = window;
        this.door = door;
    }

    /** Ends the program once a draft was read and shown. */
    public static void run() {
        Settings settings = Settings.load();
        Door door = new Door(DataFolder.find(), VaultSettings.standard(), settings);
        EventQueue.invokeLater(() -> {
            DesktopWindow.dress(settings);
            new Rehearsal(new DesktopWindow(EngineRoom.Engines.of(Home.find()), settings, door), door).play();
        });
    }

    private void play() {
        Views views = window.views();
        window.frame().setContentPane(views);
        window.frame().pack();
        views.load();
        paintUnseen();
        views.desk().enter(door.withPassphrase("rehearsal".toCharArray()));
        EditorModel editor = views.desk().editor();
        editor.addListener(EditorModel.ANSWER, event -> {
            paintUnseen();
            if (editor.isSettled() && !editor.shown().isEmpty()) {
                Home.finish();
                System.exit(0);
            }
        });
        views.desk().open(DraftKind.TEXT, "", "Thank you for tea. You never help.");
    }

    private void paintUnseen() {
        JFrame frame = window.frame();
        Dimension size = DesktopWindow.SIZE;
        frame.setSize(size);
        frame.validate();
        Graphics2D page = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB).createGraphics();
        frame.getContentPane().paint(page);
        page.dispose();
    }
}
