package org.softstart.swing;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/** Shows values in a list by their names. */
final class Named<T> extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean isSelected, boolean cellHasFocus) {
        String text = value == null ? "" : name.apply((T) value);
        return super.getListCellRendererComponent(list, text, index, isSelected, cellHasFocus);
    }
}
