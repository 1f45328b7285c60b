package org.softstart.spell;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import morfologik.speller.Speller;
import morfologik.speller.Speller.CandidateData;
import morfologik.stemming.Dictionary;

/** One variety's words, and those that resemble a wrong one. Not thread-safe. */
final class Dictionaries {
    /** Short words have so many neighbours that only the nearest can be meant. */
    private static final int SHORT = 4;
    /** How many grades of frequency a distance holds in the library's own order. */
    private static final int GRADES = 26;

    private final Speller near;
    private final Speller far;

    private Dictionaries(Dictionary words) {
        near = new Speller(words, 1);
        far = new Speller(words, 2);
    }

    static Dictionaries read(String name) {
        try (InputStream words = Dictionaries.class.getResourceAsStream(name + ".dict");
                InputStream about = Dictionaries.class.getResourceAsStream(name + ".info")) {
            return new Dictionaries(Dictionary.read(words, about));
        } catch (IOException e) {
            throw new IllegalStateException("the dictionary " + name + " cannot be read", e);
        }
    }

    boolean has(String word) {
        return near.isInDictionary(word);
    }

    /** How common a word is, from 0 to 25. */
    int frequency(String word) {
        return near.getFrequency(word);
    }

    /**
     * A word that resembles another.
     *
     * @param order smaller for likelier ones
     */
    record Candidate(String word, int order) {
        /** Two words that were written as one: as near as one letter, since it is one space. */
        static Candidate apart(String words) {
            return new Candidate(words, GRADES);
        }

        /** How many letters differ. */
        int distance() {
            return order / GRADES;
        }

        /** How common it is, from 0 to 25. */
        int frequency() {
            return GRADES - 1 - order % GRADES;
        }
    }

    List<Candidate> resembling(String word) {
        List<Candidate> found = candidates(near, word);
        return found.isEmpty() && word.length() > SHORT ? candidates(far, word) : found;
    }

    private static List<Candidate> candidates(Speller speller, String word) {
        List<Candidate> found = new ArrayList<>();
        for (CandidateData candidate : speller.findReplacementCandidates(word)) {
            found.add(new Candidate(candidate.getWord(), candidate.getDistance()));
        }
        return found;
    }

    /** Two words run together, taken apart. */
    List<String> apart(String word) {
        return near.replaceRunOnWords(word);
    }
}
