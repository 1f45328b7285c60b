package org.softstart.swing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in sentences as the eye parts them: at full stops and at line ends.
 *
 * @param gaps the blanks before each sentence
 * @param words the sentences themselves
 * @param rest the blanks after the last
 */
record Sentences(List<String> gaps, List<String> words, String rest) {
    /** A stop before a small letter is that of an abbreviation. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(\\s*)(\\S.*?(?:[.!?…]+[”\"'’)\\]]*(?=\\s+[^\\s\\p{Ll}]|\\s*\\z)|(?=\\s*\\n)|(?=\\s*\\z)))");

    Sentences {
        gaps = List.copyOf(gaps);
        words = List.copyOf(words);
    }

    static Sentences of(String text) {
        List<String> gaps = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        int at = 0;
        while (sentence.find(at) && sentence.start() == at && sentence.end() > at) {
            gaps.add(sentence.group(1));
            words.add(sentence.group(2));
            at = sentence.end();
        }
        return new Sentences(gaps, words, text.substring(at));
    }

    int size() {
        return words.size();
    }

    /** The blanks before the first sentence. */
    String gap() {
        return gaps.get(0);
    }

    Sentences part(int from, int count) {
        return new Sentences(gaps.subList(from, from + count), words.subList(from, from + count), "");
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(gaps.get(i)).append(words.get(i));
        }
        return text.append(rest).toString();
    }
}
