package org.softstart.text;

import java.util.List;

/**
 * Who does what to whom: for each token the token it depends on and how.
 *
 * @param heads index of each token's head; -1 for the root
 * @param relations the Universal Dependencies relation to the head, such as {@code nsubj}
 */
public record Dependencies(List<Integer> heads, List<String> relations) {

    public Dependencies {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException("heads and relations differ in number");
        }
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /** The first dependent of a token by one of these relations; -1 if there is none. */
    public int dependent(int head, String... wanted) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head) {
                for (String relation : wanted) {
                    if (relations.get(i).equals(relation)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
