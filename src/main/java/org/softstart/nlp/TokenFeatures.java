package org.softstart.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.util.StringUtil;

/**
 * What the token model looks at between two letters: the same as OpenNLP's own, which a model without abbreviations uses. Written
 * again because OpenNLP's joins its strings in a way that makes some fifty classes at each start, a tenth of a second.
 */
final class TokenFeatures implements TokenContextGenerator {
    @Override
    public String[] getContext(String word, int index) {
        List<String> features = new ArrayList<>();
        features.add("p=" + word.substring(0, index));
        features.add("s=" + word.substring(index));
        if (index > 0) {
            addLetter("p1", word.charAt(index - 1), features);
            if (index > 1) {
                addLetter("p2", word.charAt(index - 2), features);
                features.add("p21=" + word.charAt(index - 2) + word.charAt(index - 1));
            } else {
                features.add("p2=bok");
            }
            features.add("p1f1=" + word.charAt(index - 1) + word.charAt(index));
        } else {
            features.add("p1=bok");
        }
        addLetter("f1", word.charAt(index), features);
        if (index + 1 < word.length()) {
            addLetter("f2", word.charAt(index + 1), features);
            features.add("f12=" + word.charAt(index) + word.charAt(index + 1));
        } else {
            features.add("f2=bok");
        }
        if (word.charAt(0) == '&' && word.charAt(word.length() - 1) == ';') {
            features.add("cc");
        }
        return features.toArray(new String[0]);
    }

    private static void addLetter(String key, char c, List<String> features) {
        features.add(key + "=" + c);
        if (Character.isLetter(c)) {
            features.add(key + "_alpha");
            if (Character.isUpperCase(c)) {
                features.add(key + "_caps");
            }
        } else if (Character.isDigit(c)) {
            features.add(key + "_num");
        } else if (StringUtil.isWhitespace(c)) {
            features.add(key + "_ws");
        } else if (".?!".indexOf(c) >= 0) {
            features.add(key + "_eos");
        } else if ("`\"'".indexOf(c) >= 0) {
            features.add(key + "_quote");
        } else if ("[{(".indexOf(c) >= 0) {
            features.add(key + "_lp");
        } else if ("]})".indexOf(c) >= 0) {
            features.add(key + "_rp");
        }
    }
}
