package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.StyleConstants;
import org.softstart.model.Slot;

/** A wording that can be used, with the words that are the writer's to choose as chips that open. */
final class WordingView extends JTextPane {
    private static final long serialVersionUID = 1L;
    private static final int FIELD = 16;

    WordingView(Wording wording, BiConsumer<Integer, String> choose) {
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        int pad = com.formdev.flatlaf.util.UIScale.scale(10);
        setBorder(BorderFactory.createEmptyBorder(pad - 2, pad, pad, pad));
        setFont(Theme.font(13));
        setForeground(Theme.color("ink"));
        StyleConstants.setLineSpacing(getStyle("default"), 0.2f);
        boolean first = true;
        for (Wording.Piece piece : wording.pieces()) {
            String text = first ? piece.text().replaceFirst("^\\.? ", "… ") : piece.text();
            if (piece.slot().isPresent()) {
                insertComponentAtEnd(chip(wording, piece.slot().get(), choose));
            } else {
                append(text);
            }
            first = false;
        }
        setCaretPosition(0);
        getAccessibleContext()
                .setAccessibleName(Texts.of("card.wording", wording.filled().text()));
    }

    private void append(String text) {
        try {
            getDocument().insertString(getDocument().getLength(), text, null);
        } catch (BadLocationException e) {
            throw new IllegalStateException("a wording without an end");
        }
    }

    private void insertComponentAtEnd(JButton chip) {
        setCaretPosition(getDocument().getLength());
        insertComponent(chip);
    }

    private static JButton chip(Wording wording, int index, BiConsumer<Integer, String> choose) {
        Slot slot = wording.slots().get(index);
        String shown = wording.chosen().get(index);
        JButton chip = new JButton(shown.replaceAll("^\\[|\\]$", ""));
        chip.setName("slot." + slot.name());
        chip.setIcon(Glyph.DOWN.icon(11));
        chip.setHorizontalTextPosition(SwingConstants.LEADING);
        chip.setIconTextGap(3);
        chip.setFont(Theme.semibold(13));
        chip.setAlignmentY(0.74f);
        chip.putClientProperty(
                FlatClientProperties.STYLE,
                "arc: 999; margin: 0,7,1,5; focusWidth: 0; background: $Softstart.card; foreground: $Softstart.accent;"
                        + " borderColor: " + (wording.isOpen(index) ? "$Softstart.accent" : "$Softstart.edge"));
        chip.getAccessibleContext()
                .setAccessibleName(
                        wording.isOpen(index) ? Texts.of("slot.fill", shown) : Texts.of("slot.change", shown));
        Consumer<String> take = word -> choose.accept(index, word);
        Runnable ask = () -> ownWords(take).show(chip, 0, chip.getHeight());
        chip.addActionListener(event -> {
            if (slot.options().isEmpty()) {
                ask.run();
            } else {
                menu(slot, take, ask).show(chip, 0, chip.getHeight());
            }
        });
        return chip;
    }

    /** Words to choose from. No field among them, which would take the arrow keys that choose. */
    private static JPopupMenu menu(Slot slot, Consumer<String> take, Runnable ask) {
        JPopupMenu menu = new JPopupMenu();
        for (String option : slot.options()) {
            menu.add(option).addActionListener(event -> take.accept(option));
        }
        menu.addSeparator();
        JMenuItem other = menu.add(Texts.of("slot.other"));
        other.setName("slot.other");
        other.addActionListener(event -> SwingUtilities.invokeLater(ask));
        return menu;
    }

    private static JPopupMenu ownWords(Consumer<String> take) {
        JPopupMenu menu = new JPopupMenu();
        JTextField own = new JTextField(FIELD);
        own.setName("slot.own");
        own.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("slot.own"));
        own.getAccessibleContext().setAccessibleName(Texts.of("slot.own"));
        own.addActionListener(event -> {
            menu.setVisible(false);
            if (!own.getText().isBlank()) {
                take.accept(own.getText().strip());
            }
        });
        JPanel row = Parts.panel("insets 4 8 4 8", "[grow, fill]", "[]");
        row.add(own);
        menu.add(row);
        menu.addPopupMenuListener(new Shown(own::requestFocusInWindow));
        return menu;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double arc = com.formdev.flatlaf.util.UIScale.scale(8f);
        g.setColor(Theme.color("strength"));
        g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), arc, arc));
        g.dispose();
        super.paintComponent(graphics);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        int before = getWidth();
        super.setBounds(x, y, width, height);
        Breaking.anew(this, before);
    }

    /** A card that is drawn anew is no reason to scroll. */
    @Override
    public void scrollRectToVisible(java.awt.Rectangle place) {
        // Stays where it is.
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
