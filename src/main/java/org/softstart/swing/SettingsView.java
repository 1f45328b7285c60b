package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.softstart.spell.Variety;

/** The few choices there are: the look, the size, and the rules that were turned off. */
final class SettingsView extends Page {
    private static final long serialVersionUID = 1L;
    private static final Integer[] SIZES = {100, 110, 125, 150, 175, 200};

    /** What changes more than this view. */
    interface Acts {
        /** Makes the window anew, after the look has changed. */
        void restyle();

        /** Takes away all that is kept, and begins anew. */
        void eraseEverything();
    }

    private final transient Settings settings;
    private final transient SpellingModel spelling;
    private final transient UnaryOperator<String> titles;
    /** Whether drafts that are kept lie open now. */
    private final boolean isOpen;

    private final JPanel drafts = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "[]8[]");
    private transient List<String> shownWords = List.of();
    private final JPanel words = Parts.panel("insets 0, fillx, wrap 2", "[grow, fill]12[]", "[]4[]");
    private final JPanel rules = Parts.panel("insets 0, fillx, wrap 2", "[grow, fill]12[]", "[]4[]");

    /**
     * @param passphrase what opens the drafts; none while they are not open
     * @param titles what a rule is called
     */
    SettingsView(
            Settings settings,
            SpellingModel spelling,
            Optional<PassphraseModel> passphrase,
            UnaryOperator<String> titles,
            Acts acts) {
        this.settings = settings;
        this.titles = titles;
        this.spelling = spelling;
        isOpen = passphrase.isPresent();
        setName("settings");
        title(Texts.of("settings.title"));
        section(Texts.of("settings.look"));
        column().add(looks(acts::restyle), "growx 0, wrap");
        section(Texts.of("settings.size"));
        column().add(sizes(acts::restyle), "growx 0, wrap");
        section(Texts.of("settings.spelling"));
        column().add(spelling(), "growx 0, wrap, gapbottom 4");
        column().add(words, "wmin 0, wrap");
        showWords();
        spelling.watchers().add(() -> showWords());
        section(Texts.of("settings.drafts"));
        column().add(drafts, "wmin 0, wrap");
        showDrafts();
        passphrase.ifPresent(model -> column().add(new PassphrasePart(model), "wmin 0, gaptop 12, wrap"));
        section(Texts.of("settings.rules"));
        column().add(rules, "wmin 0, wrap");
        showRules();
        section(Texts.of("erase.title"));
        paragraph(Texts.of("erase.text"));
        column().add(erasing(acts), "wmin 0, wrap");
        // A rule may have been turned off on its card since.
        addHierarchyListener(event -> {
            if (isShowing()) {
                showRules();
            }
        });
    }

    private void showDrafts() {
        boolean keepsNothing = Door.keepsNothing(settings);
        drafts.removeAll();
        JTextArea kept = Parts.text(Texts.of(keeping(keepsNothing)));
        kept.setName("drafts.kept");
        drafts.add(kept, "wmin 0");
        JButton other = Parts.button(Texts.of(keepsNothing ? "settings.drafts.ask" : "settings.drafts.stop"), () -> {
            if (keepsNothing) {
                Door.askAgain(settings);
            } else {
                Door.keepNothing(settings);
            }
            showDrafts();
        });
        other.setName(keepsNothing ? "drafts.ask" : "drafts.stop");
        drafts.add(other, "growx 0");
        drafts.revalidate();
        drafts.repaint();
    }

    /** What is so now is said of now, and what the writer has just chosen is said of the next start. */
    private String keeping(boolean keepsNothing) {
        if (!keepsNothing) {
            return "settings.drafts.kept";
        }
        return isOpen ? "settings.drafts.nothing" : "settings.drafts.now";
    }

    private static JPanel erasing(Acts acts) {
        JPanel part = Parts.panel("insets 0, fillx, hidemode 3, wrap 1", "[grow, fill]", "[]0[]");
        JPanel sure = Sure.panel();
        JButton erase = Parts.button(Texts.of("erase.ask"), () -> {});
        erase.setName("erase.ask");
        erase.addActionListener(event -> Sure.askInPlaceOf(erase, erase, sure, "erase.sure", () -> {
            sure.setVisible(false);
            acts.eraseEverything();
        }));
        // A question that was left is not to lie in wait for somebody else.
        part.addHierarchyListener(event -> {
            if (!part.isShowing()) {
                sure.setVisible(false);
                erase.setVisible(true);
            }
        });
        part.add(erase, "growx 0");
        part.add(sure, "wmin 0");
        return part;
    }

    private JPanel looks(Runnable restyle) {
        JPanel row = Parts.panel("insets 0", "[]8[]8[]", "[]");
        javax.swing.ButtonGroup group = new javax.swing.ButtonGroup();
        Theme.Choice now = Theme.Choice.of(settings.get("theme", "system"));
        for (Theme.Choice choice : Theme.Choice.values()) {
            JToggleButton button = new JToggleButton(Texts.of("theme." + choice.id()), choice == now);
            button.setName("theme." + choice.id());
            button.putClientProperty(
                    FlatClientProperties.STYLE,
                    "selectedBackground: $Softstart.accentSoft; selectedForeground: $Softstart.accent");
            button.addActionListener(event -> {
                settings.set("theme", choice.id());
                restyle.run();
            });
            group.add(button);
            row.add(button);
        }
        return row;
    }

    private JComboBox<Integer> sizes(Runnable restyle) {
        JComboBox<Integer> sizes = new JComboBox<>(SIZES);
        sizes.setName("size");
        Keys.arrowsOpen(sizes);
        sizes.setRenderer(new Named<Integer>(size -> Texts.of("settings.percent", size)));
        sizes.setSelectedItem(settings.get("zoom", SIZES[0]));
        sizes.getAccessibleContext().setAccessibleName(Texts.of("settings.size"));
        Consumer<Integer> choose = size -> {
            settings.set("zoom", size);
            restyle.run();
        };
        // Once the list is closed, since everything is made anew then, the list too.
        sizes.addActionListener(event -> SwingUtilities.invokeLater(() -> {
            if (!sizes.getSelectedItem().equals(settings.get("zoom", SIZES[0]))) {
                choose.accept((Integer) sizes.getSelectedItem());
            }
        }));
        return sizes;
    }

    private JPanel spelling() {
        JPanel row = Parts.panel("insets 0", "[]16[]", "[]");
        JCheckBox check = new JCheckBox(Texts.of("spell.check"), spelling.isOn());
        check.setName("settings.spelling");
        JComboBox<Variety> varieties = new JComboBox<>(Variety.values());
        varieties.setName("settings.variety");
        varieties.setRenderer(
                new Named<Variety>(v -> Texts.of("spell." + v.name().toLowerCase(Locale.ROOT))));
        varieties.setSelectedItem(spelling.variety());
        varieties.getAccessibleContext().setAccessibleName(Texts.of("spell.variety"));
        varieties.setToolTipText(Texts.of("spell.variety"));
        varieties.setEnabled(spelling.isOn());
        varieties.addActionListener(event -> spelling.choose((Variety) varieties.getSelectedItem()));
        check.addActionListener(event -> {
            if (check.isSelected()) {
                spelling.turnOn();
            } else {
                spelling.turnOff();
            }
        });
        spelling.watchers().add(() -> {
            check.setSelected(spelling.isOn());
            varieties.setEnabled(spelling.isOn());
        });
        row.add(check);
        row.add(varieties);
        return row;
    }

    private void showWords() {
        List<String> own = spelling.words();
        if (own.equals(shownWords)) {
            return;
        }
        shownWords = own;
        words.removeAll();
        for (String word : own) {
            words.add(Parts.text(word), "wmin 0");
            JButton forget = Parts.button(Texts.of("spell.forget"), () -> spelling.forget(word));
            forget.getAccessibleContext().setAccessibleName(Texts.of("spell.forget.name", word));
            words.add(forget);
        }
        words.revalidate();
        words.repaint();
    }

    private void showRules() {
        rules.removeAll();
        if (settings.off().isEmpty()) {
            rules.add(Parts.text(Texts.of("settings.rules.none"), Theme.font(13), "quiet"), "span, wmin 0");
        }
        settings.off().stream().sorted().forEach(rule -> {
            rules.add(Parts.text(titles.apply(rule)), "wmin 0");
            JButton on = Parts.button(Texts.of("settings.rules.on"), () -> {
                settings.turnOn(rule);
                showRules();
            });
            on.getAccessibleContext().setAccessibleDescription(titles.apply(rule));
            rules.add(on);
        });
        rules.revalidate();
        rules.repaint();
    }
}
