package org.softstart.sense;

import java.util.List;
import java.util.regex.Pattern;
import org.softstart.lexicon.Lexicon;
import org.softstart.text.Sentence;

/**
 * Limits somebody sets for their own body, home and peace: "don't touch me when I've said no", "please stop contacting me". They have
 * the shape of an order and are none; nobody is to be talked out of them. The expressions are those of {@code own-limits.tsv}.
 */
public final class OwnLimits {
    private final List<Pattern> patterns;

    public OwnLimits(Lexicon lexicon) {
        patterns = lexicon.table("own-limits").stream()
                .map(row -> Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** Whether a sentence begins with such a limit. */
    public boolean isSetIn(Sentence sentence) {
        String text = sentence.text().strip().replace('’', '\'');
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
