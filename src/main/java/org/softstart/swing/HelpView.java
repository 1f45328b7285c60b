package org.softstart.swing;

import javax.swing.JComboBox;
import javax.swing.JPanel;
import org.softstart.app.Softstart;
import org.softstart.model.HelpLine;

/** People who can help first, then how Softstart works, what it keeps, its keys and its licences. */
final class HelpView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int PRIVACY = 5;
    private static final int HOW = 4;

    private final JPanel lines = Parts.panel("insets 0, fillx, wrap 2", "[grow, fill, sg]24[grow, fill, sg]", "[]14[]");
    private final transient EngineRoom engine;

    HelpView(EngineRoom engine, Settings settings) {
        this.engine = engine;
        setName("help");
        title(Texts.of("help.title"));
        paragraph(Texts.of("help.intro"));
        column().add(countries(settings), "growx 0, wrap, gaptop 6, gapbottom 8");
        column().add(lines, "wmin 0, wrap");
        column().add(Parts.text(Texts.of("help.checked"), Theme.font(12), "quiet"), "wmin 0, wrap, gaptop 8");
        section(Texts.of("help.miss.title"));
        paragraph(Texts.of("help.miss"));
        paragraph(Texts.of("help.shared"));
        section(Texts.of("help.how.title"));
        for (int i = 1; i <= HOW; i++) {
            paragraph(Texts.of("help.how." + i));
        }
        section(Texts.of("help.privacy.title"));
        for (int i = 1; i <= PRIVACY; i++) {
            paragraph(Texts.of("help.privacy." + i));
        }
        section(Texts.of("help.keys.title"));
        column().add(keys(), "wmin 0, wrap");
        section(Texts.of("help.about.title"));
        paragraph(Texts.of("help.about"));
        paragraph(Texts.of("help.licences"));
        column().add(Licences.panel(), "wmin 0, wrap");
        engine.whenReady(this::show);
    }

    private JPanel countries(Settings settings) {
        JComboBox<Country> choice = new JComboBox<>(Country.ALL.toArray(new Country[0]));
        choice.setName("country");
        Keys.arrowsOpen(choice);
        choice.setRenderer(new Named<>(Country::label));
        choice.setSelectedItem(new Country(settings.country()));
        choice.getAccessibleContext().setAccessibleName(Texts.of("country.name"));
        choice.addActionListener(event -> {
            settings.set("country", ((Country) choice.getSelectedItem()).code());
            engine.reload(() -> engine.whenReady(this::show));
        });
        JPanel row = Parts.panel("insets 0", "[]8[]", "[]");
        row.add(Parts.label(Texts.of("country.label"), Theme.font(13), "ink"));
        row.add(choice);
        return row;
    }

    private void show(Softstart softstart) {
        lines.removeAll();
        for (HelpLine line : softstart.helpLines()) {
            lines.add(HelpCard.line(line), "wmin 0, aligny top");
        }
        lines.revalidate();
        lines.repaint();
    }

    private static JPanel keys() {
        JPanel keys = Parts.panel("insets 0, fillx, wrap 2", "[140:200:200, fill]16[grow, fill]", "[]6[]");
        for (String line : Texts.of("help.keys").split("\n", -1)) {
            String[] parts = line.split("\\|", 2);
            keys.add(Parts.text(parts[0], Theme.semibold(13), "ink"), "wmin 0");
            keys.add(Parts.text(parts[1]), "wmin 0");
        }
        return keys;
    }
}
