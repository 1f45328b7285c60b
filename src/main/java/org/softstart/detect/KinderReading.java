package org.softstart.detect;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.learn.Features;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.sense.Frames;
import org.softstart.sense.ImperativeSort;
import org.softstart.sense.Imperatives;
import org.softstart.sense.Role;
import org.softstart.sense.Roles;
import org.softstart.sense.Warmth;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * What speaks for a kinder reading of a sentence than learning alone gives it. Learning goes by the words, and loving lines
 * share them with charges: "you never once complained", "stop blaming yourself", "my boss never listens". Where the rules know
 * better, what was only learned is believed less.
 */
final class KinderReading {
    private static final Set<String> LOVING = Set.of("appreciation", "affection");
    /** "That must have been embarrassing for you." */
    private static final String GUESS = "empathy.guess";

    private static final Set<String> OTHERS = Set.of("he", "she", "they");

    /** "Let it go", "never mind": kind orders that also wave a matter away. */
    private static final Set<String> DISMISSIVE = Set.of("let", "never", "relax", "forget", "leave", "calm");

    private static final int LONGEST_REMARK = 3;
    private static final int LONGEST_FEELING = 7;

    /** "I was hurt when", "it got to me that": how it was comes before what happened. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)^\\W*(?:\\w+, )?(?:i (?:was|am|felt|feel|get|have been)|i['’]?m|i['’]?ve been) (?:(?:really|so|very|still|a bit|quite) )?(?:feeling )?([a-z]+(?: (?:up|out|on edge|edge))?)\\b");
    /** "I worry that you'd rather be there": a fear, told as one's own. */
    private static final Pattern FEAR =
            Pattern.compile("(?i)^\\W*(?:\\w+, )?i (?:do |really |sometimes )?(?:worry|fear) (?:that |i ).*");
    /** "Could you clear the table, please?" */
    private static final Pattern ASKED = Pattern.compile("(?i)^\\W*(?:\\w+, )?(?:could|would) (?:you|u)\\b.*\\?\\W*");

    private final Imperatives imperatives;
    private final Warmth warmth;
    private final TermList people;
    /** "How kind of you to finally call": words that turn praise into a dig. */
    private final TermList spoilers;

    private final TermList feelings;

    KinderReading(Lexicon lexicon) {
        imperatives = new Imperatives(lexicon);
        warmth = new Warmth(lexicon);
        people = lexicon.list("other-people");
        spoilers = lexicon.list("strength-spoilers");
        feelings = lexicon.list("feelings");
    }

    /** The reading of one draft. */
    InDraft of(AnnotatedDraft draft) {
        return new InDraft(draft);
    }

    /** A draft, and where in it somebody last says how it was: asked for many of its sentences, looked for once. */
    final class InDraft {
        private static final int NOT_YET = -2;

        private final AnnotatedDraft draft;
        private int lastFeeling = NOT_YET;

        private InDraft(AnnotatedDraft draft) {
            this.draft = draft;
        }

        /**
         * Whether the sentence praises, loves or feels with the other, cares, plays, speaks of others or tells their words, says how it
         * was or asks.
         *
         * @param place its place, with what the rules noted in it
         */
        boolean speaksFor(int sentence, Features.Place place) {
            return KinderReading.this.speaksFor(draft, sentence, place) || isBesideFeeling(sentence);
        }

        /** "You left on Sunday without a word. I'm really hurt.": a fact, and how it was. */
        private boolean isBesideFeeling(int sentence) {
            boolean beside = sentence > 0 && isShortFeeling(draft.sentence(sentence - 1)) || lastFeeling() > sentence;
            return beside && !draft.sentence(sentence).endsInQuestionMark();
        }

        private int lastFeeling() {
            if (lastFeeling == NOT_YET) {
                int at = draft.sentences().size() - 1;
                while (at >= 0 && !isShortFeeling(draft.sentence(at))) {
                    at--;
                }
                lastFeeling = at;
            }
            return lastFeeling;
        }
    }

    private boolean speaksFor(AnnotatedDraft draft, int sentence, Features.Place place) {
        Sentence said = draft.sentence(sentence);
        return isLoving(place.sentence())
                || warmth.isPlayful(said)
                || isCaring(said)
                || isTold(draft, sentence)
                || isAboutOthers(said)
                || isOwnFeeling(said)
                || ASKED.matcher(said.text()).matches()
                || FEAR.matcher(said.text()).matches()
                || isRemark(said)
                        && place.before()
                                .filter(before -> isAboutOthers(before.sentence()))
                                .isPresent();
    }

    /** Whether a part of the sentence is told as somebody else's words, or sung; one or two words in quotation marks are scorn. */
    private boolean isTold(AnnotatedDraft draft, int sentence) {
        Sentence told = draft.sentence(sentence);
        return draft.holdsQuotation(sentence) && !warmth.isScornful(told) || Frames.isSung(told);
    }

    /** Whether the writer says how it was before saying what of. */
    private boolean isOwnFeeling(Sentence sentence) {
        Matcher matcher = OWN.matcher(sentence.text());
        return matcher.find() && isFeeling(sentence);
    }

    private boolean isFeeling(Sentence sentence) {
        return feelings.find(sentence, 0, Math.min(sentence.size(), LONGEST_FEELING), TermList.Forms.WRITTEN) >= 0;
    }

    private boolean isShortFeeling(Sentence sentence) {
        return sentence.words() <= LONGEST_FEELING && isOwnFeeling(sentence);
    }

    private static String family(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }

    private boolean isLoving(Features.Noted noted) {
        Sentence sentence = noted.sentence();
        return noted.rules().stream().anyMatch(rule -> LOVING.contains(family(rule)) || rule.equals(GUESS))
                && spoilers.find(sentence, 0, sentence.size(), TermList.Forms.WRITTEN) < 0;
    }

    /** "Get some sleep", "stop blaming yourself". */
    private boolean isCaring(Sentence sentence) {
        return sentence.clauses().stream()
                .anyMatch(clause -> clause.content() < clause.end()
                        && !DISMISSIVE.contains(sentence.token(clause.content()).norm())
                        && imperatives.sort(sentence, clause) == ImperativeSort.BENEVOLENT);
    }

    /** "Useless.": after a sentence about the plumber it is the plumber who is meant. */
    private static boolean isRemark(Sentence sentence) {
        return sentence.words() <= LONGEST_REMARK
                && sentence.tokens().stream().map(Roles::of).noneMatch(role -> role == Role.PARTNER || role == Role.US);
    }

    /** "My boss never listens": somebody else is named, and the partner is not spoken of. */
    private boolean isAboutOthers(Sentence sentence) {
        boolean named = false;
        for (int i = 0; i < sentence.size(); i++) {
            Role role = Roles.of(sentence.token(i));
            if (role == Role.PARTNER || role == Role.US) {
                return false;
            }
            named |= OTHERS.contains(sentence.token(i).norm());
        }
        return named || people.find(sentence, 0, sentence.size(), TermList.Forms.ANY) >= 0;
    }
}
