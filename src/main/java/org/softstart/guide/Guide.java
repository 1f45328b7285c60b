package org.softstart.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softstart.app.Home;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.LexiconException;

/** The words of the guide: its questions, lines to start from, advice. They stand in {@code lexicons/letter/guide.yaml}. */
public final class Guide {
    private final Map<String, String> texts;

    public Guide(Lexicon lexicon) {
        this.texts = lexicon.texts().getOrDefault("guide", Map.of());
    }

    /** As a home's lexicon has it. */
    public static Guide in(Home home) {
        return new Guide(home.lexicon());
    }

    /** A text by the names of its entry and its part, such as {@code before}, {@code letter}. */
    public String text(String entry, String part) {
        return find(entry, part)
                .orElseThrow(() -> new LexiconException("letter/guide.yaml lacks " + entry + "." + part));
    }

    Optional<String> find(String entry, String part) {
        return Optional.ofNullable(texts.get(entry + "." + part));
    }

    public String title(Step step) {
        return text("step-" + step.id(), "title");
    }

    /** What the step is for. */
    public String why(Step step) {
        return text("step-" + step.id(), "why");
    }

    public String ask(Question question) {
        return text(question.id(), "ask");
    }

    public String ask(GateQuestion question) {
        return text("gate", question.id());
    }

    /** Lines that one may take and change. */
    public List<String> samples(Question question) {
        List<String> samples = new ArrayList<>();
        for (int i = 1; find(question.id(), "sample-" + i).isPresent(); i++) {
            samples.add(text(question.id(), "sample-" + i));
        }
        return samples;
    }

    /** What goes before an answer that is no sentence of its own. */
    Optional<String> starter(Question question) {
        return find(question.id(), "starter");
    }

    /** What stands where the answer is missing. */
    Optional<String> slot(Question question) {
        return find(question.id(), "slot").map(slot -> "[" + slot + "]");
    }

    String check(String name, boolean met) {
        return text("check-" + name, met ? "met" : "unmet");
    }

    /** All texts by name: for those who read them over. */
    Map<String, String> texts() {
        return texts;
    }
}
