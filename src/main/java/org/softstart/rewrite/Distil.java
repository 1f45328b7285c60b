package org.softstart.rewrite;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * What is left of an outpouring when it is let settle: one warm line, one feeling, one ask, each in the writer's own words as far as
 * the draft has them.
 */
final class Distil {
    private static final int LONGEST = 22;
    private static final Pattern WARM = Pattern.compile(
            "(?i)\\b(i (do |really |still )?(love|miss|adore) (you|u|ya|us)|love you|miss you|thank you for|thanks for|im proud of you)\\b");
    private static final Pattern SHARP = Pattern.compile(
            "(?i)\\b(but|never|always|ignore|ignoring|leave me|hate|fault|sorry|promise|why|stop)\\b|[!?]{2,}");
    private static final Pattern SELF = Pattern.compile("(?i)\\b(i|im|i'm|i’m|ive|i've)\\b");
    private static final Pattern ASK =
            Pattern.compile("(?i)^\\W*(please )?(could|can|would|will|shall|are you free)\\b.*\\?\\W*$");
    private static final List<String> TIMES =
            List.of("tonight", "after dinner", "tomorrow evening", "at the weekend", "when you're home");

    private final Set<String> feelings = new HashSet<>();

    /**
     * Makes it.
     *
     * @param feelings rows of true feelings, the word in the first column
     */
    Distil(List<List<String>> feelings) {
        feelings.forEach(row -> this.feelings.add(row.get(0)));
    }

    /** The distilled message; empty when the draft has neither a warm line nor a feeling to keep. */
    Optional<Wording> of(AnnotatedDraft draft) {
        Optional<String> warm = draft.sentences().stream()
                .filter(s -> isShort(s) && WARM.matcher(s.text()).find() && !isSharp(s))
                .map(Sentence::text)
                .findFirst();
        Optional<String> feeling = draft.sentences().stream()
                .filter(s -> isShort(s) && isFeeling(s) && !isSharp(s) && !warm.equals(Optional.of(s.text())))
                .map(Sentence::text)
                .findFirst();
        if (warm.isEmpty() && feeling.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        warm.ifPresent(words -> text.append(closed(words)).append(' '));
        feeling.ifPresent(words -> text.append(closed(words)).append(' '));
        Optional<String> ask = draft.sentences().stream()
                .filter(s -> isShort(s) && ASK.matcher(s.text()).matches() && !isSharp(s))
                .map(Sentence::text)
                .reduce((first, last) -> last);
        if (ask.isPresent()) {
            return Optional.of(new Wording("distil", text + ask.get().strip(), List.of()));
        }
        text.append("Could we talk ");
        int at = text.length();
        text.append(TIMES.get(0)).append('?');
        Slot time = new Slot("time", new Span(at, at + TIMES.get(0).length()), TIMES);
        return Optional.of(new Wording("distil", text.toString(), List.of(time)));
    }

    private static boolean isShort(Sentence sentence) {
        return sentence.words() >= 2 && sentence.words() <= LONGEST;
    }

    private static boolean isSharp(Sentence sentence) {
        return SHARP.matcher(sentence.text()).find();
    }

    private boolean isFeeling(Sentence sentence) {
        return SELF.matcher(sentence.text()).find()
                && !sentence.endsInQuestionMark()
                && sentence.tokens().stream().anyMatch(t -> feelings.contains(t.norm()));
    }

    private static String closed(String sentence) {
        String words = sentence.strip();
        boolean open = Character.isLetterOrDigit(words.charAt(words.length() - 1));
        String text = open ? words + "." : words;
        return text.substring(0, 1).toUpperCase(Locale.ROOT).equals(text.substring(0, 1))
                ? text
                : text.replaceFirst("[,;:]$", ".");
    }
}
