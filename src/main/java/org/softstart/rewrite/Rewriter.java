package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.detect.Detected;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * Offers wordings for a finding: first those in the writer's own words, then the frames of its rule. Nothing is checked yet.
 */
public final class Rewriter {
    private static final int MOST_SAID = 3;

    private static final Set<Category> OWN_WORDS = EnumSet.of(
            Category.HARSH_START_UP, Category.BLAME, Category.DEMAND, Category.CONTEMPT, Category.UNCLEAR_ASK);
    /** Where the act named is a dare or a threat, or the trouble is that none is named. */
    private static final Set<String> CLOSED = Set.of(
            "contempt.taunt", "demand.threat", "harsh-start-up.ominous", "harsh-start-up.crisis", "contempt.mockery");

    /** Where an answer is wanted that names what it is about. */
    private static final Map<Category, Said.Sort> ABOUT = Map.of(
            Category.STONEWALLING, Said.Sort.PAUSE,
            Category.INVALIDATING, Said.Sort.SMALL);

    private final FrameFiller filler;
    private final ComplaintNeeds needs;
    private final ActReader reader;
    private final WordingBook book;
    private final Address address;
    private final Distil distil;

    public Rewriter(Lexicon lexicon) {
        filler = new FrameFiller(lexicon.slots());
        needs = new ComplaintNeeds(lexicon.table("complaint-needs"));
        reader = new ActReader(lexicon, new Verbs(lexicon.table("irregular-verbs")));
        book = new WordingBook(lexicon.table("wordings"));
        distil = new Distil(lexicon.table("feelings"));
        address = new Address(lexicon.table("endearments"));
    }

    /** Candidates, best first. */
    public List<Suggestion> candidates(AnnotatedDraft draft, Detected detected) {
        List<Suggestion> candidates = new ArrayList<>();
        Register register = Register.of(draft.draft().text());
        if (OWN_WORDS.contains(detected.finding().category())
                && !CLOSED.contains(detected.rule().id())) {
            inOwnWords(draft, detected, register, candidates);
        }
        boolean own = detected.finding().category() == Category.DEFENSIVENESS;
        if (own) {
            Sentence sentence = draft.sentence(detected.sentence());
            reader.own(sentence).ifPresent(said -> offer(draft, detected, said, register, candidates));
        }
        if (detected.finding().category() == Category.ANXIOUS_OVERLOAD) {
            distil.of(draft)
                    .ifPresent(w -> candidates.add(suggestion(draft, new Region(draft.whole(), "", ""), w, register)));
        }
        Said.Sort about = ABOUT.get(detected.finding().category());
        if (about != null) {
            about(draft, detected, about).ifPresent(said -> offer(draft, detected, said, register, candidates));
        }
        fromRule(draft, detected, register, candidates);
        return candidates;
    }

    private void inOwnWords(AnnotatedDraft draft, Detected detected, Register register, List<Suggestion> into) {
        Span finding = detected.finding().span();
        for (int index : draft.sentencesIn(finding)) {
            int turn = draft.sentence(index).text().hashCode() >>> 3;
            List<Said> said = new ArrayList<>(reader.read(draft, index, finding));
            said = new ArrayList<>(said.subList(0, Math.min(MOST_SAID, said.size())));
            reader.topic(draft.sentence(index)).ifPresent(said::add);
            for (Said one : said) {
                Region whole = Region.sentences(draft, finding);
                Optional<Region> around = Region.around(draft, index, one);
                for (Wording wording : book.of(one, turn)) {
                    around.ifPresent(region -> into.add(suggestion(draft, region, wording, register)));
                    if (around.isEmpty()) {
                        into.add(suggestion(draft, whole, wording, register));
                    }
                }
            }
        }
    }

    /** What a sentence, or the one before it, is about. */
    private Optional<Said> about(AnnotatedDraft draft, Detected detected, Said.Sort sort) {
        int at = detected.sentence();
        return reader.topic(draft.sentence(at), sort)
                .or(() -> at == 0 ? Optional.empty() : reader.topic(draft.sentence(at - 1), sort));
    }

    private void offer(AnnotatedDraft draft, Detected detected, Said said, Register register, List<Suggestion> into) {
        Region whole = Region.sentences(draft, detected.finding().span());
        int turn = draft.sentence(detected.sentence()).text().hashCode() >>> 3;
        book.of(said, turn).forEach(wording -> into.add(suggestion(draft, whole, wording, register)));
    }

    private void fromRule(AnnotatedDraft draft, Detected detected, Register register, List<Suggestion> into) {
        Map<String, String> blanks = new HashMap<>(needs.blanks(
                draft.sentence(detected.sentence()), detected.blanks().get("thing")));
        blanks.putAll(detected.blanks());
        List<Region> regions = new ArrayList<>();
        if (!detected.finding().category().isMessageLevel()) {
            Region.tail(draft, detected.sentence(), detected.finding().span()).ifPresent(regions::add);
        }
        regions.add(Region.sentences(draft, detected.finding().span()));
        List<Wording> wordings = new ArrayList<>();
        for (Rule.Frame frame : detected.rule().rewrites()) {
            boolean concerns = frame.patterns().isEmpty()
                    || frame.patterns().contains(detected.finding().pattern());
            Optional<FrameFiller.Filled> filled =
                    concerns ? filler.fill(named(frame.text(), blanks), blanks) : Optional.empty();
            filled.ifPresent(f -> wordings.add(new Wording("frame", f.text(), f.slots())));
        }
        // What can be sent as it stands comes before what has to be completed first.
        wordings.sort(Comparator.comparing(wording -> wording.text().indexOf('[') >= 0));
        wordings.forEach(w -> regions.forEach(region -> into.add(suggestion(draft, region, w, register))));
    }

    /** What it is about is in the draft as often as not. */
    private static String named(String frame, Map<String, String> blanks) {
        return blanks.getOrDefault("thing", "").matches("(?i)(the|my|our|your|this|that) .*")
                ? frame.replace("[topic]", "{thing}")
                : frame;
    }

    private Suggestion suggestion(AnnotatedDraft draft, Region region, Wording wording, Register register) {
        Sentence first = draft.sentence(draft.sentenceAt(region.span().start()));
        Wording named = wording;
        if (region.lead().isEmpty()) {
            Optional<String> name = address.opening(first).or(() -> address.closing(first)
                    .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ", "));
            if (name.isPresent()) {
                named = lowered(wording).after(name.get());
            }
        }
        boolean last = draft.draft().text().substring(region.span().end()).isBlank();
        Wording matched = register.match(named, last && region.tail().isEmpty()).after(region.lead());
        return new Suggestion(region.span(), matched.text() + region.tail(), matched.slots());
    }

    private static Wording lowered(Wording wording) {
        boolean self = wording.text().matches("I\\b.*");
        String text = self
                ? wording.text()
                : Character.toLowerCase(wording.text().charAt(0))
                        + wording.text().substring(1);
        return new Wording(wording.kind(), text, wording.slots());
    }
}
