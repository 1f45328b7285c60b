package org.softstart.swing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.undo.AbstractUndoableEdit;
import org.softstart.model.Finding;

/** What the writer has looked at and leaves as it is, in this draft: words that are meant, and rules that are silent. */
final class SetAside {
    private record Kept(String rule, String words) {
        static Kept of(Finding finding, String text) {
            return new Kept(finding.rule(), finding.span().of(text));
        }
    }

    private final Set<Kept> kept = new HashSet<>();
    private final Set<String> quiet = new HashSet<>();
    private final History history;
    private final Runnable onChange;

    /**
     * @param history where Undo takes back what was set aside, as it takes back a wording
     */
    SetAside(History history, Runnable onChange) {
        this.history = history;
        this.onChange = onChange;
    }

    /** These words are meant, and stay. */
    void keep(Finding finding, String text) {
        add(kept, Kept.of(finding, text));
    }

    /** The rule is silent from now on. */
    void silence(Finding finding) {
        add(quiet, finding.rule());
    }

    private <T> void add(Set<T> among, T one) {
        if (!among.add(one)) {
            return;
        }
        history.remember(new AbstractUndoableEdit() {
            private static final long serialVersionUID = 1L;

            @Override
            public void undo() {
                super.undo();
                among.remove(one);
                onChange.run();
            }

            @Override
            public void redo() {
                super.redo();
                among.add(one);
                onChange.run();
            }
        });
        onChange.run();
    }

    boolean holds(Finding finding, String text) {
        return quiet.contains(finding.rule()) || kept.contains(Kept.of(finding, text));
    }

    int count(List<Finding> findings, String text) {
        return (int) findings.stream().filter(finding -> holds(finding, text)).count();
    }

    void clear() {
        kept.clear();
        quiet.clear();
    }
}
