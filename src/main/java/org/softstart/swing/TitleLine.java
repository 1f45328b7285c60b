package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.DraftKind;

/** The line over the page: who it is for, what kind of writing it is, and behind two signs whatever is wanted more rarely. */
final class TitleLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient EditorModel editor;
    private final JButton sign;

    TitleLine(EditorModel editor, JPopupMenu type, JPopupMenu more) {
        super(new MigLayout("insets 14 20 4 12, fillx", "[]6[grow, fill]12[]4[]4[]", "[]"));
        this.editor = editor;
        setOpaque(false);
        add(Parts.label(Texts.of("to.label"), Theme.font(13), "quiet"));
        add(to(), "wmin 60, wmax 260");
        add(kinds());
        JButton letters = Parts.link(Texts.of("type.button"), () -> {});
        letters.addActionListener(event -> type.show(letters, 0, letters.getHeight()));
        letters.setToolTipText(Texts.of("type.tip"));
        letters.getAccessibleContext().setAccessibleName(Texts.of("type.tip"));
        add(letters);
        sign = Parts.sign(Glyph.MORE, Texts.of("menu.more"), () -> {});
        sign.setName("menu.more");
        sign.addActionListener(
                event -> more.show(sign, sign.getWidth() - more.getPreferredSize().width, sign.getHeight()));
        add(sign);
    }

    /** The menu of what is wanted more rarely, ready for the arrow keys. */
    void openMore() {
        sign.doClick();
    }

    private JTextField to() {
        JTextField to = new JTextField(editor.to());
        to.setName("to");
        to.setFont(Theme.semibold(13));
        to.setBackground(Theme.color("paper"));
        to.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("to.placeholder"));
        to.putClientProperty(
                FlatClientProperties.STYLE,
                "borderColor: $Softstart.paper; focusedBackground: $Softstart.card; arc: 8");
        to.getAccessibleContext().setAccessibleName(Texts.of("to.name"));
        Typing.in(to, () -> editor.setTo(to.getText()));
        editor.watchers().add(EditorModel.TO, () -> {
            if (!to.isFocusOwner() && !to.getText().equals(editor.to())) {
                to.setText(editor.to());
            }
        });
        return to;
    }

    private JComboBox<DraftKind> kinds() {
        JComboBox<DraftKind> kinds = new JComboBox<>(DraftKind.values());
        kinds.setName("kind");
        kinds.setRenderer(new Named<>(Words::kind));
        kinds.setSelectedItem(editor.kind());
        kinds.getAccessibleContext().setAccessibleName(Texts.of("kind.name"));
        kinds.setToolTipText(Texts.of("kind.name"));
        kinds.addActionListener(event -> editor.setKind((DraftKind) kinds.getSelectedItem()));
        editor.watchers().add(EditorModel.KIND, () -> kinds.setSelectedItem(editor.kind()));
        return kinds;
    }
}
