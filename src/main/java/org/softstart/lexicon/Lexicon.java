package org.softstart.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in {@code lexicons/}.
 *
 * @param rules the concern rules, by id
 * @param strengths the strength rules, by id
 * @param readings what to hear in a partner's message, by id
 * @param shared word lists by file name without ending
 * @param tables the same files with all their columns
 * @param idioms phrases that switch rules off wherever they stand
 * @param slots options of the slots of rewrites
 * @param texts other texts: help panels, letter checks, by file name and key
 * @param sets the sets of words that the patterns need
 */
public record Lexicon(
        List<Rule> rules,
        List<Rule> strengths,
        List<Rule> readings,
        Map<String, TermList> shared,
        Map<String, List<List<String>>> tables,
        List<Idiom> idioms,
        Map<String, List<String>> slots,
        Map<String, Map<String, String>> texts,
        WordSets sets) {

    public Lexicon {
        rules = List.copyOf(rules);
        strengths = List.copyOf(strengths);
        readings = List.copyOf(readings);
        shared = Map.copyOf(shared);
        tables = Map.copyOf(tables);
        idioms = List.copyOf(idioms);
        slots = Map.copyOf(slots);
        texts = Map.copyOf(texts);
    }

    /**
     * A phrase that is harmless.
     *
     * @param neutralises ids of the rules, or categories, that it switches off in its clause
     */
    public record Idiom(TokenPattern pattern, List<String> neutralises) {}

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** A shared list. */
    public TermList list(String name) {
        TermList list = shared.get(name);
        if (list == null) {
            throw new LexiconException("there is no list shared/" + name + ".tsv");
        }
        return list;
    }

    /** The rows of a shared table, without its header. */
    public List<List<String>> table(String name) {
        List<List<String>> rows = tables.get(name);
        if (rows == null) {
            throw new LexiconException("there is no table shared/" + name + ".tsv");
        }
        return rows;
    }
}
