package org.softstart.nlp;

import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerFactory;

/** Gives the tokenizer {@link TokenFeatures}. OpenNLP makes it by name, so it is public. */
public final class TokenFactory extends TokenizerFactory {
    public TokenFactory() {}

    /** A factory for a model without abbreviations that looks at every word. */
    TokenFactory(String language, Pattern alphanumeric) {
        super(language, null, false, alphanumeric);
    }

    @Override
    public TokenContextGenerator getContextGenerator() {
        return new TokenFeatures();
    }
}
