package org.softstart.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Span;
import org.softstart.model.SpanSet;
import org.softstart.sense.Frames;
import org.softstart.sense.Negation;
import org.softstart.sense.Questions;
import org.softstart.sense.Role;
import org.softstart.sense.Roles;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Dependencies;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * An act done to the writer, said as a charge, however the sentence is built: "you came home, slammed the door and ignored
 * me". Needs the dependencies; the plain order "you lied to me" is left to the patterns of {@code lexicons/blame/act.yaml}.
 */
final class HurtfulActDetector extends Detector {
    private static final int SEVERITY = 2;
    private static final Set<String> UNREAL =
            Set.of("would", "could", "might", "may", "if", "when", "to", "not", "never", "will");

    private final TermList acts;

    HurtfulActDetector(Rule rule, Lexicon lexicon) {
        super(rule);
        this.acts = lexicon.list("hurtful-acts");
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        List<Detected> acted = new ArrayList<>();
        SpanSet known = new SpanSet();
        found.stream()
                .map(Detected::finding)
                .filter(f -> f.category() == rule.category().orElseThrow())
                .forEach(f -> known.add(f.span()));
        for (int s = 0; s < draft.sentences().size(); s++) {
            Sentence sentence = draft.sentence(s);
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (isAct(sentence, verb)
                        && !draft.isQuoted(s, sentence.token(verb).span())) {
                    Span span = draft.locate(s, marked(sentence, verb));
                    if (!known.overlaps(span)) {
                        acted.add(Findings.of(rule, "structure", SEVERITY, span, draft));
                    }
                }
            }
        }
        return acted;
    }

    private boolean isAct(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (sentence.dependencies().isEmpty() || token.form() == Form.BASE || !acts.contains(token.lemma())) {
            return false;
        }
        Match match = new Match(verb, verb + 1, verb, verb + 1, Map.of());
        return Roles.subject(sentence, verb) == Role.PARTNER
                && Roles.isDoneToWriter(sentence, verb)
                && isReal(sentence, sentence.dependencies().get(), verb)
                && !Questions.hasQuestionOrder(sentence, sentence.clauseAt(verb), verb)
                && !Negation.rulesOver(sentence, match)
                && !Frames.isConditional(sentence, match)
                && !Frames.isReported(sentence, match)
                && !isImagined(sentence, verb);
    }

    /** No "would", "if" or "when" hangs on the verb or stands before it in its clause. */
    private static boolean isReal(Sentence sentence, Dependencies dependencies, int verb) {
        Clause clause = sentence.clauseAt(verb);
        for (int i = 0; i < sentence.size(); i++) {
            boolean hangs = dependencies.head(i) == verb && i < verb;
            boolean before = i >= clause.start() && i < verb;
            if ((hangs || before) && UNREAL.contains(sentence.token(i).norm())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isImagined(Sentence sentence, int verb) {
        Clause clause = sentence.clauseAt(verb);
        for (int i = clause.start(); i < verb; i++) {
            if (sentence.token(i).is("you") && Frames.isImagined(sentence, new Match(i, i + 1, i, i + 1, Map.of()))) {
                return true;
            }
        }
        return false;
    }

    private static Span marked(Sentence sentence, int verb) {
        Clause clause = sentence.clauseAt(verb);
        int end = clause.end();
        while (end > verb + 1 && !sentence.token(end - 1).isWord()) {
            end--;
        }
        return sentence.span(clause.content(), end);
    }
}
