package org.softstart.nlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.softstart.text.Tag;

/** Dictionary forms by CoreNLP's rule-based morphology, which needs no model and a few microseconds. */
final class Lemmas {
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST = 40;
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("am", "be"),
            Map.entry("are", "be"),
            Map.entry("is", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("been", "be"),
            Map.entry("being", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("does", "do"),
            Map.entry("did", "do"),
            Map.entry("done", "do"),
            Map.entry("left", "leave"),
            Map.entry("felt", "feel"),
            Map.entry("lying", "lie"),
            Map.entry("lied", "lie"),
            Map.entry("pissed", "piss"));

    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Unpacks CoreNLP's tables, a twentieth of a second at the first word otherwise. */
    static void warmUp() {
        new Morphology().lemma("words", "NNS", true);
    }

    /** The lemma of a lower-case word. */
    String of(String word, Tag tag) {
        boolean verb = tag == Tag.VERB || tag == Tag.AUX;
        if (verb && IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        boolean inflects = verb || tag == Tag.NOUN || tag == Tag.PROPN || word.endsWith("ing") || word.endsWith("ed");
        if (!inflects || word.length() > LONGEST || word.length() < 3) {
            return word;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        String penn = tag == Tag.NOUN || tag == Tag.PROPN ? "NNS" : "VBD";
        return known.computeIfAbsent(penn + ' ' + word, key -> lemma(word, penn));
    }

    private String lemma(String word, String penn) {
        String lemma = morphology.get().lemma(word, penn, true);
        return lemma == null || lemma.isBlank() ? word : lemma;
    }
}
