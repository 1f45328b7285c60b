package org.softstart.baselines;

/** The usual reading of sentiment: negative is bad. */
public final class NegativeSentiment extends SentimentBaseline {
    public NegativeSentiment() {
        super(1);
    }

    @Override
    public String name() {
        return "CoreNLP: negative";
    }

    @Override
    public String meaning() {
        return "CoreNLP's sentiment model hears a negative or very negative sentence.";
    }
}
