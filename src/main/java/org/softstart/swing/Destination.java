package org.softstart.swing;

import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * A view of the window and its place in the rail. A new view needs a line in {@link DesktopWindow} and its texts, nothing else.
 *
 * @param id names it in the texts: {@code rail.<id>} and {@code rail.<id>.tip}
 * @param isLast whether it starts the group at the rail's foot
 * @param view makes the view when somebody first goes there
 */
record Destination(String id, Glyph glyph, boolean isLast, Supplier<JComponent> view) {}
