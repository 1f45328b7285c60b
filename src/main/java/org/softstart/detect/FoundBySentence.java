package org.softstart.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.softstart.model.Category;
import org.softstart.text.AnnotatedDraft;

/** What was found in each sentence of a draft, without what is told of the message as a whole. Looked up, not searched for. */
final class FoundBySentence {
    private final Map<Integer, List<Detected>> found = new HashMap<>();

    FoundBySentence(AnnotatedDraft draft, List<Detected> all) {
        for (Detected detected : all) {
            if (!detected.finding().category().isMessageLevel()) {
                for (int sentence : draft.sentencesIn(detected.finding().span())) {
                    found.computeIfAbsent(sentence, s -> new ArrayList<>()).add(detected);
                }
            }
        }
    }

    List<Detected> at(int sentence) {
        return found.getOrDefault(sentence, List.of());
    }

    Set<Category> categoriesAt(int sentence) {
        return at(sentence).stream()
                .map(detected -> detected.finding().category())
                .collect(Collectors.toSet());
    }
}
