package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;

/**
 * A short outpouring settled: its facts and the one question that names something, without what begs, tests or foresees the worst;
 * one feeling, one ask. What is left out goes by {@code outpourings.tsv}.
 */
final class Settled {
    private static final int MOST_WORDS = 70;
    private static final int LEAST = 3;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!…])\\s+");
    private static final Pattern CLAUSE = Pattern.compile(
            ",\\s+(?:and |but )?(?=(?:i|i'm|im|i've|ive|we|you|u|just|please|ignore"
                    + "|answer|are|is|do|did|why|where|so)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FELT = Pattern.compile(
            "(?i)\\b(?:i'?m|i am|i was|i got|i feel|i felt|i've been)\\b.*\\b(?:worried|scared|anxious|sad|upset"
                    + "|hurt|nervous|lonely|wobbly|afraid|sorry)\\b|\\bi(?: do| really)? (?:miss|love) (?:you|u)\\b");
    private static final Pattern NAMES_NOTHING = Pattern.compile(
            "(?i)^(?:and |so |but )?(?:where|who|what|why|when|how|are|is|do|did|does|have|has|can|will|would|were|was)\\b"
                    + "(?: (?:are|is|were|was|do|did|have|has|will|would|can|you|u|it|i|we|that|this|with|on|going|doing|"
                    + "coming|back|home|there|wrong|up|say|said|mean|not|even|so|to|me|us|about|for|happening|happened|off|"
                    + "your|ur|phone|out))*\\s*[?!.]*$");

    private static final List<String> TESTED = List.of("sad", "lonely", "hurt", "worried");
    private static final List<String> WORRIED = List.of("worried", "scared", "wobbly", "sad");

    /**
     * A thing people pour out.
     *
     * @param kind {@code reassure}, {@code reply}, {@code worst}, {@code test} or {@code self}
     */
    private record Row(String kind, Pattern pattern) {}

    private final List<Row> rows;

    Settled(List<List<String>> table) {
        rows = table.stream()
                .map(row -> new Row(row.get(0), Pattern.compile("(?i)" + row.get(1))))
                .toList();
    }

    /** The settled message; empty where nothing but the outpouring was said, or too much. */
    Optional<Suggestion> of(AnnotatedDraft draft, int turn) {
        String text = draft.draft().text().strip().replace('’', '\'');
        if (draft.words() > MOST_WORDS || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<String> kinds = new ArrayList<>();
        List<AccountLine> lines = new ArrayList<>();
        String question = "";
        for (String sentence : SENTENCE.split(text)) {
            String left = left(sentence, kinds);
            if (left.isEmpty()) {
                continue;
            }
            boolean asks = left.endsWith("?");
            if (!asks) {
                lines.add(new AccountLine(lines.size(), PlainOrder.closed(left), AccountLine.Kind.PLAIN));
            } else if (question.isEmpty() && !NAMES_NOTHING.matcher(left).matches()) {
                question = left;
            }
        }
        if (kinds.isEmpty() && question.isEmpty() || lines.isEmpty() && question.isEmpty()) {
            return Optional.empty();
        }
        boolean told = lines.stream().anyMatch(line -> FELT.matcher(line.text()).find());
        if (!told) {
            lines.add(new AccountLine(-1, feeling(kinds, turn), AccountLine.Kind.PLAIN));
        }
        String ask = question.isEmpty() ? ask(kinds, turn) : question;
        lines.add(new AccountLine(-1, ask, AccountLine.Kind.ASK));
        String joined = HowItWas.joined(lines);
        List<String> options = kinds.contains("test") ? TESTED : WORRIED;
        Wording wording = told ? new Wording("settled", joined, List.of()) : HowItWas.slotted(joined, options);
        return Optional.of(Account.place(draft, wording));
    }

    /** What is left of a sentence without what pours out; the kinds of that are added to the ones found. */
    private String left(String sentence, List<String> kinds) {
        StringBuilder left = new StringBuilder();
        for (String clause : CLAUSE.split(sentence)) {
            Optional<Row> row = rows.stream()
                    .filter(one -> one.pattern().matcher(clause).find())
                    .findFirst();
            if (row.isPresent()) {
                kinds.add(row.get().kind());
            } else {
                left.append(left.isEmpty() ? "" : ", ").append(clause.strip());
            }
        }
        String words = left.toString().replaceAll("[!?]*\\?[!?]*$", "?").replaceAll("!+$", ".");
        return words.split(" ").length < LEAST || Set.of(".", "?").contains(words)
                ? ""
                : FirstLetter.like(sentence, words);
    }

    private static String feeling(List<String> kinds, int turn) {
        List<String> ways = kinds.contains("worst") || kinds.contains("reassure")
                ? List.of("I'm a bit {f} about us.", "I've got a bit {f}.")
                : kinds.contains("test") && !kinds.contains("reply")
                        ? List.of("I'm feeling a bit {f}.", "I'm a bit {f}.")
                        : List.of("I'm a bit {f}.", "I got {f}.");
        return ways.get(Math.floorMod(turn, ways.size()));
    }

    private static String ask(List<String> kinds, int turn) {
        if (kinds.contains("reassure")) {
            return "Could you tell me we're OK?";
        }
        if (kinds.contains("worst") || kinds.contains("test")) {
            return "Could we talk tonight?";
        }
        if (kinds.stream().allMatch("self"::equals)) {
            return "Could you let me know?";
        }
        List<String> ways =
                List.of("Could you let me know when you get a chance?", "Could you drop me a line when you can?");
        return ways.get(Math.floorMod(turn, ways.size()));
    }
}
