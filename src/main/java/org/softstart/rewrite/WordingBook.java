package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;

/** The wordings of {@code wordings.tsv}: for what is said, what may be said instead. */
final class WordingBook {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    private static final Pattern WHEN = Pattern.compile("(?i)\\b(when|while|whenever|until)\\b");

    private static final Set<String> TAKE_THAT = Set.of(
            "sad",
            "hurt",
            "upset",
            "disappointed",
            "frustrated",
            "worried",
            "gutted",
            "heartbroken",
            "scared",
            "embarrassed");

    private static final int TELLING = 3;

    private record Row(String kind, String text) {}

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final List<String> stock = new ArrayList<>();

    WordingBook(List<List<String>> table) {
        for (List<String> row : table) {
            if (row.get(0).equals("any")) {
                stock.add(row.get(2));
            } else {
                rows.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(new Row(row.get(1), row.get(2)));
            }
        }
    }

    /**
     * The wordings for what is said, of each kind one, turned by a number so that two sentences do not sound alike; the same
     * number gives the same wordings.
     */
    List<Wording> of(Said said, int turn) {
        Map<String, List<Row>> byKind = new java.util.LinkedHashMap<>();
        for (Row row : rows.getOrDefault(said.sort().name().toLowerCase(Locale.ROOT), List.of())) {
            byKind.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row);
        }
        List<Wording> first = new ArrayList<>();
        List<Wording> more = new ArrayList<>();
        byKind.forEach((kind, choices) -> {
            for (int i = 0; i < Math.min(2, choices.size()); i++) {
                Row row = choices.get(Math.floorMod(turn + i, choices.size()));
                fill(row, said, turn).ifPresent(i == 0 ? first::add : more::add);
            }
        });
        first.addAll(more);
        return first;
    }

    /**
     * How to say it beside something else, without a question; empty for what isn't told so.
     *
     * @param place {@code more} after it, {@code first} before it
     */
    Optional<Wording> more(Said said, String place) {
        String sort = said.sort().name().toLowerCase(Locale.ROOT);
        return rows.getOrDefault(place, List.of()).stream()
                .filter(row -> row.kind().equals(sort))
                .filter(row -> said.blanks().getOrDefault("do", "as it is").split(" ").length >= TELLING)
                .findFirst()
                .flatMap(row -> fill(row, said, 0));
    }

    /** Without a question that would fit anything, where more is told than one sentence. */
    Suggestion plainer(Suggestion suggestion) {
        int ask = suggestion.text().lastIndexOf(". ");
        boolean fits = ask > 0
                && stock.stream().anyMatch(one -> letters(one)
                        .equals(letters(suggestion.text().substring(ask + 1))));
        return fits
                ? new Suggestion(suggestion.span(), suggestion.text().substring(0, ask + 1), suggestion.slots())
                : suggestion;
    }

    /** What is left of a question however it is spelled. */
    private static String letters(String question) {
        return question.toLowerCase(Locale.ROOT)
                .replaceAll("\\bu\\b", "you")
                .replaceAll("\\bur\\b", "your")
                .replaceAll("[^a-z]", "");
    }

    private Optional<Wording> fill(Row row, Said said, int turn) {
        StringBuilder text = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        Optional<String> frame = frame(row.text(), said);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = BLANK.matcher(frame.get());
        int from = 0;
        while (matcher.find()) {
            text.append(frame.get(), from, matcher.start());
            from = matcher.end();
            String name = matcher.group(1);
            if (name.equals("feeling")) {
                List<String> options = fitting(turned(said, turn), frame.get().substring(matcher.end()));
                slots.add(new Slot(
                        name,
                        new Span(text.length(), text.length() + options.get(0).length()),
                        options));
                text.append(options.get(0));
                continue;
            }
            String words = name.equals("ask") ? ask(said) : said.blanks().get(name);
            if (words == null) {
                return Optional.empty();
            }
            // "… my letter from the DVLA." brings the full stop along.
            boolean ended = words.endsWith(".") && frame.get().startsWith(".", from);
            text.append(ended ? words.substring(0, words.length() - 1) : words);
        }
        text.append(frame.get().substring(from));
        String whole = text.toString().stripTrailing();
        return Optional.of(new Wording(row.kind(), FirstLetter.large(whole), slots));
    }

    /** "I'm sad that …", but not "I'm lonely that …". */
    private static List<String> fitting(List<String> options, String after) {
        if (!after.startsWith(" that ")) {
            return options;
        }
        List<String> fit =
                new ArrayList<>(options.stream().filter(TAKE_THAT::contains).toList());
        if (fit.isEmpty()) {
            fit.add("sad");
        }
        return fit;
    }

    /** Where nothing is known of the act, any of the usual feelings may come first. */
    private static List<String> turned(Said said, int turn) {
        List<String> options = new ArrayList<>(said.feelings());
        boolean second = Math.floorMod(turn, 3) == 1;
        if (said.act() == ActWishes.Known.NOTHING && second && options.size() > 1) {
            Collections.swap(options, 0, 1);
        }
        return options;
    }

    /** "When you told them when you knew" trips over itself: "that you told them when you knew" does not. */
    private static Optional<String> frame(String text, Said said) {
        String event = said.blanks().getOrDefault("event", "");
        if (!WHEN.matcher(event).find()) {
            return Optional.of(text);
        }
        boolean twisted = text.contains("on when {event}") || text.contains("I get {feeling} when");
        if (twisted) {
            return Optional.empty();
        }
        return Optional.of(text.replace("when {event}", "that {event}"));
    }

    /** What could be done about just this, if that is known: what would fit anything makes a wording worse. */
    private static String ask(Said said) {
        return said.act().ask().orElse("");
    }
}
