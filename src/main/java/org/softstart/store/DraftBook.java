package org.softstart.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.softstart.store.Forms.Kept;

/** The library of drafts over rows: one head, at most one working copy and any number of versions each. */
final class DraftBook implements Drafts {
    static final int ID_BYTES = 16;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Rows rows;
    private final Object lock;
    private final Clock clock;

    /** @param lock what guards the rows */
    DraftBook(Rows rows, Object lock, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public DraftId create(Manuscript manuscript) {
        synchronized (lock) {
            DraftId id = new DraftId(HexFormat.of().formatHex(Seal.random(ID_BYTES)));
            Instant now = clock.instant();
            rows.apply(new Change()
                    .put(head(id), Head.of(manuscript, now).packed())
                    .put(working(id), Forms.pack(new Kept(manuscript, now, ""))));
            return id;
        }
    }

    @Override
    public void autosave(DraftId id, Manuscript manuscript) {
        synchronized (lock) {
            Head head = expect(id);
            if (latest(id, head).manuscript().equals(manuscript)) {
                return;
            }
            Instant now = clock.instant();
            boolean isSame = latest(id, head).manuscript().saysTheSame(manuscript);
            Head kept = isSame ? head.autosavedBeside(now) : head.autosaved(manuscript, now);
            rows.apply(new Change()
                    .put(head(id), kept.packed())
                    .put(working(id), Forms.pack(new Kept(manuscript, now, ""))));
        }
    }

    @Override
    public Version save(DraftId id, Manuscript manuscript, String step) {
        synchronized (lock) {
            Head head = expect(id);
            int newest = head.versions();
            if (newest > 0) {
                Kept kept = kept(new Row(Table.VERSION, id.value(), newest));
                if (kept.manuscript().saysTheSame(manuscript)) {
                    if (head.autosaved().isPresent() || !kept.manuscript().equals(manuscript)) {
                        // Nothing was written since, so it is no newer; only what is kept beside the words may be
                        // another.
                        rows.apply(new Change()
                                .put(
                                        head(id),
                                        head.saved(manuscript, head.changed(), newest)
                                                .packed())
                                .put(
                                        new Row(Table.VERSION, id.value(), newest),
                                        Forms.pack(new Kept(manuscript, kept.saved(), kept.step())))
                                .remove(working(id)));
                    }
                    return new Version(newest, kept.saved(), kept.step());
                }
            }
            Version version = new Version(newest + 1, clock.instant(), step);
            boolean isSame = latest(id, head).manuscript().saysTheSame(manuscript);
            Instant changed = isSame ? head.changed() : version.saved();
            rows.apply(new Change()
                    .put(
                            head(id),
                            head.saved(manuscript, changed, version.number()).packed())
                    .put(
                            new Row(Table.VERSION, id.value(), version.number()),
                            Forms.pack(new Kept(manuscript, version.saved(), step)))
                    .remove(working(id)));
            return version;
        }
    }

    @Override
    public Manuscript read(DraftId id) {
        synchronized (lock) {
            return latest(id, expect(id)).manuscript();
        }
    }

    @Override
    public Optional<Manuscript> workingCopy(DraftId id) {
        synchronized (lock) {
            expect(id);
            return rows.get(working(id)).map(Forms::unpack).map(Kept::manuscript);
        }
    }

    @Override
    public List<Version> versions(DraftId id) {
        synchronized (lock) {
            List<Version> versions = new ArrayList<>();
            for (int number = expect(id).versions(); number > 0; number--) {
                Kept kept = kept(new Row(Table.VERSION, id.value(), number));
                versions.add(new Version(number, kept.saved(), kept.step()));
            }
            return Collections.unmodifiableList(versions);
        }
    }

    @Override
    public Manuscript version(DraftId id, int number) {
        synchronized (lock) {
            expect(id);
            return kept(new Row(Table.VERSION, id.value(), number)).manuscript();
        }
    }

    @Override
    public List<DraftSummary> list() {
        return summaries(summary -> summary.discarded().isEmpty(), DraftSummary::changed);
    }

    @Override
    public List<DraftSummary> trash() {
        return summaries(summary -> summary.discarded().isPresent(), summary -> summary.discarded()
                .orElseThrow());
    }

    private List<DraftSummary> summaries(Predicate<DraftSummary> which, Function<DraftSummary, Instant> when) {
        synchronized (lock) {
            return rows.rows(Table.HEAD).stream()
                    .map(row -> new DraftId(row.owner()))
                    .map(id -> expect(id).summary(id))
                    .filter(which)
                    .sorted(Comparator.comparing(when).reversed())
                    .toList();
        }
    }

    @Override
    public List<DraftSummary> search(String words) {
        List<String> wanted = SPACE.splitAsStream(plain(words).strip())
                .filter(word -> !word.isEmpty())
                .toList();
        synchronized (lock) {
            return list().stream()
                    .filter(summary -> wanted.isEmpty() || holds(read(summary.id()), wanted))
                    .toList();
        }
    }

    private static boolean holds(Manuscript manuscript, List<String> words) {
        String text = plain(manuscript.title() + "\n" + manuscript.draft().text());
        return words.stream().allMatch(text::contains);
    }

    /** As one types it into a search field. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
    }

    @Override
    public void discard(DraftId id) {
        synchronized (lock) {
            Head head = expect(id);
            if (head.discarded().isEmpty()) {
                rows.apply(new Change()
                        .put(
                                head(id),
                                head.discarded(Optional.of(clock.instant())).packed()));
            }
        }
    }

    @Override
    public void restore(DraftId id) {
        synchronized (lock) {
            Head head = expect(id);
            if (head.discarded().isPresent()) {
                rows.apply(new Change()
                        .put(head(id), head.discarded(Optional.empty()).packed()));
            }
        }
    }

    @Override
    public void destroy(DraftId id) {
        synchronized (lock) {
            expect(id);
            rows.destroy(Set.of(id.value()));
        }
    }

    @Override
    public void emptyTrash() {
        synchronized (lock) {
            Set<String> owners =
                    trash().stream().map(summary -> summary.id().value()).collect(Collectors.toSet());
            if (!owners.isEmpty()) {
                rows.destroy(owners);
            }
        }
    }

    private Head expect(DraftId id) {
        return rows.get(head(id)).map(Head::unpack).orElseThrow(StoreException.Gone::new);
    }

    private Kept kept(Row row) {
        return rows.get(row).map(Forms::unpack).orElseThrow(StoreException.Gone::new);
    }

    private Kept latest(DraftId id, Head head) {
        return Stream.of(working(id), new Row(Table.VERSION, id.value(), head.versions()))
                .flatMap(row -> rows.get(row).stream())
                .findFirst()
                .map(Forms::unpack)
                .orElseThrow(StoreException.Gone::new);
    }

    private static Row head(DraftId id) {
        return new Row(Table.HEAD, id.value());
    }

    private static Row working(DraftId id) {
        return new Row(Table.WORKING, id.value());
    }
}
