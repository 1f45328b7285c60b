package org.softstart.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what a session asks: first what is due again, then new items of the skills that are open, from looking to writing, mixed. Two
 * skills are open from the start; each session may open the next one, unless three are still young. The choice depends on the history
 * alone, so the same history gives the same session.
 */
final class Planner {
    static final int FEWEST = 5;
    static final int MOST = 8;
    private static final int USUAL = 6;
    /** So many new items there are at least, so that a day of repeating still goes on. */
    private static final int NEW_AT_LEAST = 2;

    private static final int MOST_OF_A_SKILL = 3;
    private static final int OPEN_AT_FIRST = 2;
    private static final int MOST_YOUNG = 3;
    private static final int FINE_ONE_IN = 4;
    /** A skill with so many right of its last few is steady enough to go on from. */
    private static final int STEADY_OF = 4;

    private static final int STEADY_RIGHT = 3;

    /** What to ask after none, one, two, three right answers: from looking to writing. */
    private static final List<List<ItemType>> LADDER = List.of(
            List.of(ItemType.SPOT, ItemType.SORT),
            List.of(ItemType.SORT, ItemType.CHOOSE),
            List.of(ItemType.CHOOSE, ItemType.FINISH),
            List.of(ItemType.REWRITE));

    /** And from then on, in turns. */
    private static final List<List<ItemType>> ROUND = List.of(
            List.of(ItemType.TRIM, ItemType.OWN),
            List.of(ItemType.REWRITE),
            List.of(ItemType.FINISH, ItemType.SPOT),
            List.of(ItemType.REWRITE),
            List.of(ItemType.CHOOSE, ItemType.SPOT, ItemType.SORT));

    private final Curriculum curriculum;
    private final Timeline timeline;
    private final Map<String, Leitner.Card> cards;
    private final List<Timeline.Answer> answers;

    Planner(Curriculum curriculum, Timeline timeline) {
        this.curriculum = curriculum;
        this.timeline = timeline;
        this.cards = Leitner.cards(timeline);
        this.answers = timeline.answers();
    }

    /** A session of all open skills. */
    List<Planned> session() {
        List<Planned> due = due();
        int size = due.size() > USUAL ? MOST : USUAL;
        List<Planned> chosen = new ArrayList<>(spread(due, size - NEW_AT_LEAST));
        List<Skill> open = open();
        addNew(chosen, open, size);
        for (Planned planned : due) {
            if (chosen.size() < FEWEST && !chosen.contains(planned)) {
                chosen.add(planned);
            }
        }
        return mixed(chosen);
    }

    /** A session of one skill that the learner asked for. */
    List<Planned> session(Skill skill) {
        List<Planned> chosen = new ArrayList<>();
        due().stream()
                .filter(planned -> planned.skill().equals(skill))
                .limit(NEW_AT_LEAST)
                .forEach(chosen::add);
        while (chosen.size() < FEWEST) {
            chosen.add(fresh(skill, chosen));
        }
        return chosen;
    }

    /** What is to be met again today, the longest overdue first. */
    List<Planned> due() {
        Map<Planned, LocalDate> due = new LinkedHashMap<>();
        for (Skill skill : curriculum.skills()) {
            for (Item item : skill.items()) {
                Planned planned = new Planned(skill, item);
                Leitner.Card card = cards.get(planned.key());
                if (card != null && !card.due().isAfter(timeline.today())) {
                    due.put(planned, card.due());
                }
            }
        }
        return due.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Planned> spread(List<Planned> due, int most) {
        List<Planned> chosen = new ArrayList<>();
        for (Planned planned : due) {
            if (chosen.size() < most && count(chosen, planned.skill()) < MOST_OF_A_SKILL - 1) {
                chosen.add(planned);
            }
        }
        return chosen;
    }

    /** The skills that are under way, and the next one if few of them are young. */
    List<Skill> open() {
        List<Skill> open = new ArrayList<>();
        int young = 0;
        for (Skill skill : curriculum.skills()) {
            boolean met = !timeline.answers(skill).isEmpty() || timeline.hasRead(skill);
            if (met || open.size() < OPEN_AT_FIRST || young < MOST_YOUNG) {
                open.add(skill);
                young += isSteady(skill) ? 0 : 1;
                if (!met && open.size() > OPEN_AT_FIRST) {
                    return open;
                }
            }
            if (!met && open.size() >= OPEN_AT_FIRST) {
                return open;
            }
        }
        return open;
    }

    private boolean isSteady(Skill skill) {
        List<Timeline.Answer> all = timeline.answers(skill);
        if (all.size() < STEADY_OF) {
            return false;
        }
        return all.subList(all.size() - STEADY_OF, all.size()).stream()
                        .filter(answer -> answer.answered().isRight())
                        .count()
                >= STEADY_RIGHT;
    }

    /** New items, each time of the skill that has had the fewest so far and needs them most. */
    private void addNew(List<Planned> chosen, List<Skill> open, int size) {
        Map<Skill, Integer> weight = new HashMap<>();
        for (Skill skill : open) {
            boolean settled = Mastery.of(skill, timeline).state() == Mastery.State.MASTERED;
            weight.put(skill, Math.min(timeline.answers(skill).size(), 9) + (settled ? 20 : 0));
        }
        while (chosen.size() < size) {
            Comparator<Skill> next = Comparator.comparing((Skill skill) ->
                            count(chosen, skill) >= (open.size() > OPEN_AT_FIRST ? 2 : MOST_OF_A_SKILL))
                    .thenComparing(skill -> weight.get(skill) + 4 * count(chosen, skill))
                    .thenComparing(Skill::number);
            Skill skill = open.stream().min(next).orElseThrow();
            chosen.add(fresh(skill, chosen));
        }
    }

    private static int count(List<Planned> chosen, Skill skill) {
        return (int) chosen.stream().filter(p -> p.skill().equals(skill)).count();
    }

    /** An item not met yet, or else the one not met for longest, of the kind whose turn it is. */
    private Planned fresh(Skill skill, List<Planned> chosen) {
        int step = (int) timeline.answers(skill).stream()
                        .filter(answer -> answer.answered().isRight())
                        .count()
                + count(chosen, skill);
        List<ItemType> wanted =
                step < LADDER.size() ? LADDER.get(step) : ROUND.get((step - LADDER.size()) % ROUND.size());
        List<String> met = new ArrayList<>(cards.keySet());
        Set<String> taken = new HashSet<>();
        chosen.forEach(planned -> taken.add(planned.key()));
        Comparator<Item> best = Comparator.comparing((Item item) -> met.indexOf(skill.id() + "/" + item.id()) >= 0)
                .thenComparing(item -> !wanted.contains(item.type()))
                .thenComparing(item -> item.isFine() != wantsFine(chosen))
                .thenComparing(item -> met.indexOf(skill.id() + "/" + item.id()))
                .thenComparing(item -> shuffled(skill, item));
        Item item = skill.items().stream()
                .filter(candidate -> !taken.contains(skill.id() + "/" + candidate.id()))
                .min(best)
                .orElseThrow();
        return new Planned(skill, item);
    }

    /** Another item of the same skill, of the same kind if there is one, and new if there is one. */
    Optional<Planned> sibling(Planned failed, List<Planned> session) {
        Skill skill = failed.skill();
        Set<String> taken = new HashSet<>();
        session.forEach(planned -> taken.add(planned.key()));
        return skill.items().stream()
                .map(item -> new Planned(skill, item))
                .filter(planned -> !taken.contains(planned.key()))
                .min(Comparator.comparing((Planned planned) ->
                                planned.item().type() != failed.item().type())
                        .thenComparing(planned -> cards.containsKey(planned.key()))
                        .thenComparing(planned -> shuffled(skill, planned.item())));
    }

    /** Whether fewer than one in four of what was asked lately was fine as it stood. */
    private boolean wantsFine(List<Planned> chosen) {
        int asked = chosen.size() + 1;
        int fine =
                (int) chosen.stream().filter(planned -> planned.item().isFine()).count();
        int back = Math.max(0, answers.size() - 2 * USUAL);
        for (Timeline.Answer answer : answers.subList(back, answers.size())) {
            asked++;
            fine += curriculum
                            .skill(answer.answered().skill())
                            .flatMap(skill -> skill.item(answer.answered().item()))
                            .filter(Item::isFine)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return fine * FINE_ONE_IN < asked;
    }

    /** An order without rhyme or reason that is the same each time. */
    private static int shuffled(Skill skill, Item item) {
        int hash = (skill.id() + item.id()).hashCode() * 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    /** No skill twice in a row where that can be had; within a skill the order stays. */
    private static List<Planned> mixed(List<Planned> chosen) {
        List<Planned> left = new ArrayList<>(chosen);
        left.sort(
                Comparator.comparing((Planned planned) -> planned.item().type().isWriting()));
        List<Planned> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            Skill last = mixed.isEmpty() ? null : mixed.get(mixed.size() - 1).skill();
            Planned next = left.stream()
                    .filter(planned -> !planned.skill().equals(last))
                    .max(Comparator.comparing((Planned planned) -> count(left, planned.skill()))
                            .thenComparing(planned -> -left.indexOf(planned)))
                    .orElse(left.get(0));
            left.remove(next);
            mixed.add(next);
        }
        return mixed;
    }
}
