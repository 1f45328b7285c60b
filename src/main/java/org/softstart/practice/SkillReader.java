package org.softstart.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.softstart.model.Span;

/** Makes a {@link Skill} of its file. */
final class SkillReader {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_QUESTIONS = 2;

    private final List<Bin> bins;

    private SkillReader(List<Bin> bins) {
        this.bins = bins;
    }

    static Skill read(String name, int number, String yaml) {
        Object document;
        try {
            document = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new CurriculumException(
                    name + ": " + e.getMessage().lines().findFirst().orElse("not YAML"), e);
        }
        Entry file = new Entry(name, document);
        List<Bin> bins = file.entries("bins").stream()
                .map(bin -> new Bin(bin.text("id"), bin.text("label"), tone(bin)))
                .toList();
        Entry lesson = file.entry("lesson");
        Skill skill = new Skill(
                file.text("id"),
                number,
                file.text("title"),
                file.text("aim"),
                new Lesson(lesson.text("idea"), lesson.texts("text"), lesson.text("before"), lesson.text("after")),
                bins,
                file.entries("parts").stream()
                        .map(part -> new Part(
                                part.text("name"), Set.copyOf(part.texts("strengths")), patterns(part, "signs")))
                        .toList(),
                patterns(file, "spoilers"),
                file.number("most-sentences", MOST_SENTENCES),
                file.number("most-questions", MOST_QUESTIONS),
                file.text("look"),
                Set.copyOf(file.texts("rules")),
                Set.copyOf(file.texts("bears")),
                new SkillReader(bins).items(file));
        file.nothingElse();
        return skill;
    }

    private static Bin.Tone tone(Entry bin) {
        try {
            return Bin.Tone.valueOf(bin.text("holds").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw bin.trouble("a bin holds gentle, harsh or lacking lines");
        }
    }

    private static List<Pattern> patterns(Entry entry, String name) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : entry.texts(name)) {
            try {
                patterns.add(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                throw entry.trouble(name + " " + (patterns.size() + 1) + " is no pattern");
            }
        }
        return patterns;
    }

    private List<Item> items(Entry file) {
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : file.entries("items")) {
            Item item = item(entry);
            entry.nothingElse();
            if (!ids.add(item.id())) {
                throw entry.trouble("there are two items " + item.id());
            }
            items.add(item);
        }
        return items;
    }

    private Item item(Entry entry) {
        String id = entry.text("id");
        if (entry.has("spot")) {
            return spot(id, entry);
        }
        if (entry.has("sort")) {
            return new Item.Sort(id, entry.text("sort"), bin(entry), entry.text("why"));
        }
        if (entry.has("choose")) {
            return choose(id, entry);
        }
        if (entry.has("finish")) {
            return new Item.Finish(
                    id, entry.text("finish"), entry.texts("fits"), entry.texts("misfits"), entry.text("why"));
        }
        if (entry.has("rewrite")) {
            boolean fine = entry.optional("fine").isPresent();
            return new Item.Rewrite(
                    id,
                    entry.text("rewrite"),
                    entry.optional("received"),
                    fine ? Optional.empty() : Optional.of(entry.text("version")),
                    Set.copyOf(entry.texts("topic")),
                    entry.text("why"));
        }
        if (entry.has("trim")) {
            return new Item.Trim(
                    id, entry.text("trim"), entry.text("version"), Set.copyOf(entry.texts("keep")), entry.text("why"));
        }
        return new Item.Own(id, entry.text("own"), entry.text("why"));
    }

    /** Takes the marks out of the line and remembers where they stood. */
    private static Item spot(String id, Entry entry) {
        String marked = entry.text("spot");
        StringBuilder text = new StringBuilder();
        List<Span> stings = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
            int close = marked.indexOf(CLOSE, open);
            if (close < 0) {
                throw entry.trouble(OPEN + " without " + CLOSE);
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + OPEN.length(), close);
            stings.add(new Span(start, text.length()));
            at = close + CLOSE.length();
        }
        text.append(marked.substring(at));
        return new Item.Spot(id, text.toString(), stings, entry.text("why"));
    }

    private Bin bin(Entry entry) {
        String wanted = entry.text("bin");
        return bins.stream()
                .filter(bin -> bin.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> entry.trouble("there is no bin " + wanted));
    }

    private static Item choose(String id, Entry entry) {
        List<Item.Option> options = List.of(
                option(entry.entry("best"), Grade.GOT_IT),
                option(entry.entry("soft"), Grade.NEARLY),
                option(entry.entry("harsh"), Grade.TRY_AGAIN));
        return new Item.Choose(id, entry.text("choose"), options, options.get(0).why());
    }

    private static Item.Option option(Entry entry, Grade grade) {
        return new Item.Option(entry.text("say"), grade, entry.text("why"));
    }
}
