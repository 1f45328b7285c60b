package org.softstart.swing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.softstart.model.DraftKind;
import org.softstart.model.Span;
import org.softstart.spell.Misspelling;
import org.softstart.spell.Spelling;
import org.softstart.spell.Variety;

/**
 * The words of the draft that look misspelt. Only paragraphs that changed are looked at, away from the window, and the word that is
 * being typed is left alone until the caret leaves it.
 */
final class SpellingModel {
    /** A change is looked at this much later at the latest, however fast somebody types. */
    static final int PAUSE = 350;

    private static final String OFF = "spelling.off";
    private static final String VARIETY = "spelling.variety";
    private static final String WORDS = "spelling.words";
    private static final int NOWHERE = -1;

    /** What knows how words are spelt. */
    interface Checker {
        List<Misspelling> check(String paragraph, DraftKind kind, Variety variety);

        /** The dictionaries, which are loaded when first asked; to be asked by one thread only. */
        static Checker loadedWhenAsked() {
            return new Checker() {
                private Spelling spelling;

                @Override
                public List<Misspelling> check(String paragraph, DraftKind kind, Variety variety) {
                    if (spelling == null) {
                        spelling = Spelling.load();
                    }
                    return spelling.check(paragraph, kind, variety);
                }
            };
        }
    }

    private final Watchers watchers = new Watchers();
    private final EditorModel editor;
    private final Checker checker;
    private final Lane lane;
    private final Delay pause;
    private final Delay settle;
    private final Settings settings;
    private final BooleanSupplier mayKeep;
    /** Words that were added while nothing is kept: they hold until the window closes. */
    private final Set<String> addedForNow = new TreeSet<>();

    private List<Misspelling> found = List.of();
    private Optional<Span> changed = Optional.empty();
    private boolean hasBegun;
    private boolean isWaiting;
    private int version;
    /** The end of what is being typed. */
    private int typingAt = NOWHERE;

    /**
     * @param pause waits until a change is worth looking at
     * @param settle waits until a word that is not left yet is taken as it stands
     * @param mayKeep whether words the writer adds may be kept for later
     */
    SpellingModel(
            EditorModel editor,
            Checker checker,
            Lane lane,
            Delay pause,
            Delay settle,
            Settings settings,
            BooleanSupplier mayKeep) {
        this.editor = editor;
        this.checker = checker;
        this.lane = lane;
        this.pause = pause;
        this.settle = settle;
        this.settings = settings;
        this.mayKeep = mayKeep;
        Typing.in(editor.document(), this::changed);
        editor.addListener(EditorModel.KIND, event -> readAnew());
        editor.addListener(EditorModel.TO, event -> tell());
    }

    Watchers watchers() {
        return watchers;
    }

    private void tell() {
        watchers.tell("");
    }

    /** From now on the draft is looked at; before, the dictionaries would be in the way of what is needed sooner. */
    void begin() {
        hasBegun = true;
        readAnew();
    }

    private void changed(Moved move) {
        version++;
        Span touched = new Span(move.offset(), move.offset() + move.inserted());
        changed = Optional.of(changed.map(move::stretched).map(touched::cover).orElse(touched));
        // What touches a word may go on with it.
        found = found.stream()
                .filter(m -> m.span().end() != move.offset() && m.span().start() != move.offset() + move.removed())
                .flatMap(m -> move.intact(m.span()).map(m::at).stream())
                .toList();
        typingAt = move.inserted() <= 1 && move.removed() <= 1 ? touched.end() : NOWHERE;
        if (typingAt != NOWHERE) {
            settle.restart(EditorModel.SETTLE, this::settled);
        }
        tell();
        readSoon();
    }

    private void settled() {
        typingAt = NOWHERE;
        tell();
    }

    /** The caret went somewhere: a word it has left is finished. */
    void caretAt(int offset) {
        if (typingAt != NOWHERE && typingAt != offset) {
            settled();
        }
    }

    private void readAnew() {
        changed = Optional.of(new Span(0, editor.text().length()));
        readSoon();
    }

    private void readSoon() {
        if (hasBegun && isOn() && !isWaiting) {
            isWaiting = true;
            pause.restart(PAUSE, this::read);
        }
    }

    private void read() {
        isWaiting = false;
        String text = editor.text();
        Optional<Span> part = changed.map(span -> paragraphs(text, span));
        if (part.isEmpty()) {
            return;
        }
        int asked = version;
        DraftKind kind = editor.kind();
        Variety variety = variety();
        lane.ask(() -> misspeltIn(text, part.get(), kind, variety), answer -> {
            if (asked == version) {
                take(part.get(), answer);
            } else {
                readSoon();
            }
        });
    }

    private static Span paragraphs(String text, Span span) {
        int start = text.lastIndexOf('\n', Math.min(span.start(), text.length()) - 1) + 1;
        int end = text.indexOf('\n', Math.min(span.end(), text.length()));
        return new Span(start, end < 0 ? text.length() : end);
    }

    private List<Misspelling> misspeltIn(String text, Span part, DraftKind kind, Variety variety) {
        List<Misspelling> all = new ArrayList<>();
        int start = part.start();
        for (String paragraph : part.of(text).split("\n", -1)) {
            for (Misspelling one : checker.check(paragraph, kind, variety)) {
                all.add(one.at(one.span().shift(start)));
            }
            start += paragraph.length() + 1;
        }
        return all;
    }

    private void take(Span part, List<Misspelling> fresh) {
        List<Misspelling> all = new ArrayList<>(fresh);
        found.stream().filter(m -> !m.span().overlaps(part)).forEach(all::add);
        all.sort(Comparator.comparing(Misspelling::span));
        found = List.copyOf(all);
        changed = Optional.empty();
        tell();
    }

    /** What is pointed out. */
    List<Misspelling> shown() {
        if (!isOn()) {
            return List.of();
        }
        String text = editor.text();
        Set<String> fine = new TreeSet<>(words());
        fine.addAll(addedForNow);
        fine.addAll(Arrays.asList(editor.to().toLowerCase(Locale.ROOT).split("\\s+")));
        return found.stream()
                .filter(m -> m.span().end() <= text.length())
                .filter(m -> typingAt < m.span().start() || m.span().end() < typingAt)
                .filter(m -> !fine.contains(plain(m.span().of(text))))
                .toList();
    }

    /** A word without its case and its "'s". */
    private static String plain(String word) {
        return word.replace('’', '\'').replaceFirst("'s$", "").toLowerCase(Locale.ROOT);
    }

    /** The misspelt word that a place in the text touches. */
    Optional<Misspelling> at(int offset) {
        return shown().stream()
                .filter(m -> m.span().start() <= offset && offset <= m.span().end())
                .findFirst();
    }

    /** The next misspelt word after a place in the text; past the last one comes the first. */
    Optional<Misspelling> after(int offset) {
        List<Misspelling> all = shown();
        return all.stream().filter(m -> m.span().start() > offset).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** Puts a correction in its place, as one step that can be undone. */
    void correct(Misspelling word, String correction) {
        editor.replace(word.span(), correction);
    }

    /** Takes the word for right from now on; kept with the other choices, or for this window only if nothing is kept. */
    void add(Misspelling word) {
        String plain = plain(word.span().of(editor.text()));
        if (mayKeep.getAsBoolean()) {
            Set<String> all = new TreeSet<>(words());
            all.add(plain);
            settings.set(WORDS, String.join(",", all));
        } else {
            addedForNow.add(plain);
        }
        tell();
    }

    /** The writer's own words. */
    List<String> words() {
        return Arrays.stream(settings.get(WORDS, "").split(",", -1))
                .filter(word -> !word.isBlank())
                .toList();
    }

    void forget(String word) {
        settings.set(
                WORDS,
                String.join(",", words().stream().filter(w -> !w.equals(word)).toList()));
        tell();
    }

    boolean isOn() {
        return settings.get(OFF, "").isEmpty();
    }

    void turnOn() {
        settings.set(OFF, "");
        readAnew();
        tell();
    }

    void turnOff() {
        settings.set(OFF, "true");
        tell();
    }

    Variety variety() {
        String chosen = settings.get(VARIETY, "");
        return Arrays.stream(Variety.values())
                .filter(v -> v.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElse(Variety.EITHER);
    }

    void choose(Variety variety) {
        settings.set(VARIETY, variety.name().toLowerCase(Locale.ROOT));
        readAnew();
    }
}
