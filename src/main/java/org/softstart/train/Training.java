package org.softstart.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.softstart.app.Home;
import org.softstart.app.Labelled;
import org.softstart.app.LabelledJson;
import org.softstart.learn.Blend;
import org.softstart.learn.Judgement;
import org.softstart.learn.LinearModel;
import org.softstart.lexicon.Lexicon;

/** Learns from the corpus. */
public final class Training {
    private final Lexicon lexicon;
    private final ExampleReader reader;
    private final PrintWriter progress;

    /**
     * @param progress told how far it is; training takes minutes
     */
    public Training(Home home, PrintWriter progress) {
        this.lexicon = home.lexicon();
        this.reader = new ExampleReader(home.annotator(lexicon), home.rulesAlone(lexicon, false));
        this.progress = progress;
    }

    /**
     * Learns, and finds out by cross-validation over writers how sure the result has to be before it speaks.
     *
     * @param corpus the folder with a folder for each writer
     * @param folds into how many parts the writers are divided
     * @param heard what an encoder heard in messages of writers it had not seen; empty to learn without an encoder
     * @throws IOException if one of the files cannot be read
     */
    public Trained train(Path corpus, int folds, Optional<Path> heard) throws IOException {
        List<Labelled> items = LabelledJson.read(corpus);
        List<Example> examples = items.parallelStream().map(reader::read).toList();
        say("%d messages of %d writers analysed"
                .formatted(
                        examples.size(),
                        examples.stream().map(Example::source).distinct().count()));
        List<CrossValidation.Judged> judged = new CrossValidation(examples, folds).run(this::say);
        Heard sounds = heard.isPresent() ? Heard.read(heard.get()) : Heard.nothing();
        Map<String, Blend> blends = Blending.fit(examples, judged, sounds);
        // How sure is sure enough can be seen only where both have judged what neither had seen.
        List<Example> fair = sounds.isEmpty()
                ? examples
                : Arrays.stream(sounds.indexes(examples))
                        .mapToObj(examples::get)
                        .toList();
        List<CrossValidation.Judged> fairlyJudged =
                sounds.isEmpty() ? judged : Blending.blended(examples, judged, sounds, blends);
        Map<String, Judgement.Limits> limits = Thresholds.of(fair, fairlyJudged);
        LinearModel sentences = Fit.fit(Places.ofSentences(examples), Heads.ofSentences());
        LinearModel messages = Fit.fit(Places.ofMessages(examples), Heads.ofMessages());
        say("fitted");
        Judgement judgement = new Judgement(sentences, messages, RuleHeads.fit(examples, lexicon), limits, blends);
        return new Trained(judgement, fair, fairlyJudged);
    }

    private void say(String what) {
        progress.println(what);
        progress.flush();
    }

    /** What training gave. */
    public static final class Trained {
        private final Judgement judgement;
        private final List<Example> examples;
        private final List<CrossValidation.Judged> judged;

        private Trained(Judgement judgement, List<Example> examples, List<CrossValidation.Judged> judged) {
            this.judgement = judgement;
            this.examples = examples;
            this.judged = judged;
        }

        public Judgement judgement() {
            return judgement;
        }

        /**
         * Writes what was judged of each message by a model that had seen none of its writer's, one line a message: its id and
         * writer, the readers' verdict, the severity that the rules found, and for each sentence its labels and probabilities.
         */
        public void list(PrintWriter out) {
            for (int i = 0; i < examples.size(); i++) {
                Example e = examples.get(i);
                String verdict = e.concerning() ? "concerning" : e.clean() ? "clean" : "open";
                StringBuilder line = new StringBuilder(
                        String.join("\t", e.id(), e.source(), verdict, String.valueOf(e.ruleSeverity())));
                for (int s = 0; s < e.sentences().size(); s++) {
                    append(e.labels().get(s), judged.get(i).sentences()[s], line);
                }
                append(e.wholeLabels(), judged.get(i).whole(), line);
                out.println(line);
            }
            out.flush();
        }

        private static void append(Example.Labels labels, double[] probabilities, StringBuilder to) {
            to.append('\t').append(new TreeSet<>(labels.holds().keySet())).append(new TreeSet<>(labels.open()));
            for (double probability : probabilities) {
                to.append(String.format(Locale.ROOT, " %.3f", probability));
            }
        }

        /** Prints how well each writer's messages were judged by a model that had seen none of them. */
        public void report(PrintWriter out) {
            CrossValidation.report(examples, judged, out);
            judgement
                    .blends()
                    .forEach((head, blend) -> out.printf(
                            Locale.ROOT,
                            "%s = %.3f by features %+.3f heard %+.3f%n",
                            head,
                            blend.features(),
                            blend.heard(),
                            blend.shift()));
            judgement
                    .limits()
                    .forEach((head, limits) ->
                            out.printf("%s %.3f %.3f %.3f%n", head, limits.doubt(), limits.ask(), limits.sure()));
            out.flush();
        }
    }
}
