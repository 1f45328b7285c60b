package org.softstart.swing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps drafts until the window closes, and leaves no trace. */
final class MemoryShelf implements DraftShelf {
    private final Map<String, Page> pages = new LinkedHashMap<>();

    @Override
    public void keep(Page page) {
        pages.remove(page.id());
        if (!page.text().isBlank()) {
            pages.put(page.id(), page);
        }
    }

    @Override
    public List<Page> pages() {
        List<Page> newestFirst = new ArrayList<>(pages.values());
        java.util.Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public String promise() {
        return "kept.memory";
    }
}
