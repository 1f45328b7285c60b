package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.Inflection;
import simplenlg.features.LexicalFeature;
import simplenlg.features.Tense;
import simplenlg.framework.InflectedWordElement;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.WordElement;
import simplenlg.morphology.english.MorphologyProcessor;

/**
 * The forms of verbs, by SimpleNLG. Its own lexicon takes most of a second to load and gives "payed" and "ringed", so the
 * irregular verbs come from {@code irregular-verbs.tsv} instead.
 */
final class Verbs {
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "begin",
            "forget",
            "upset",
            "undercut",
            "outwit",
            "cancel",
            "commit",
            "compel",
            "control",
            "equip",
            "label",
            "level",
            "occur",
            "prefer",
            "quarrel",
            "rebel",
            "refer",
            "regret",
            "signal",
            "submit",
            "transfer",
            "travel",
            "handicap",
            "kidnap",
            "worship");
    private static final Map<String, String> PAST_OF = Map.of(
            "learnt", "learn", "burnt", "burn", "dreamt", "dream", "leant", "lean", "spelt", "spell", "spoilt",
            "spoil");
    private static final Set<String> WEAK_ENDINGS = Set.of("w", "x", "y", "h");

    /** One row of the table. */
    private record Irregular(String past, String participle) {}

    private final Map<String, Irregular> irregular = new HashMap<>();
    private final MorphologyProcessor morphology = new MorphologyProcessor();

    private final Map<String, String> bases = new HashMap<>();

    Verbs(List<List<String>> rows) {
        rows.forEach(row -> irregular.put(row.get(0), new Irregular(row.get(1), row.get(2))));
        irregular.forEach((base, forms) -> bases.put(forms.past(), base));
        bases.keySet().removeAll(irregular.keySet());
    }

    /** Whether this is one of the irregular verbs. */
    boolean isKnown(String word) {
        return irregular.containsKey(word);
    }

    /** "learn" for "learnt": the analysis takes such a form for the verb itself. */
    String base(String word) {
        return irregular.containsKey(word) ? word : PAST_OF.getOrDefault(word, bases.getOrDefault(word, word));
    }

    /** "listening". */
    String gerund(String base) {
        if (base.equals("panic")) {
            return "panicking";
        }
        InflectedWordElement element = element(base);
        element.setFeature(Feature.FORM, Form.PRESENT_PARTICIPLE);
        return realise(element);
    }

    /** "listened", as it follows "you". */
    String past(String base) {
        if (base.equals("be")) {
            return "were";
        }
        InflectedWordElement element = element(base);
        element.setFeature(Feature.TENSE, Tense.PAST);
        return realise(element);
    }

    /** "listened", as it follows "I". */
    String pastOfI(String lemma) {
        return lemma.equals("be") ? "was" : past(lemma);
    }

    /** "listened", as it follows "have". */
    String participle(String base) {
        InflectedWordElement element = element(base);
        element.setFeature(Feature.FORM, Form.PAST_PARTICIPLE);
        return base.equals("be") ? "been" : realise(element);
    }

    private InflectedWordElement element(String base) {
        WordElement word = new WordElement(base, LexicalCategory.VERB);
        Irregular known = irregular.get(base);
        if (known != null) {
            word.setFeature(LexicalFeature.PAST, known.past());
            word.setFeature(LexicalFeature.PAST_PARTICIPLE, known.participle());
        }
        if (doubles(base)) {
            InflectedWordElement doubled = new InflectedWordElement(word);
            doubled.setFeature(LexicalFeature.DEFAULT_INFL, Inflection.REGULAR_DOUBLE);
            return doubled;
        }
        return new InflectedWordElement(word);
    }

    private synchronized String realise(InflectedWordElement element) {
        return morphology.realise(element).getRealisation();
    }

    /** One short syllable: "nag", "stop"; and the longer ones that are known. */
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        if (last < 2 || DOUBLING.contains(base)) {
            return DOUBLING.contains(base);
        }
        boolean ends = !isVowel(base.charAt(last)) && !WEAK_ENDINGS.contains(base.substring(last));
        boolean single = isVowel(base.charAt(last - 1)) && !isVowel(base.charAt(last - 2));
        long vowels = base.chars().filter(c -> isVowel((char) c)).count();
        boolean quit = base.endsWith("uit") && vowels == 2;
        return ends && (single && vowels == 1 || quit && base.length() == 4);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
