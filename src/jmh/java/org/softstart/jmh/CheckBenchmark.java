package org.softstart.jmh;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.softstart.app.Home;
import org.softstart.app.Softstart;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;

/** How long a check takes: a sentence, a letter of 300 and of 1000 words, unseen, seen, and with one sentence changed. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {
    private static final String[] SENTENCES = {
        "I have been thinking about the weekend and how quiet it was between us on the way home.",
        "I end up doing the dishes at eleven, and I go to bed cross about it.",
        "Thank you for sitting up with me on Tuesday when I couldn't sleep.",
        "We said we'd talk about the money before the end of the month.",
        "When the door closed I felt shaken and I didn't know what to say.",
        "My sister asked whether we're still coming on the twelfth.",
        "Could we take half an hour on Sunday, after lunch, and look at it together?",
        "I know that work has been a lot, and I can see how tired you are.",
    };

    @Param({"QUICK", "DEEP"})
    public Depth depth;

    @Param({"16", "300", "1000"})
    public int words;

    private Softstart softstart;
    private int round;

    @Setup
    public void load() {
        Home home = Home.at(Path.of("").toAbsolutePath());
        Lexicon lexicon = home.sources();
        softstart = home.softstart(lexicon, false, "UK");
        softstart.check(letter(0), depth);
    }

    /** A letter of about that many words; another number makes every sentence of it another one. */
    private Draft letter(int number) {
        StringBuilder text =
                new StringBuilder("You never help with the dishes. You're always late, and it's your fault.\n\n");
        int count = 12;
        for (int i = 0; count < words; i++) {
            String sentence = SENTENCES[i % SENTENCES.length];
            text.append(sentence, 0, sentence.length() - 1)
                    .append(" ")
                    .append(number * 1000 + i)
                    .append(i % 5 == 4 ? ".\n\n" : ". ");
            count += sentence.split(" ", -1).length + 1;
        }
        return new Draft(DraftKind.LETTER, text.toString());
    }

    /** Nothing of it was seen before. */
    @Benchmark
    public Report unseen() {
        round++;
        return softstart.check(letter(round), depth);
    }

    /** The same letter with its last sentence changed, as after a keystroke. */
    @Benchmark
    public Report oneSentenceChanged() {
        round++;
        Draft draft = letter(0);
        return softstart.check(
                draft.withText(draft.text() + "One more line, number " + round + ", is being typed."), depth);
    }

    /** Without wordings, nothing seen before. */
    @Benchmark
    public List<Finding> unseenFindings() {
        round++;
        return softstart.findings(letter(round), depth);
    }

    /** Without wordings, one sentence changed: what runs with each key. */
    @Benchmark
    public List<Finding> oneSentenceChangedFindings() {
        round++;
        Draft draft = letter(0);
        return softstart.findings(
                draft.withText(draft.text() + "One more line, number " + round + ", is being typed."), depth);
    }
}
