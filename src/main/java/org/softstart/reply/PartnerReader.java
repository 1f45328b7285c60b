package org.softstart.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Guess;
import org.softstart.model.Reply;
import org.softstart.model.Risk;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;

/** Reads a partner's message. What it says is guessed, and nothing is checked yet. */
public final class PartnerReader {
    /** Readings lighter than this count only when something else says that the message hurts. */
    private static final int TELLING = 2;

    private static final String THREAT = "reply.threat";
    private static final String LIFE = "life";

    private final Ear ear;
    private final Heart heart;
    private final Wording wording;
    private final Telling telling;

    public PartnerReader(Lexicon lexicon) {
        Rule shared = Ear.reading(lexicon, "shared");
        Themes themes = new Themes(lexicon.table("reply-themes"));
        ear = new Ear(lexicon);
        heart = new Heart(themes);
        wording = new Wording(heart, themes, shared);
        telling = new Telling(Ear.reading(lexicon, "told"));
    }

    /**
     * What was understood.
     *
     * @param danger what something in it sounds like, if it is one: a threat to the reader, or a life in danger
     * @param telling whether the words alone say that something hurts
     * @param peace whether they say nothing but that they want to make up
     * @param glad whether they tell something to be glad about, and nothing else
     * @param guesses at most three
     * @param replies for each thing heard, the weightiest first, the replies that it allows, the best first
     */
    public record Understood(
            Optional<Risk> danger,
            boolean telling,
            boolean peace,
            boolean glad,
            List<Guess> guesses,
            List<List<Reply>> replies) {}

    /**
     * Reads a message. The same message is always read the same.
     *
     * @param reproaches where the detectors hear a reproach; they count where nothing else is understood
     */
    public Understood read(AnnotatedDraft message, List<Span> reproaches) {
        List<Heard> ranked = new ArrayList<>(ear.listen(message));
        if (ranked.isEmpty() && !reproaches.isEmpty()) {
            ranked.add(ear.overhear(message, reproaches.get(0)));
        }
        ranked.sort(Comparator.comparingInt(Heard::weight).reversed().thenComparing(Heard::span));
        Optional<Heard> threat = ranked.stream()
                .filter(heard -> heard.reading().id().equals(THREAT))
                .findFirst();
        if (threat.isPresent()) {
            boolean life = threat.get().pattern().id().equals(LIFE);
            Risk risk = life ? Risk.SELF_HARM : Risk.WRITER_AT_RISK;
            return new Understood(Optional.of(risk), true, false, false, List.of(), List.of());
        }
        Set<Integer> peaceful =
                ranked.stream().filter(PartnerReader::isPeace).map(Heard::index).collect(Collectors.toSet());
        List<Heard> hurt = ranked.stream()
                .filter(heard -> heard.weight() >= TELLING
                        && !isPeace(heard)
                        && !heard.isGlad()
                        && (!peaceful.contains(heard.index()) || followsBut(heard)))
                .toList();
        List<Heard> good = ranked.stream().filter(Heard::isGlad).toList();
        boolean glad = peaceful.isEmpty() && !good.isEmpty() && weight(good) >= weight(hurt);
        boolean hurts = !hurt.isEmpty() && !glad;
        List<Heard> calm = ranked.stream()
                .filter(heard -> isPeace(heard) || peaceful.isEmpty())
                .toList();
        List<Heard> counted = hurts ? hurt : glad ? good : calm;
        Answered answered = answered(message, counted);
        return new Understood(
                Optional.empty(), hurts, !peaceful.isEmpty(), glad, answered.guesses(), answered.replies());
    }

    /** What a message tells that no reading fits: that it was heard is better said than a guess. Empty if it tells nothing. */
    public Optional<Understood> told(AnnotatedDraft message) {
        OptionalInt sentence = telling.in(message);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Answered answered = answered(message, List.of(ear.overhear(message, sentence.getAsInt())));
        return Optional.of(
                new Understood(Optional.empty(), true, false, false, answered.guesses(), answered.replies()));
    }

    private record Answered(List<Guess> guesses, List<List<Reply>> replies) {}

    private Answered answered(AnnotatedDraft message, List<Heard> counted) {
        Register register = Register.ofMessage(message.draft().text());
        int seed = message.draft()
                .text()
                .strip()
                .toLowerCase(java.util.Locale.ROOT)
                .hashCode();
        List<Guess> guesses = heart.guesses(counted);
        List<List<Reply>> replies = new ArrayList<>();
        for (Heard heard : counted) {
            Optional<Guess> guess =
                    guesses.stream().filter(g -> g.span().equals(heard.span())).findFirst();
            replies.add(wording.replies(heard, guess, register, seed + replies.size()));
        }
        return new Answered(guesses, replies);
    }

    private static int weight(List<Heard> heard) {
        return heard.stream().mapToInt(Heard::weight).max().orElse(0);
    }

    /** "I'm sorry I snapped, but …" goes on to something else. */
    private static boolean followsBut(Heard heard) {
        return heard.sentence().has(0, heard.match().start(), "but");
    }

    private static boolean isPeace(Heard heard) {
        return heard.reading().id().equals("reply.peace");
    }
}
