package org.softstart.swing;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.softstart.store.Backup;
import org.softstart.store.Store;
import org.softstart.store.StoreException;

/** Before the desk: asks how drafts shall be kept, or for what opens them. What goes wrong is said in one line under the field. */
final class DoorView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient Consumer<Store> enter;
    private final transient Executor worker;
    private final JPasswordField passphrase = field("door.passphrase");
    private final JPasswordField again = field("door.again");
    private final JTextArea said = Parts.text("");
    private final JPanel ways = Parts.panel("insets 0", "[]10[]", "[]");
    private final JPanel backups = Parts.panel("insets 0, wrap 1", "[]", "");
    private final boolean isNew;

    /**
     * @param worker where opening is waited for
     * @param greeting what there is to say first
     * @param enter told in the window's thread once there is something to keep drafts in
     */
    DoorView(Door door, Executor worker, String greeting, Consumer<Store> enter) {
        this.door = door;
        this.worker = worker;
        this.enter = enter;
        isNew = door.isNew();
        setName("door");
        title(Texts.of(isNew ? "door.new.title" : "door.title"));
        paragraph(Texts.of(isNew ? "door.new.text" : "door.text"));
        if (door.hasPassphrase()) {
            label("door.passphrase");
            column().add(passphrase, "growx 0, w 320!, hmin 32, wrap");
            if (isNew) {
                label("door.again");
                column().add(again, "growx 0, w 320!, hmin 32, wrap");
                column().add(
                                Parts.text(Texts.of("door.forget"), Theme.font(12), "quiet"),
                                "wmin 0, wrap, gaptop 4, gapbottom 4");
            }
        }
        said.setName("door.said");
        column().add(said, "wmin 0, wrap, gaptop 6, gapbottom 6");
        addWays();
        column().add(ways, "growx 0, wrap");
        column().add(backups, "growx 0, wrap, gaptop 8");
        JButton nothing = Parts.link(Texts.of(isNew ? "door.nothing.ever" : "door.nothing"), this::nothing);
        nothing.setName("door.nothing");
        column().add(nothing, "growx 0, alignx left, wrap, gaptop 12");
        say(greeting);
    }

    /** Whoever comes to the door goes on with what opens it. */
    @Override
    public boolean requestFocusInWindow() {
        return door.hasPassphrase()
                ? passphrase.requestFocusInWindow()
                : ways.getComponent(0).requestFocusInWindow();
    }

    private void addWays() {
        if (door.hasPassphrase()) {
            JButton open = Parts.primary(Texts.of(isNew ? "door.keep" : "door.open"), this::withPassphrase);
            open.setName("door.open");
            ways.add(open);
            passphrase.addActionListener(event -> {
                if (isNew) {
                    again.requestFocusInWindow();
                } else {
                    withPassphrase();
                }
            });
            again.addActionListener(event -> withPassphrase());
        }
        if (isNew || door.hasKeyring()) {
            JButton keyring = Parts.button(Texts.of("door.keyring"), () -> open(door::withKeyring));
            keyring.setName("door.keyring");
            ways.add(keyring);
        }
    }

    private static JPasswordField field(String name) {
        JPasswordField field = new JPasswordField();
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(Texts.of(name));
        return field;
    }

    private void label(String text) {
        column().add(Parts.label(Texts.of(text), Theme.font(13), "ink"), "wmin 0, wrap, gaptop 8, gapbottom 2");
    }

    private void withPassphrase() {
        char[] characters = passphrase.getPassword();
        if (isNew && characters.length < Door.LEAST) {
            say(Texts.of("door.short", Door.LEAST));
            goTo(passphrase);
        } else if (isNew && !Arrays.equals(characters, again.getPassword())) {
            say(Texts.of("door.differ"));
            goTo(again);
        } else {
            open(() -> door.withPassphrase(characters));
        }
    }

    private void nothing() {
        if (isNew) {
            // Whoever has kept drafts is asked again next time; they are still there.
            door.choosesNothing();
        }
        enter.accept(door.nothing());
    }

    private void open(Supplier<Store> way) {
        say(Texts.of("door.opening"));
        setReady(false);
        worker.execute(() -> {
            try {
                Store store = way.get();
                SwingUtilities.invokeLater(() -> {
                    passphrase.setText("");
                    again.setText("");
                    enter.accept(store);
                });
            } catch (StoreException e) {
                SwingUtilities.invokeLater(() -> refused(e));
            }
        });
    }

    private void refused(StoreException trouble) {
        setReady(true);
        say(trouble.getMessage());
        if (trouble instanceof StoreException.Tampered || trouble instanceof StoreException.Truncated) {
            offerBackups();
        } else if (door.hasPassphrase()) {
            goTo(passphrase);
        }
    }

    private static void goTo(JPasswordField field) {
        field.requestFocusInWindow();
        field.selectAll();
    }

    private void offerBackups() {
        backups.removeAll();
        try {
            for (Backup backup : door.backups()) {
                String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(backup.day());
                JButton restore = Parts.button(Texts.of("door.backup", day), () -> open(() -> restore(backup)));
                restore.setName("door.backup");
                backups.add(restore);
            }
        } catch (StoreException e) {
            say(e.getMessage());
        }
        revalidate();
    }

    private Store restore(Backup backup) {
        return door.hasPassphrase() ? door.restore(backup, passphrase.getPassword()) : door.restoreWithKeyring(backup);
    }

    private void setReady(boolean isReady) {
        for (java.awt.Component way : ways.getComponents()) {
            way.setEnabled(isReady);
        }
    }

    private void say(String text) {
        said.setText(text);
        said.getAccessibleContext().setAccessibleName(text);
        revalidate();
    }
}
