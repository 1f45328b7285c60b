package org.softstart.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Events as lines of text, kept elsewhere. */
public final class TextHistory {
    private final Consumer<String> append;
    private final Supplier<List<String>> read;

    /**
     * @param append adds one line for good
     * @param read gives all lines, oldest first
     */
    public TextHistory(Consumer<String> append, Supplier<List<String>> read) {
        this.append = append;
        this.read = read;
    }

    public void append(PracticeEvent event) {
        append.accept(EventText.write(event));
    }

    /** Lines that a later version wrote and this one does not know are passed over. */
    public List<PracticeEvent> events() {
        return read.get().stream()
                .map(EventText::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
