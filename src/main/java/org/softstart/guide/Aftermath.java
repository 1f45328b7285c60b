package org.softstart.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.softstart.model.DraftKind;

/** What comes around a letter: when to give it, what to say to a yes, to questions, to a no, and to worries. */
public final class Aftermath {
    private static final List<String> WORRIES =
            List.of("money", "no-need", "sides", "private", "failed", "worse", "tried", "time", "yours", "leaving");

    private final Guide guide;

    public Aftermath(Guide guide) {
        this.guide = guide;
    }

    /** The ways it can go, in the order in which one needs them. */
    public enum Answer {
        YES,
        QUESTIONS,
        NO,
        SECOND_NO
    }

    /**
     * What to do with an answer.
     *
     * @param title which answer
     * @param say lines to say, one after the other, each only if it is true
     * @param advice what helps
     */
    public record Response(String title, List<String> say, String advice) {

        public Response {
            say = List.copyOf(say);
        }
    }

    /**
     * A worry that partners often have.
     *
     * @param worry in their words
     * @param reply an idea for an answer
     * @param note what to mind before saying so
     */
    public record Worry(String worry, String reply, Optional<String> note) {}

    /** Advice on the moment, before anything is given or said. */
    public List<String> timing(DraftKind kind) {
        return List.of(
                guide.text("before", "now"),
                guide.text("before", kind == DraftKind.SPOKEN ? "spoken" : "letter"),
                guide.text("before", "not-now"),
                guide.text("before", "opens"));
    }

    public Response to(Answer answer) {
        String entry =
                switch (answer) {
                    case YES -> "after-yes";
                    case QUESTIONS -> "after-questions";
                    case NO -> "after-no";
                    case SECOND_NO -> "after-second-no";
                };
        List<String> say = Stream.of("say", "ask", "heard")
                .flatMap(part -> guide.find(entry, part).stream())
                .toList();
        return new Response(guide.text(entry, "title"), say, guide.text(entry, "do"));
    }

    public List<Worry> worries() {
        return WORRIES.stream()
                .map(name -> "worry-" + name)
                .map(entry ->
                        new Worry(guide.text(entry, "worry"), guide.text(entry, "reply"), guide.find(entry, "note")))
                .toList();
    }
}
