package org.softstart.baselines;

/** Sentiment at its most careful. */
public final class VeryNegativeSentiment extends SentimentBaseline {
    public VeryNegativeSentiment() {
        super(0);
    }

    @Override
    public String name() {
        return "CoreNLP: very negative";
    }

    @Override
    public String meaning() {
        return "CoreNLP's sentiment model hears a very negative sentence.";
    }
}
