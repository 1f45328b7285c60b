package org.softstart.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What the tag model looks at: exactly what its descriptor asks for, in the same order, without reading the descriptor's XML at
 * each start. As in OpenNLP, a word's features are made once, with the tags of the likeliest beginning.
 */
final class TagFeatures implements POSContextGenerator {
    private static final int AFFIXES = 4;
    private static final int WINDOW = 2;

    private Object knownTokens;
    private int knownIndex;
    private String[] known;

    @Override
    public String[] getContext(int index, String[] tokens, String[] tags, Object[] more) {
        if (tokens != knownTokens || index != knownIndex) {
            known = features(index, tokens, tags).toArray(new String[0]);
            knownTokens = tokens;
            knownIndex = index;
        }
        return known;
    }

    private static List<String> features(int index, String[] tokens, String[] tags) {
        String token = tokens[index];
        int affixes = Math.min(AFFIXES, token.length());
        List<String> features = new ArrayList<>();
        features.add("def");
        for (int i = 1; i <= affixes; i++) {
            features.add("suf=" + token.substring(token.length() - i));
        }
        for (int i = 1; i <= affixes; i++) {
            features.add("pre=" + token.substring(0, i));
        }
        features.add(word(token));
        for (int i = 1; i <= Math.min(WINDOW, index); i++) {
            features.add("p" + i + word(tokens[index - i]));
        }
        for (int i = 1; i <= Math.min(WINDOW, tokens.length - 1 - index); i++) {
            features.add("n" + i + word(tokens[index + i]));
        }
        if (index <= WINDOW) {
            features.add((index == 0 ? "" : "p" + index) + "S=begin");
        }
        String shape = FeatureGeneratorUtil.tokenFeature(token);
        features.add("wc=" + shape);
        features.add("w&c=" + StringUtil.toLowerCase(token) + "," + shape);
        if (index > 0) {
            features.add("t=" + tags[index - 1]);
        }
        if (index > 1) {
            features.add("t2=" + tags[index - 2] + "," + tags[index - 1]);
        }
        return features;
    }

    private static String word(String token) {
        return "w=" + StringUtil.toLowerCase(token);
    }
}
