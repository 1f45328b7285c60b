package org.softstart.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.LanguageCheck;
import org.softstart.text.Once;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * Counts everyday English words first, which costs nothing; only a text with few of them is held against common words of other
 * languages, and one with next to none is shown to OpenNLP's language detector, which is unsure of short texts and therefore asked
 * about longer ones only.
 */
public final class OpenNlpLanguageCheck implements LanguageCheck {
    private static final int TOO_FEW_WORDS = 4;
    private static final int ENOUGH_FOR_DETECTOR = 5;
    private static final double ENGLISH_SHARE = 0.2;
    /** From here on no other language has to be thought of. */
    private static final double CLEARLY_ENGLISH = 0.5;

    private static final double LATIN_SHARE = 0.5;
    /** How much likelier than English another language has to be: dialects of English look like one or the other by a little. */
    private static final double CLEARLY_ANOTHER = 1.6;

    private static final int ENOUGH_LETTERS = 300;

    private final Set<String> everyday;
    private final ForeignWords foreign;
    private final Supplier<LanguageDetectorME> detector;

    /**
     * Makes a check.
     *
     * @param everyday words that every English text of some length has
     * @param foreign common words of other languages: the word without accents, its languages, and whether it is English as well
     * @param endearments words that lovers take from any language
     */
    public OpenNlpLanguageCheck(
            Models models, Set<String> everyday, List<List<String>> foreign, Set<String> endearments) {
        this.everyday = Set.copyOf(everyday);
        this.foreign = new ForeignWords(foreign, this.everyday, endearments);
        this.detector = new Once<>(() -> load(models.files()));
    }

    private static LanguageDetectorME load(ModelFiles files) {
        try {
            return new LanguageDetectorME(
                    new LanguageDetectorModel(new ByteArrayInputStream(files.read(ModelFiles.LANGUAGES))));
        } catch (IOException e) {
            throw new ModelException("the language detector's model cannot be read; build the project again", e);
        }
    }

    @Override
    public boolean isEnglish(AnnotatedDraft draft) {
        int words = 0;
        int known = 0;
        for (Sentence sentence : draft.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    words++;
                    known += everyday.contains(token.norm()) ? 1 : 0;
                }
            }
        }
        if (known >= CLEARLY_ENGLISH * words && words > 0) {
            return true;
        }
        String text = draft.draft().text();
        if (foreign.certain(start(text))) {
            return false;
        }
        if (known >= ENGLISH_SHARE * words && words > 0) {
            return true;
        }
        if (latinShare(text) < LATIN_SHARE) {
            return text.codePoints().noneMatch(Character::isLetter);
        }
        return words < TOO_FEW_WORDS || words < ENOUGH_FOR_DETECTOR && known > 0 || detects(text);
    }

    private static double latinShare(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters == 0 ? 0 : (double) latin / letters;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), ENOUGH_LETTERS));
    }

    private boolean detects(String text) {
        synchronized (this) {
            Language[] guesses = detector.get().predictLanguages(start(text));
            double english = Arrays.stream(guesses)
                    .filter(guess -> guess.getLang().equals("eng"))
                    .mapToDouble(Language::getConfidence)
                    .findFirst()
                    .orElse(0);
            return guesses[0].getConfidence() < CLEARLY_ANOTHER * english;
        }
    }
}
