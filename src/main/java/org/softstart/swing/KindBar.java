package org.softstart.swing;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.DraftKind;

/** Asks once, after a long text was pasted, what it is to be read as. */
final class KindBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient EditorModel editor;

    KindBar(EditorModel editor) {
        super(new MigLayout("insets 6 20 8 12, fillx", "[grow, fill]8[]", "[]"));
        this.editor = editor;
        setName("kindbar");
        setBackground(Theme.color("panel"));
        FlowRow choices = new FlowRow();
        choices.add(Parts.label(Texts.of("ask.kind"), Theme.font(13), "ink"));
        for (DraftKind kind : List.of(DraftKind.TEXT, DraftKind.LETTER, DraftKind.SPOKEN)) {
            JButton choice = Parts.button(Texts.of("ask." + kind.id()), () -> editor.readAs(kind));
            choice.setName("ask." + kind.id());
            choices.add(choice);
        }
        add(choices, "wmin 0");
        JButton close = Parts.sign(Glyph.CLOSE, Texts.of("ask.close"), () -> editor.readAs(editor.kind()));
        close.setName("ask.close");
        add(close, "aligny top");
        editor.watchers().add(EditorModel.ASK, () -> refresh());
        refresh();
    }

    private void refresh() {
        setVisible(editor.asksKind());
    }
}
