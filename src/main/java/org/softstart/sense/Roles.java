package org.softstart.sense;

import java.util.Set;
import org.softstart.text.Clause;
import org.softstart.text.Dependencies;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Who does what to whom: from the dependencies when there are any, else from the order of words. */
public final class Roles {
    private static final Set<String> SELF = Set.of("i", "me", "myself", "mine");
    private static final Set<String> PARTNER = Set.of("you", "yourself", "yours");
    private static final Set<String> US = Set.of("we", "us", "ourselves", "ours");
    private static final int LONGEST_CHAIN = 8;

    private Roles() {}

    /** The role of one word, possessives by whom they point at: "my" is SELF. */
    public static Role of(Token token) {
        String word = token.norm();
        if (SELF.contains(word) || word.equals("my")) {
            return Role.SELF;
        }
        if (PARTNER.contains(word) || word.equals("your")) {
            return Role.PARTNER;
        }
        return US.contains(word) || word.equals("our") ? Role.US : Role.THIRD;
    }

    /** Who does what this verb says; a verb joined to another by "and" shares its subject. */
    public static Role subject(Sentence sentence, int verb) {
        return sentence.dependencies()
                .map(dependencies -> subject(sentence, dependencies, verb))
                .orElseGet(() -> subjectByOrder(sentence, verb));
    }

    private static Role subject(Sentence sentence, Dependencies dependencies, int verb) {
        int at = verb;
        for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
            int subject = dependencies.dependent(at, "nsubj", "nsubj:pass", "nsubjpass", "csubj");
            if (subject >= 0) {
                boolean passive = dependencies.relation(subject).contains("pass");
                return passive ? agent(sentence, dependencies, at) : of(sentence.token(subject));
            }
            boolean joined = dependencies.relation(at).startsWith("conj")
                    || dependencies.relation(at).equals("xcomp");
            if (!joined) {
                return Role.NONE;
            }
            at = dependencies.head(at);
        }
        return Role.NONE;
    }

    /** "I was left by you": the one after "by". */
    private static Role agent(Sentence sentence, Dependencies dependencies, int verb) {
        int agent = dependencies.dependent(verb, "obl:agent", "obl:by", "nmod:by", "obl");
        return agent >= 0 && sentence.has(agent - 1, agent, "by") ? of(sentence.token(agent)) : Role.NONE;
    }

    private static Role subjectByOrder(Sentence sentence, int verb) {
        Clause clause = sentence.clauseAt(verb);
        for (int i = verb - 1; i >= clause.start(); i--) {
            Tag tag = sentence.token(i).tag();
            if (tag == Tag.PRON || tag == Tag.NOUN || tag == Tag.PROPN) {
                return of(sentence.token(i));
            }
        }
        return Role.NONE;
    }

    /** Whether the verb's object, or whom it is done to, is the writer or both. */
    public static boolean isDoneToWriter(Sentence sentence, int verb) {
        Clause clause = sentence.clauseAt(verb);
        for (int i = verb + 1; i < clause.end(); i++) {
            Role role = of(sentence.token(i));
            if (role == Role.SELF && !sentence.token(i).is("i")
                    || role == Role.US && !sentence.token(i).is("we")) {
                return true;
            }
            boolean newSubject = sentence.token(i).is("i")
                    || sentence.token(i).is("we")
                    || sentence.token(i).is("you");
            if (newSubject) {
                return false;
            }
        }
        return false;
    }
}
