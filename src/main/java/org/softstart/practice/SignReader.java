package org.softstart.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.softstart.model.Category;
import org.softstart.model.Finding;
import org.softstart.model.Strength;

/** Reads the signs in an answer. */
final class SignReader {
    private static final int STRONG = 3;
    private static final int SHORT = 5;
    private static final double FAINT = 0.002;

    private static final List<String> BY_SKILL = List.of(
            "missing",
            "all missing",
            "order",
            "tells them what they are or do",
            "says you",
            "a feeling",
            "questions",
            "asks",
            "rough",
            "must",
            "hedge",
            "vague",
            "no strength",
            "length",
            "on topic",
            "shared words",
            "we",
            "past",
            "not",
            "but",
            "a time",
            "would love",
            "sorry with an act",
            "open question");

    private final List<Telltale> telltales = Telltale.all();
    private final Barbs barbs = Barbs.load();
    private final Topics topics = new Topics();
    private final Spelling spelling;

    SignReader(Spelling spelling) {
        this.spelling = spelling;
    }

    /**
     * An answer beside what it answers.
     *
     * @param heard the answer
     * @param spelt the answer with its slips read over
     * @param line the line that was to be written anew
     * @param model a version of it
     */
    record Reading(Heard heard, Heard spelt, Optional<Heard> line, Optional<Heard> model) {
        boolean shows(Part part) {
            return part.isShownBy(heard) || part.isShownBy(spelt);
        }

        Set<String> strengths() {
            return categories(Stream.concat(heard.strengths().stream(), spelt.strengths().stream()));
        }
    }

    private static Set<String> categories(Stream<Strength> strengths) {
        return strengths.map(Strength::category).collect(Collectors.toCollection(HashSet::new));
    }

    /** @param byRule what rules make of it, where there are some */
    Signs read(Skill skill, Task task, Reading reading, Optional<Grade> byRule) {
        Map<String, Double> values = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        roughness(reading, values);
        findings(reading.heard(), values);
        skill(skill, task, reading, values);
        topic(skill, task, reading, values);
        shape(task, reading, values);
        telltales(reading, values, words);
        bySkill(skill, values);
        List<Heard> beside = reading.model().or(reading::line).stream().toList();
        Leanings.read(reading.heard(), beside, values);
        Sense.read(skill, reading.heard(), beside, values);
        Wording.read(skill, reading.spelt(), values);
        byRule.ifPresent(grade -> byRule(grade, values));
        flag(values, "a " + task.type().id(), true);
        flag(values, "skill " + skill.id(), true);
        values.values().removeIf(value -> value == 0);
        return new Signs(values, words);
    }

    /**
     * What is in a filled gap.
     *
     * @param whole the line with the gap filled
     * @param alone what fills it
     * @param fits lines with the gap filled as it should be
     * @param misfits lines with the gap filled as it should not
     */
    record Gap(Item.Finish item, Heard whole, Heard alone, List<Heard> fits, List<Heard> misfits) {}

    /** @param byRule what rules make of it */
    Signs read(Skill skill, Gap gap, Grade byRule) {
        Map<String, Double> values = new HashMap<>();
        values.put("rough", odds(gap.whole().roughness()));
        findings(gap.whole(), values);
        flag(values, "spoiled", skill.isSpoiled(gap.whole()));
        Set<String> strengths = categories(gap.whole().strengths().stream());
        Set<String> lacking = categories(gap.fits().get(0).strengths().stream());
        lacking.removeAll(strengths);
        strengths.forEach(strength -> values.put("strength " + strength, 1.0));
        lacking.forEach(strength -> values.put("the gap lacks " + strength, 1.0));
        flag(values, "the gap lacks something", !lacking.isEmpty());
        values.put("words of a fit", likeness(gap.alone(), gap.item().fits()));
        values.put("words of a misfit", likeness(gap.alone(), gap.item().misfits()));
        values.put("length of the gap", Math.log(1.0 + gap.alone().length()) / 3);
        int longest = gap.item().fits().stream()
                .mapToInt(fit -> words(fit).size())
                .max()
                .orElse(0);
        values.put("longer than a fit", Math.max(0, gap.alone().length() - longest) / 5.0);
        byRule(byRule, values);
        Leanings.read(gap.whole(), gap.fits(), values);
        Leanings.compare(gap.whole(), gap.misfits(), "than a bad line", values);
        Leanings.readAlone(gap.alone(), values);
        Sense.read(skill, gap.whole(), gap.fits(), values);
        Sense.readAlone(skill, gap.alone(), values);
        Wording.readAlone(skill, gap.item(), gap.alone(), values);
        flag(values, "a " + ItemType.FINISH.id(), true);
        flag(values, "skill " + skill.id(), true);
        values.values().removeIf(value -> value == 0);
        return new Signs(values, Map.of());
    }

    /** What rules make of an answer is a sign among others. */
    private static void byRule(Grade grade, Map<String, Double> values) {
        values.put("by rule " + grade.label().toLowerCase(Locale.ROOT), 1.0);
    }

    private static double likeness(Heard alone, List<String> known) {
        return known.stream()
                .mapToDouble(fill -> {
                    Set<String> all = new HashSet<>(words(fill));
                    Set<String> shared = new HashSet<>(all);
                    shared.retainAll(alone.words());
                    all.addAll(alone.words());
                    return shared.size() / (double) Math.max(1, all.size());
                })
                .max()
                .orElse(0);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }

    /** The signs whose weight differs from skill to skill: an order is worst in an ask, a missing feeling in feelings. */
    private static void bySkill(Skill skill, Map<String, Double> values) {
        for (String sign : BY_SKILL) {
            if (values.containsKey(sign)) {
                values.put(skill.id() + ": " + sign, values.get(sign));
            }
        }
    }

    private static void roughness(Reading reading, Map<String, Double> values) {
        double rough = odds(reading.heard().roughness());
        values.put("rough", rough);
        reading.model().or(reading::line).ifPresent(model -> {
            values.put("rougher than the version", Math.max(0, rough - odds(model.roughness())));
        });
    }

    private static double odds(double probability) {
        double p = Math.min(Math.max(probability, FAINT), 1 - FAINT);
        return Math.log(p / (1 - p)) / 4;
    }

    private void findings(Heard heard, Map<String, Double> values) {
        List<Finding> hard =
                heard.findings().stream().filter(f -> f.severity() >= 2).toList();
        List<Finding> notes =
                heard.findings().stream().filter(f -> f.severity() < 2).toList();
        flag(values, "hard by rule", hard.stream().anyMatch(f -> !isLearned(f)));
        flag(values, "hard as learned", hard.stream().anyMatch(SignReader::isLearned));
        flag(values, "strong", hard.stream().anyMatch(f -> f.severity() >= STRONG));
        flag(values, "hard twice", hard.stream().map(Finding::rule).distinct().count() > 1);
        flag(values, "note by rule", notes.stream().anyMatch(f -> !isLearned(f)));
        flag(values, "note as learned", notes.stream().anyMatch(SignReader::isLearned));
        flag(values, "contempt", heard.findings().stream().anyMatch(f -> f.category() == Category.CONTEMPT));
        flag(values, "doubtful", heard.isDoubtful());
        flag(values, "barb", barbs.areIn(heard));
    }

    private static boolean isLearned(Finding finding) {
        return finding.pattern().equals(Finding.LEARNED);
    }

    private static void skill(Skill skill, Task task, Reading reading, Map<String, Double> values) {
        long missing =
                skill.parts().stream().filter(part -> !reading.shows(part)).count();
        double share = missing / (double) skill.parts().size();
        values.put("missing", share);
        if (skill.parts().size() > 1) {
            skill.parts().forEach(part -> flag(values, "missing " + part.name(), !reading.shows(part)));
        }
        flag(values, "all missing", missing == skill.parts().size());
        flag(values, "missing and hard", missing > 0 && reading.heard().landsHard());
        flag(values, "spoiled", skill.isSpoiled(reading.heard()));
        Set<String> strengths = reading.strengths();
        values.put("strengths", Math.min(3, strengths.size()) / 3.0);
        flag(values, "no strength", strengths.isEmpty());
        strengths.forEach(strength -> values.put("strength " + strength, 1.0));
        Set<String> wanted =
                reading.model().map(m -> categories(m.strengths().stream())).orElse(Set.of());
        wanted.stream().filter(s -> !strengths.contains(s)).forEach(s -> values.put("lacks " + s, 1.0));
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(strengths);
        values.put("strengths of the version", both.size() / (double) Math.max(1, wanted.size()));
    }

    private void topic(Skill skill, Task task, Reading reading, Map<String, Double> values) {
        boolean kept = topics.isKept(task, reading.line(), reading.heard())
                || topics.isKept(task, reading.line(), reading.spelt());
        int shared = reading.model().map(m -> Topics.shared(m, reading.spelt())).orElse(0)
                + reading.line().map(l -> Topics.shared(l, reading.spelt())).orElse(0);
        flag(values, "on topic", kept);
        values.put("shared words", Math.min(3, shared) / 3.0);
        boolean stranger = !kept && shared == 0;
        boolean shows = skill.parts().stream().allMatch(reading::shows);
        flag(values, "nothing shared but the skill", stranger && shows);
        flag(values, "nothing shared at all", stranger && !shows);
        flag(values, "elsewhere", topics.isElsewhere(task, reading.line(), reading.model(), reading.spelt()));
    }

    private void shape(Task task, Reading reading, Map<String, Double> values) {
        Heard heard = reading.heard();
        boolean them = heard.words().contains("you") || heard.words().contains("your");
        boolean me = Stream.of("i", "me", "my").anyMatch(heard.words()::contains);
        flag(values, "says you", them);
        flag(values, "says I", me);
        flag(values, "you and no I", them && !me);
        values.put("questions", Math.min(3, heard.questions()) / 2.0);
        flag(values, "several questions", heard.questions() > task.mostQuestions());
        flag(values, "long", heard.sentences() > task.mostSentences());
        flag(values, "short", heard.length() < SHORT);
        flag(values, "no verb", !heard.hasVerb());
        values.put("words of no lesson", spelling.unknownShare(heard.norm()));
        values.put("length", Math.log(1 + heard.length()) / 3);
        reading.model().or(reading::line).ifPresent(m -> {
            values.put("longer than the version", Math.log((1 + heard.length()) / (1.0 + m.length())));
            flag(values, "asks less than the version", m.questions() > 0 && heard.questions() == 0);
        });
    }

    private void telltales(Reading reading, Map<String, Double> values, Map<String, String> words) {
        String norm = reading.spelt().norm();
        Optional<String> model = reading.model().map(Heard::norm);
        for (Telltale telltale : telltales) {
            Optional<String> said = telltale.in(norm);
            boolean modelSays = model.flatMap(telltale::in).isPresent();
            said.ifPresent(w -> {
                values.put(telltale.name(), 1.0);
                values.put(telltale.name() + " again", Math.min(2, telltale.times(norm) - 1) / 2.0);
                words.put(telltale.name(), w);
            });
            flag(
                    values,
                    telltale.name() + " more than the version",
                    said.isPresent() && model.isPresent() && !modelSays);
            flag(values, telltale.name() + " less than the version", said.isEmpty() && modelSays);
        }
    }

    private static void flag(Map<String, Double> values, String name, boolean shows) {
        values.put(name, shows ? 1.0 : 0.0);
    }
}
