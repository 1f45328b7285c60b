package org.softstart.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.softstart.app.Softstart;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Span;
import org.softstart.model.SpanSet;
import org.softstart.model.Strength;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Hears with all that Softstart has. */
public final class SoftstartEar implements Ear {
    private static final Set<Tag> MEANING = Set.of(Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.ADJ, Tag.NUM);

    private final Softstart softstart;

    public SoftstartEar(Softstart softstart) {
        this.softstart = softstart;
    }

    @Override
    public Heard hear(Draft draft) {
        Report report = softstart.check(draft, Depth.DEEP);
        AnnotatedDraft annotated = softstart.annotate(draft, Depth.DEEP);
        StringBuilder norm = new StringBuilder();
        Set<String> words = new HashSet<>();
        Set<String> content = new HashSet<>();
        int sentences = 0;
        int questions = 0;
        boolean verb = false;
        for (Sentence sentence : annotated.sentences()) {
            sentences += sentence.words() > 0 ? 1 : 0;
            questions += sentence.endsInQuestionMark() ? 1 : 0;
            for (Token token : sentence.tokens()) {
                norm.append(token.norm()).append(' ');
                if (token.isWord()) {
                    words.add(token.norm());
                    words.add(token.lemma());
                }
                verb |= token.isVerb();
                if (MEANING.contains(token.tag())) {
                    content.add(token.lemma());
                }
            }
        }
        boolean judged =
                report.judged() || !softstart.rawStrengths(draft, Depth.DEEP).isEmpty();
        List<Finding> findings = asFound(report.findings(), softstart.raw(draft, Depth.DEEP));
        return new Heard(
                norm.toString(),
                words,
                content,
                report.words(),
                sentences,
                questions,
                findings,
                unmarred(annotated, softstart.rawStrengths(draft, Depth.DEEP), findings),
                findings.stream()
                        .anyMatch(finding -> finding.severity() == 1
                                && !finding.pattern().equals(Finding.LEARNED)
                                && softstart.usualSeverity(finding.rule()) > 1),
                softstart.likelihood(draft).orElse(0),
                softstart.impressions(draft),
                softstart.sense(draft),
                verb,
                report.help(),
                judged);
    }

    /**
     * As severe as when they were found. In a letter that is warm elsewhere one hard line may be play and is lowered to a note; in an
     * exercise of two lines each of them counts.
     */
    private static List<Finding> asFound(List<Finding> reported, List<Finding> raw) {
        return reported.stream()
                .map(finding -> finding.withSeverity(raw.stream()
                        .filter(other -> other.rule().equals(finding.rule())
                                && other.span().overlaps(finding.span()))
                        .mapToInt(Finding::severity)
                        .reduce(finding.severity(), Math::max)))
                .toList();
    }

    private static List<Strength> unmarred(AnnotatedDraft draft, List<Strength> strengths, List<Finding> findings) {
        SpanSet harsh = new SpanSet();
        findings.stream().filter(finding -> finding.severity() >= 2).forEach(finding -> harsh.add(finding.span()));
        return strengths.stream()
                .filter(strength -> {
                    Span sentence =
                            draft.locate(draft.sentenceAt(strength.span().start()));
                    return !harsh.overlaps(sentence);
                })
                .toList();
    }
}
