package org.softstart.practice;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.softstart.TestEngine;
import org.softstart.model.Span;

/** A learner on a clock of their own, who knows a share of the answers. */
public final class SimulatedLearner {
    static final Curriculum CURRICULUM = Curriculum.load();
    private static final Ear EAR = new SoftstartEar(TestEngine.softstart());
    private static final Map<String, Planned> BY_TEXT = new HashMap<>();

    static {
        for (Skill skill : CURRICULUM.skills()) {
            for (Item item : skill.items()) {
                BY_TEXT.put(skill.id() + item.shown(), new Planned(skill, item));
            }
        }
    }

    private final Random random = new Random(7);
    private final double knows;
    final History history = new MemoryHistory();
    final List<List<Planned>> sessions = new ArrayList<>();
    final List<LocalDate> days = new ArrayList<>();
    ZonedDateTime clock;

    public SimulatedLearner(double knows, ZonedDateTime start) {
        this.knows = knows;
        this.clock = start;
    }

    public Practice practice() {
        return new Practice(CURRICULUM, EAR, history, () -> clock);
    }

    /** One session. */
    public void sit() {
        PracticeSession session = practice().start();
        List<Planned> asked = new ArrayList<>();
        while (!session.isOver()) {
            if (session.page() instanceof Page.ExercisePage page) {
                Planned planned = BY_TEXT.get(page.skill().id() + page.text());
                asked.add(planned);
                session.answer(answer(planned, page));
                clock = clock.plusSeconds(40);
            } else {
                session.next();
            }
        }
        sessions.add(asked);
        days.add(clock.toLocalDate());
    }

    /** Nine in the evening, so many days later. */
    public void sleep(int nights) {
        clock = clock.toLocalDate().plusDays(nights).atTime(21, 0).atZone(clock.getZone());
    }

    void week() {
        for (int day = 0; day < 7; day++) {
            sit();
            sleep(1);
        }
    }

    private Answer answer(Planned planned, Page.ExercisePage page) {
        boolean right = random.nextDouble() < knows;
        Item item = planned.item();
        if (item instanceof Item.Spot spot) {
            return new Answer.Tapped(right ? spot.stings() : spot.isFine() ? List.of(new Span(0, 3)) : List.of());
        }
        if (item instanceof Item.Sort sort) {
            int place = planned.skill().bins().indexOf(sort.bin());
            return new Answer.Chosen(right ? place : 1 - place);
        }
        if (item instanceof Item.Choose choose) {
            Item.Option wanted = choose.options().get(right ? 0 : 1 + random.nextInt(2));
            return new Answer.Chosen(page.choices().indexOf(wanted.say()));
        }
        if (item instanceof Item.Finish finish) {
            return new Answer.Written(
                    right
                            ? finish.fits().get(finish.fits().size() - 1)
                            : finish.misfits().get(0));
        }
        if (item instanceof Item.Rewrite rewrite) {
            return right
                    ? rewrite.version().<Answer>map(Answer.Written::new).orElseGet(Answer.LeftAsItIs::new)
                    : new Answer.Written(random.nextBoolean() ? "" : "You never get anything right.");
        }
        if (item instanceof Item.Trim trim) {
            return new Answer.Written(right ? trim.version() : trim.line());
        }
        return new Answer.Written(right ? planned.skill().lesson().after() : "whatever");
    }

    long skillsMet() {
        return practice().progress().stream()
                .filter(progress -> progress.mastery().answers() > 0)
                .count();
    }

    long mastered() {
        return practice().progress().stream()
                .filter(progress -> progress.mastery().state() == Mastery.State.MASTERED)
                .count();
    }

    List<Planned> all() {
        return sessions.stream().flatMap(List::stream).toList();
    }
}
