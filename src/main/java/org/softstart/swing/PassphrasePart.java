package org.softstart.swing;

import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.softstart.swing.PassphraseModel.Answer;
import org.softstart.swing.PassphraseModel.Field;

/** What opens the drafts, in a line; the fields to change it stand there only as long as somebody is changing it. */
final class PassphrasePart extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient PassphraseModel model;
    private final JPanel ways = new FlowRow();
    private final JPanel form = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "");
    private final JTextArea said = Parts.text("");
    private final Map<Field, JPasswordField> fields = new EnumMap<>(Field.class);
    private boolean isWorking;

    PassphrasePart(PassphraseModel model) {
        super(new MigLayout("insets 0, fillx, hidemode 3, wrap 1", "[grow, fill]", "[]8[]8[]"));
        this.model = model;
        setOpaque(false);
        said.setName("passphrase.said");
        Keys.inside(form, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::leave);
        // Nobody who comes here later finds what was typed.
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && !isShowing()) {
                fold("");
            }
        });
        fold("");
    }

    private void fold(String line) {
        fields.values().forEach(field -> field.setText(""));
        fields.clear();
        form.removeAll();
        ways.removeAll();
        way(model.hasPassphrase() ? "passphrase.change" : "passphrase.add", this::unfold);
        if (model.hasPassphrase() && model.hasKeyring()) {
            way("passphrase.leave", () -> work(() -> model.leaveKeyring(this::take)));
        }
        removeAll();
        if (model.hasKeyring()) {
            add(Parts.text(Texts.of(model.hasPassphrase() ? "passphrase.both" : "passphrase.keyring")), "wmin 0");
        }
        add(ways, "wmin 0");
        add(said, "wmin 0");
        say(line);
    }

    private void way(String name, Runnable act) {
        JButton way = Parts.button(Texts.of(name), act);
        way.setName(name);
        ways.add(way);
    }

    private void unfold() {
        if (model.hasPassphrase()) {
            field(Field.OLD, "passphrase.old");
        }
        field(Field.FRESH, "passphrase.fresh");
        field(Field.AGAIN, "passphrase.again");
        form.add(Parts.text(Texts.of("door.forget"), Theme.font(12), "quiet"), "wmin 0, gaptop 4");
        if (model.hasPassphrase()) {
            form.add(Parts.text(Texts.of("passphrase.copies"), Theme.font(12), "quiet"), "wmin 0");
        }
        form.add(said, "wmin 0, gaptop 4");
        JPanel acts = new FlowRow();
        JButton set = Parts.primary(Texts.of("passphrase.set"), this::submit);
        set.setName("passphrase.set");
        acts.add(set);
        JButton no = Parts.button(Texts.of("passphrase.no"), this::leave);
        no.setName("passphrase.no");
        acts.add(no);
        form.add(acts, "wmin 0");
        removeAll();
        add(form, "wmin 0");
        say("");
        fields.get(model.hasPassphrase() ? Field.OLD : Field.FRESH).requestFocusInWindow();
        Breaking.showWhole(this);
    }

    private void field(Field which, String name) {
        form.add(Parts.label(Texts.of(name), Theme.font(13), "ink"), "wmin 0, gaptop 8, gapbottom 2");
        JPasswordField field = new JPasswordField();
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(Texts.of(name));
        field.addActionListener(event -> {
            if (which == Field.AGAIN) {
                submit();
            } else {
                fields.get(Field.values()[which.ordinal() + 1]).requestFocusInWindow();
            }
        });
        fields.put(which, field);
        form.add(field, "growx 0, w 320!, hmin 32");
    }

    private char[] typed(Field which) {
        return fields.containsKey(which) ? fields.get(which).getPassword() : new char[0];
    }

    private void submit() {
        work(() -> model.change(typed(Field.OLD), typed(Field.FRESH), typed(Field.AGAIN), this::take));
    }

    /** One thing after another: Enter pressed twice asks once. */
    private void work(Runnable ask) {
        if (!isWorking) {
            isWorking = true;
            say(Texts.of("door.opening"));
            ask.run();
        }
    }

    private void take(Answer answer) {
        isWorking = false;
        if (answer.isDone()) {
            leave();
        }
        say(answer.line());
        answer.field().map(fields::get).ifPresent(field -> {
            field.requestFocusInWindow();
            field.selectAll();
        });
    }

    private void leave() {
        fold("");
        ways.getComponent(0).requestFocusInWindow();
    }

    private void say(String text) {
        said.setText(text);
        said.setVisible(!text.isEmpty());
        said.getAccessibleContext().setAccessibleName(text);
        revalidate();
        repaint();
        if (!text.isEmpty()) {
            // It stands below what was pressed, and is not to be looked for.
            Breaking.showWhole(this);
        }
    }
}
