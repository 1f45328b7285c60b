package org.softstart.rewrite;

import java.util.Optional;
import org.softstart.model.Slot;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** Puts a wording in its place: in the writer's register, and after the name of who is spoken to. */
final class Placing {
    private final Address address;

    Placing(Address address) {
        this.address = address;
    }

    Suggestion of(AnnotatedDraft draft, Region region, Wording wording) {
        int at = draft.sentenceAt(region.span().start());
        Sentence first = draft.sentence(at);
        Wording named = wording;
        if (region.lead().isEmpty()) {
            Optional<String> name = address.opening(first).or(() -> address.closing(first)
                    .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ", "));
            if (name.isPresent()) {
                named = lowered(wording).after(name.get());
            }
        }
        boolean last = draft.draft().text().substring(region.span().end()).isBlank();
        Register register = Register.of(first.text(), draft.draft().text());
        Wording matched = register.match(named, last && region.tail().isEmpty()).after(region.lead());
        return new Suggestion(region.span(), matched.text() + region.tail(), matched.slots());
    }

    private static Wording lowered(Wording wording) {
        boolean self = wording.text().matches("I\\b.*");
        boolean chosen = wording.slots().stream().map(Slot::span).anyMatch(span -> span.start() == 0);
        String text = self || chosen
                ? wording.text()
                : Character.toLowerCase(wording.text().charAt(0))
                        + wording.text().substring(1);
        return new Wording(wording.kind(), text, wording.slots());
    }
}
