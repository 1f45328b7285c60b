package org.softstart.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Strength;

/** Grades what a learner puts into a gap, beside what is known to fit and what is known not to. */
final class GapGrading {
    /** So much likelier to land hard than with the usual words. */
    private static final double ROUGHER = 0.4;

    /** What people type into a gap that they do not want to fill. */
    private static final Pattern NO_ANSWER = Pattern.compile(
            "^(eh|idk|dunno|lol|no|nope|nah|hmm+|ok|k|x|whatever|nothing|pass|next|test|asdf\\w*|blah( blah)*)( lol| no)?$|\\blo+l$|^lol\\b|\\bhaha(ha)*$");

    /** Fits anywhere, and so says nothing. */
    private static final Pattern VAGUE = Pattern.compile(
            "(do |some |more |all )?(loads|lots|things|stuff|something|anything|everything|it|it all|often|sometimes|more|a lot|whatever|nice things|fun things)"
                    + "|(quite )?a (good|fair|little|wee)? ?(bit|few|while|lot)( of times)?|plenty|ages|most of it|being (so |just )?(lovely|great|nice|kind|good|there|you|yourself)");

    /** What hands the blame over, mocks or refuses, in words that are gentle one by one. */
    private static final Pattern TURNED = Pattern.compile(
            "\\bbecause (you|of you)\\b|^(finally|not|never|stop|quit|only) |\\blike (a|an|some) \\w+$|\\b(as usual|as always|for once|story of my life|typical|of course)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|[aAiI]");
    /** A digit that is stuck to a word, as a hand that slipped or a jest leaves it. */
    private static final Pattern STUCK = Pattern.compile("\\b[\\p{L}\\d]*(\\d\\p{L}|\\p{L}\\d)[\\p{L}\\d]*\\b");
    /** "8pm", "the 20th", "3x", "7ish", "half nine or 9ish", and how people write in a hurry. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\d+(am|pm|a|p|ish|x|st|nd|rd|th|h|hrs?|hours?|mins?|m|k|s|days?|weeks?|wks?)|2(moro|nite|day)|l8r?|gr8|m8|b4");

    private final Ear ear;
    private final LessonEar lessons;
    private final Barbs barbs = Barbs.load();
    private final SignReader reader;
    private final Scale scale;

    GapGrading(Ear ear, LessonEar lessons, SignReader reader, Scale scale) {
        this.ear = ear;
        this.lessons = lessons;
        this.scale = scale;
        this.reader = reader;
    }

    /** What fits is known for the usual words; others fit if they bring the line what those bring it. */
    Feedback grade(Skill skill, Item.Finish item, String written) {
        String fill = fill(item, written);
        String whole = item.with(fill);
        Optional<String> version = Optional.of(item.with(item.fits().get(0)));
        Optional<String> noWord = noWord(fill);
        if (noWord.isPresent()) {
            return new Feedback(Grade.TRY_AGAIN, Grading.SEEN, noWord, item.why(), item.text(), List.of(), version);
        }
        Heard heard = ear.hear(new Draft(DraftKind.TEXT, whole));
        if (heard.isUnsafe()) {
            return Feedback.setAside(whole, heard.help());
        }
        Grade grade = gradeFill(skill, item, fill, heard);
        Optional<String> look =
                switch (grade) {
                    case GOT_IT -> Optional.empty();
                    case NEARLY ->
                        Optional.of(heard.hard()
                                .map(Finding::message)
                                .orElse("Nearly there. Look at what belongs in the gap."));
                    default ->
                        Optional.of(heard.worst()
                                .map(Finding::message)
                                .orElse("These words bring back what the line wants to leave out."));
                };
        String worked = grade == Grade.GOT_IT ? "\u201c" + fill + "\u201d fits." : "You put it in your own words.";
        List<Feedback.Mark> marks =
                heard.findings().stream().map(Feedback.Mark::of).toList();
        return new Feedback(grade, worked, look, item.why(), whole, marks, version);
    }

    /** What is to be said where there is no word to read: nothing, digits or marks alone, or digits in the midst of letters. */
    private static Optional<String> noWord(String fill) {
        boolean isStuck = STUCK.matcher(fill).results().anyMatch(word -> !COUNTED.matcher(word.group())
                .matches());
        if (isStuck) {
            return Optional.of("Letters alone are plenty; there is a number in the midst of a word.");
        }
        boolean hasWord = WORD.matcher(fill).find() || COUNTED.matcher(fill).find();
        return hasWord ? Optional.empty() : Optional.of("One word or two are plenty for the gap.");
    }

    private Grade gradeFill(Skill skill, Item.Finish item, String fill, Heard heard) {
        return known(item, fill).orElseGet(() -> {
            Grade weighed = scale.weigh(signs(skill, item, fill, heard));
            return heard.landsHard() && weighed == Grade.GOT_IT ? Grade.NEARLY : weighed;
        });
    }

    /** The signs in a filled gap; empty if it is graded without them. */
    Optional<Signs> signs(Skill skill, Item.Finish item, String written) {
        String fill = fill(item, written);
        Heard heard = ear.hear(new Draft(DraftKind.TEXT, item.with(fill)));
        return noWord(fill).isPresent() || heard.isUnsafe() || known(item, fill).isPresent()
                ? Optional.empty()
                : Optional.of(signs(skill, item, fill, heard));
    }

    private Signs signs(Skill skill, Item.Finish item, String fill, Heard heard) {
        List<Heard> fits =
                item.fits().stream().map(item::with).map(lessons::hear).toList();
        List<Heard> misfits =
                item.misfits().stream().map(item::with).map(lessons::hear).toList();
        Heard alone = ear.hear(new Draft(DraftKind.TEXT, fill));
        return reader.read(
                skill,
                new SignReader.Gap(item, heard, alone, fits, misfits),
                byRule(skill, item, fill, heard, fits.get(0)));
    }

    /** What needs no weighing: the author's own words, and what is no answer. */
    private static Optional<Grade> known(Item.Finish item, String fill) {
        String plain = bare(fill);
        if (item.fits().stream().anyMatch(fit -> bare(fit).equals(plain))) {
            return Optional.of(Grade.GOT_IT);
        }
        boolean misses = item.misfits().stream().anyMatch(misfit -> bare(misfit).equals(plain));
        return misses || NO_ANSWER.matcher(plain).find() ? Optional.of(Grade.TRY_AGAIN) : Optional.empty();
    }

    private Grade byRule(Skill skill, Item.Finish item, String fill, Heard heard, Heard model) {
        String plain = bare(fill);
        if (heard.landsHard() || isTurned(item, plain) || barbs.areIn(heard) || skill.isSpoiled(heard)) {
            return Grade.TRY_AGAIN;
        }
        if (!GapShape.fits(fill, item.fits()) || VAGUE.matcher(plain).matches()) {
            return Grade.NEARLY;
        }
        boolean asGood = categories(heard).containsAll(categories(model))
                && heard.findings().size() <= model.findings().size();
        boolean shows = skill.parts().stream().allMatch(part -> part.isShownBy(heard))
                && heard.findings().isEmpty();
        boolean rougher = heard.roughness() > model.roughness() + ROUGHER;
        return (asGood || shows) && !rougher ? Grade.GOT_IT : Grade.NEARLY;
    }

    private static boolean isTurned(Item.Finish item, String plain) {
        return TURNED.matcher(plain).find()
                && item.fits().stream()
                        .noneMatch(fit -> TURNED.matcher(bare(fit)).find());
    }

    private static Set<String> categories(Heard heard) {
        return heard.strengths().stream().map(Strength::category).collect(Collectors.toSet());
    }

    /** The learner may have typed the whole line. */
    private static String fill(Item.Finish item, String written) {
        String text = written.strip();
        int gap = item.text().indexOf(Item.Finish.GAP);
        String before = item.text().substring(0, gap).strip();
        String after = item.text().substring(gap + Item.Finish.GAP.length()).strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (!before.isEmpty() && lower.startsWith(before.toLowerCase(Locale.ROOT))) {
            text = text.substring(before.length()).strip();
            lower = text.toLowerCase(Locale.ROOT);
        }
        if (!after.isEmpty() && after.length() < text.length() && lower.endsWith(after.toLowerCase(Locale.ROOT))) {
            text = text.substring(0, text.length() - after.length()).strip();
        }
        boolean marked = item.fits().get(0).matches(".*[.!?]");
        return marked ? text : text.replaceAll("[.!?,]+$", "");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}' ]+", "")
                .strip();
    }
}
