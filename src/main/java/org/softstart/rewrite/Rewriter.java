package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.softstart.detect.Detected;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;

/** Offers wordings for a finding from the frames of its rule, the most specific first. Nothing is checked yet. */
public final class Rewriter {
    private final FrameFiller filler;
    private final ComplaintNeeds needs;

    public Rewriter(Lexicon lexicon) {
        filler = new FrameFiller(lexicon.slots());
        needs = new ComplaintNeeds(lexicon.table("complaint-needs"));
    }

    /** Candidates, best first. */
    public List<Suggestion> candidates(AnnotatedDraft draft, Detected detected) {
        Map<String, String> blanks = new HashMap<>(needs.blanks(
                draft.sentence(detected.sentence()), detected.blanks().get("thing")));
        blanks.putAll(detected.blanks());
        List<Region> regions = new ArrayList<>();
        if (!detected.finding().category().isMessageLevel()) {
            Region.tail(draft, detected.sentence(), detected.finding().span()).ifPresent(regions::add);
        }
        regions.add(Region.sentences(draft, detected.finding().span()));
        List<Suggestion> candidates = new ArrayList<>();
        for (Rule.Frame frame : detected.rule().rewrites()) {
            boolean concerns = frame.patterns().isEmpty()
                    || frame.patterns().contains(detected.finding().pattern());
            Optional<FrameFiller.Filled> filled = concerns ? filler.fill(frame.text(), blanks) : Optional.empty();
            filled.ifPresent(f -> regions.forEach(region -> candidates.add(suggestion(draft, region, f))));
        }
        return candidates;
    }

    private static Suggestion suggestion(AnnotatedDraft draft, Region region, FrameFiller.Filled filled) {
        String text = draft.draft().text();
        boolean lower =
                text.equals(text.toLowerCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
        String wording = region.lead() + (lower ? filled.text().toLowerCase(Locale.ROOT) : filled.text());
        int shift = region.lead().length();
        List<Slot> slots = filled.slots().stream()
                .map(slot -> new Slot(
                        slot.name(),
                        new Span(slot.span().start() + shift, slot.span().end() + shift),
                        slot.options()))
                .toList();
        return new Suggestion(region.span(), wording, slots);
    }
}
