package org.softstart.baselines;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations.SentimentAnnotatedTree;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.softstart.app.Baseline;
import org.softstart.model.Draft;

/** CoreNLP's sentiment model: a message alarms by its most negative sentence. */
abstract class SentimentBaseline implements Baseline {
    private static final int POSITIVE = 3;
    /** A longer sentence gets no parse; the trees of spoken rambling cost gigabytes. */
    private static final String LONGEST_SENTENCE = "80";

    /** What was heard, so that each message is parsed once for all thresholds. */
    private static final Map<Draft, Integer> HEARD = new ConcurrentHashMap<>();

    /** The worst class that alarms: 0 very negative, 1 negative. */
    private final int threshold;

    SentimentBaseline(int threshold) {
        this.threshold = threshold;
    }

    /** Loaded when the first message comes. */
    private static final class Pipeline {
        static final StanfordCoreNLP LOADED = load();

        private static StanfordCoreNLP load() {
            Properties settings = new Properties();
            settings.setProperty("annotators", "tokenize,pos,parse,sentiment");
            settings.setProperty("parse.model", "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz");
            settings.setProperty("parse.binaryTrees", "true");
            settings.setProperty("parse.buildgraphs", "false");
            settings.setProperty("parse.maxlen", LONGEST_SENTENCE);
            return new StanfordCoreNLP(settings);
        }
    }

    @Override
    public boolean isAlarmedBy(Draft draft) {
        Integer heard = HEARD.get(draft);
        if (heard == null) {
            heard = lowest(draft.text());
            HEARD.put(draft, heard);
        }
        return heard <= threshold;
    }

    private static int lowest(String text) {
        Annotation annotation = new Annotation(text);
        Pipeline.LOADED.annotate(annotation);
        return annotation.get(SentencesAnnotation.class).stream()
                .mapToInt(sentence -> RNNCoreAnnotations.getPredictedClass(sentence.get(SentimentAnnotatedTree.class)))
                .min()
                .orElse(POSITIVE);
    }
}
