package org.softstart.nlp;

import java.util.Map;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;

/** Gives the tagger {@link TagFeatures}. OpenNLP makes it by name, so it is public. */
public final class TagFactory extends POSTaggerFactory {
    public TagFactory() {
        super(new byte[0], Map.of(), null);
    }

    @Override
    public POSContextGenerator getPOSContextGenerator(int remembered) {
        return new TagFeatures();
    }
}
