package org.softstart.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softstart.app.Softstart;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/** Holds the items of a skill against what the detectors hear: what an item says is harsh is found, what it says is gentle is clean. */
final class ItemChecks {
    private final Ear ear;
    private final Softstart softstart;
    private final Grading grading;
    private final List<String> troubles = new ArrayList<>();

    ItemChecks(Ear ear, Softstart softstart) {
        this.ear = ear;
        this.softstart = softstart;
        this.grading = new Grading(ear, Curriculum.load());
    }

    /** What is wrong, one line each. */
    List<String> of(Skill skill) {
        troubles.clear();
        found(skill.id() + " lesson", skill, skill.lesson().before(), Bin.Tone.LACKING);
        clean(skill.id() + " lesson", skill, skill.lesson().after());
        for (String text : skill.lesson().text()) {
            spoken(skill.id() + " lesson", text);
        }
        spoken(skill.id() + " idea", skill.lesson().idea());
        spoken(skill.id() + " look", "Look at " + skill.look() + ".");
        for (Item item : skill.items()) {
            String where = skill.id() + "/" + item.id();
            spoken(where + " why", item.why());
            if (item instanceof Item.Spot spot) {
                spot(where, spot);
            } else if (item instanceof Item.Sort sort) {
                sort(where, skill, sort);
            } else if (item instanceof Item.Choose choose) {
                choose(where, skill, choose);
            } else if (item instanceof Item.Finish finish) {
                finish(where, finish);
            } else if (item instanceof Item.Rewrite rewrite) {
                rewrite(where, skill, rewrite);
            } else if (item instanceof Item.Trim trim) {
                trim(where, skill, trim);
            }
        }
        return List.copyOf(troubles);
    }

    private Heard hear(String text) {
        return ear.hear(new Draft(DraftKind.TEXT, text));
    }

    private void trouble(String where, String what, String text) {
        troubles.add(where + ": " + what + " | " + text);
    }

    private static String rules(List<Finding> findings) {
        return String.join(
                ", ", findings.stream().map(f -> f.rule() + " " + f.severity()).toList());
    }

    /** Our own words must pass our own detectors, as those of the rule files do. */
    private void spoken(String where, String text) {
        List<Finding> findings = softstart.raw(new Draft(DraftKind.TEXT, text), Depth.QUICK);
        if (findings.stream().anyMatch(f -> f.severity() >= 2)) {
            trouble(where, "our own words carry " + rules(findings), text);
        }
    }

    private void spot(String where, Item.Spot item) {
        List<Finding> findings = hear(item.text()).findings();
        for (Span sting : item.stings()) {
            if (findings.stream().noneMatch(f -> f.span().overlaps(sting))) {
                trouble(where, "sting not found: " + sting.of(item.text()), item.text());
            }
        }
        for (Finding finding : findings) {
            if (finding.severity() >= 2 && item.stings().stream().noneMatch(finding.span()::overlaps)) {
                trouble(
                        where,
                        "also " + finding.rule() + " at " + finding.span().of(item.text()),
                        item.text());
            }
        }
    }

    private void clean(String where, Skill skill, String text) {
        Heard heard = hear(text).without(skill.bears());
        if (heard.landsHard()) {
            trouble(where, "not clean: " + rules(heard.findings()), text);
            return;
        }
        List<String> missing = skill.parts().stream()
                .filter(part -> !part.isShownBy(heard))
                .map(Part::name)
                .toList();
        if (!missing.isEmpty() || skill.isSpoiled(heard)) {
            trouble(where, missing.isEmpty() ? "spoiled" : "does not show " + missing, text);
        }
    }

    /** Harsh lines are found; lacking ones do not pass for what the skill wants. */
    private void found(String where, Skill skill, String text, Bin.Tone tone) {
        Heard heard = hear(text);
        boolean lacking = skill.isSpoiled(heard)
                || heard.questions() > skill.mostQuestions()
                || skill.parts().stream().anyMatch(part -> !part.isShownBy(heard));
        if (heard.findings().isEmpty() && !(tone == Bin.Tone.LACKING && lacking)) {
            trouble(where, "not found", text);
        }
        if (!heard.help().isEmpty()) {
            trouble(where, "safety: " + rules(heard.findings()), text);
        }
    }

    private void sort(String where, Skill skill, Item.Sort item) {
        if (item.isFine()) {
            clean(where, skill, item.text());
        } else {
            found(where, skill, item.text(), item.bin().holds());
        }
    }

    private void choose(String where, Skill skill, Item.Choose item) {
        clean(where + " best", skill, item.options().get(0).say());
        Heard soft = hear(item.options().get(1).say());
        if (soft.worst().filter(f -> f.severity() >= 3).isPresent()) {
            trouble(
                    where + " soft",
                    "too hard: " + rules(soft.findings()),
                    item.options().get(1).say());
        }
        found(where + " harsh", skill, item.options().get(2).say(), Bin.Tone.HARSH);
        for (Item.Option option : item.options()) {
            spoken(where + " why", option.why());
        }
    }

    private void finish(String where, Item.Finish item) {
        for (String fit : item.fits()) {
            Heard heard = hear(item.with(fit));
            if (heard.landsHard()) {
                trouble(where, "not clean: " + rules(heard.findings()), item.with(fit));
            }
        }
    }

    private void rewrite(String where, Skill skill, Item.Rewrite item) {
        Optional<String> version = item.version();
        if (version.isEmpty()) {
            if (hear(item.line()).landsHard()) {
                trouble(where, "not clean: " + rules(hear(item.line()).findings()), item.line());
            }
            return;
        }
        Feedback feedback = grading.grade(skill, item, List.of(), new Answer.Written(version.get()));
        if (feedback.grade() != Grade.GOT_IT) {
            trouble(where, feedback.grade() + " " + feedback.look().orElse(""), version.get());
        }
        found(where, skill, item.line(), Bin.Tone.LACKING);
    }

    private void trim(String where, Skill skill, Item.Trim item) {
        Feedback feedback = grading.grade(skill, item, List.of(), new Answer.Written(item.version()));
        if (feedback.grade() != Grade.GOT_IT) {
            trouble(where, feedback.grade() + " " + feedback.look().orElse(""), item.version());
        }
        if (hear(item.line()).length() <= 60) {
            trouble(where, "nothing to trim", item.line());
        }
    }
}
