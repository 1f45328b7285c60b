package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.softstart.store.DraftSummary;
import org.softstart.store.Version;

/** The drafts that are kept: each with its first line, to search, to open, to go back in, and to delete. */
final class DraftsView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 150;

    private final transient ShelfModel shelf;
    private final transient Consumer<ShelfModel.Found> open;
    private final transient Delay pause = new TimerDelay();
    private final JTextField words = new JTextField();
    private final JPanel undo = Parts.panel("insets 0", "[]8[]", "[]");
    private final JPanel list = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "[]8[]");
    private final JPanel deleted = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "[]8[]");
    private transient List<DraftSummary> shown = List.of();
    private transient List<DraftSummary> shownDeleted = List.of();

    /**
     * @param open puts a draft on the desk
     */
    DraftsView(ShelfModel shelf, Consumer<ShelfModel.Found> open) {
        this.shelf = shelf;
        this.open = open;
        setName("drafts");
        title(Texts.of("drafts.title"));
        words.setName("drafts.search");
        words.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("drafts.search"));
        words.getAccessibleContext().setAccessibleName(Texts.of("drafts.search"));
        Typing.in(words, () -> pause.restart(PAUSE, this::refresh));
        column().add(words, "wmin 0, hmin 32, wrap, gapbottom 8");
        column().add(undo, "growx 0, wrap, gapbottom 4");
        column().add(list, "wmin 0, wrap");
        column().add(deleted, "wmin 0, wrap, gaptop 20");
    }

    /** Whoever comes here looks for one of them. */
    @Override
    public boolean requestFocusInWindow() {
        return words.requestFocusInWindow();
    }

    /** Asks for what is there now. What has not changed is left standing, with the question somebody may be answering in it. */
    void refresh() {
        shelf.find(words.getText(), this::show);
        shelf.deleted(this::showDeleted);
    }

    private void show(List<DraftSummary> drafts) {
        if (!drafts.isEmpty() && drafts.equals(shown)) {
            return;
        }
        shown = drafts;
        list.removeAll();
        if (drafts.isEmpty()) {
            list.add(Parts.text(
                    Texts.of(words.getText().isBlank() ? "drafts.none" : "drafts.notFound"), Theme.font(13), "quiet"));
        }
        drafts.forEach(draft -> list.add(card(draft), "wmin 0"));
        list.revalidate();
        list.repaint();
    }

    private JPanel card(DraftSummary draft) {
        Parts.Card card = new Parts.Card(
                "card", "line", new MigLayout("insets 12 14 8 14, fillx, wrap 1, hidemode 3", "[grow, fill]", ""));
        describe(card, draft);
        JPanel versions = Parts.panel("insets 0, wrap 1", "[]", "");
        JPanel acts = Parts.panel("insets 0", "[]4[]4[]", "[]");
        acts.add(act("drafts.open", draft, () -> shelf.open(draft.id(), open)));
        if (draft.versions() > 0) {
            acts.add(act(
                    "drafts.versions",
                    draft,
                    () -> shelf.versions(draft.id(), all -> {
                        versions.removeAll();
                        all.forEach(version -> versions.add(versionButton(draft, version)));
                        list.revalidate();
                    })));
        }
        acts.add(act(
                "drafts.delete",
                draft,
                () -> shelf.delete(draft.id(), () -> {
                    offerUndo(draft);
                    refresh();
                })));
        card.add(acts, "growx 0");
        card.add(versions, "growx 0");
        return card;
    }

    private static void describe(JPanel card, DraftSummary draft) {
        String to = draft.title().isBlank() ? "" : Texts.of("drafts.to", draft.title()) + " · ";
        card.add(Parts.label(draft.firstLine(), Theme.semibold(13), "ink"), "wmin 0");
        card.add(Parts.quiet(to + Words.kind(draft.kind()) + " · " + when(draft.changed())), "wmin 0");
    }

    private JButton versionButton(DraftSummary draft, Version version) {
        String step = version.step().isBlank() ? "" : ", " + version.step();
        JButton button = Parts.link(
                Texts.of("drafts.version", version.number(), when(version.saved())) + step,
                () -> shelf.open(draft.id(), version, open));
        button.setName("drafts.version." + version.number());
        return button;
    }

    private static JButton act(String text, DraftSummary draft, Runnable run) {
        JButton button = Parts.link(Texts.of(text), run);
        button.setName(text);
        button.getAccessibleContext().setAccessibleDescription(draft.firstLine());
        return button;
    }

    private void offerUndo(DraftSummary draft) {
        undo.removeAll();
        undo.add(Parts.quiet(Texts.of("drafts.deleted")));
        JButton back = act(
                "drafts.undo",
                draft,
                () -> shelf.bringBack(draft.id(), () -> {
                    undo.removeAll();
                    refresh();
                    requestFocusInWindow();
                }));
        undo.add(back);
        undo.revalidate();
        undo.repaint();
        // What was pressed is gone; the way back is next.
        back.requestFocusInWindow();
    }

    private void showDeleted(List<DraftSummary> drafts) {
        if (drafts.equals(shownDeleted)) {
            return;
        }
        shownDeleted = drafts;
        deleted.removeAll();
        if (!drafts.isEmpty()) {
            deleted.add(Parts.label(Texts.of("drafts.trash"), Theme.semibold(16), "ink"));
        }
        for (DraftSummary draft : drafts) {
            Parts.Card card = new Parts.Card(
                    "paper", "line", new MigLayout("insets 12 14 8 14, fillx, wrap 1, hidemode 3", "[grow, fill]", ""));
            describe(card, draft);
            JPanel acts = Parts.panel("insets 0", "[]4[]", "[]");
            acts.add(act("drafts.bringBack", draft, () -> shelf.bringBack(draft.id(), this::refresh)));
            JPanel sure = Sure.panel();
            JButton forGood = act("drafts.forGood", draft, () -> {});
            forGood.addActionListener(event -> Sure.askInPlaceOf(
                    acts,
                    forGood,
                    sure,
                    "drafts.sure",
                    () -> shelf.deleteForGood(draft.id(), () -> {
                        undo.removeAll();
                        refresh();
                    })));
            acts.add(forGood);
            card.add(acts, "growx 0");
            card.add(sure, "wmin 0");
            deleted.add(card, "wmin 0");
        }
        deleted.revalidate();
        deleted.repaint();
    }

    private static String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(instant.atZone(ZoneId.systemDefault()));
    }
}
