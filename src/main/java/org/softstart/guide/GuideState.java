package org.softstart.guide;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.softstart.model.DraftKind;

/**
 * What the writer has answered so far; never changes, each answer makes another.
 *
 * @param kind a letter, or something to be said
 * @param step where the writer is
 * @param gate answers to the safety questions
 * @param answers the writer's words by question, none of them blank
 */
public record GuideState(
        DraftKind kind, Step step, Map<GateQuestion, Gate.Answer> gate, Map<Question, String> answers) {
    private static final String PREFIX = "guide.";
    private static final String KIND = PREFIX + "kind";
    private static final String STEP = PREFIX + "step";
    private static final String GATE = PREFIX + "gate.";
    private static final String ANSWER = PREFIX + "answer.";

    public GuideState {
        gate = Collections.unmodifiableMap(new LinkedHashMap<>(gate));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Nothing answered. */
    public static GuideState begin(DraftKind kind) {
        return new GuideState(kind, Step.NAMES, Map.of(), Map.of());
    }

    public Optional<String> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** With this answer; a blank one takes the answer away. */
    public GuideState with(Question question, String words) {
        Map<Question, String> changed = new EnumMap<>(Question.class);
        changed.putAll(answers);
        if (words.isBlank()) {
            changed.remove(question);
        } else {
            changed.put(question, words.strip());
        }
        return new GuideState(kind, step, gate, changed);
    }

    public GuideState with(GateQuestion question, Gate.Answer answer) {
        Map<GateQuestion, Gate.Answer> changed = new EnumMap<>(GateQuestion.class);
        changed.putAll(gate);
        changed.put(question, answer);
        return new GuideState(kind, step, changed, answers);
    }

    /** At another step. */
    public GuideState at(Step other) {
        return new GuideState(kind, other, gate, answers);
    }

    /** As a letter or as something to be said, with the same answers. */
    public GuideState as(DraftKind other) {
        return new GuideState(other, step, gate, answers);
    }

    public boolean gateIsOpen() {
        return Gate.isOpen(gate);
    }

    /** Whether every answer that a letter needs is there. */
    public boolean isComplete() {
        for (Question question : Question.values()) {
            if (question.need() == Need.REQUIRED && !answers.containsKey(question)) {
                return false;
            }
        }
        return true;
    }

    /** As names and values to be kept beside a draft. */
    public Map<String, String> toNotes() {
        Map<String, String> notes = new TreeMap<>();
        notes.put(KIND, kind.id());
        notes.put(STEP, step.name());
        gate.forEach((question, answer) -> notes.put(GATE + question.name(), answer.name()));
        answers.forEach((question, words) -> notes.put(ANSWER + question.id(), words));
        return notes;
    }

    /** What {@link #toNotes} made; what is not of the guide, or not known to this version, is passed over. */
    public static GuideState fromNotes(Map<String, String> notes) {
        GuideState state = begin(DraftKind.of(notes.getOrDefault(KIND, ""))
                .filter(kind -> kind == DraftKind.SPOKEN)
                .orElse(DraftKind.LETTER));
        for (Step step : Step.values()) {
            if (step.name().equals(notes.get(STEP))) {
                state = state.at(step);
            }
        }
        for (GateQuestion question : GateQuestion.values()) {
            for (Gate.Answer answer : Gate.Answer.values()) {
                if (answer.name().equals(notes.get(GATE + question.name()))) {
                    state = state.with(question, answer);
                }
            }
        }
        for (Question question : Question.values()) {
            state = state.with(question, notes.getOrDefault(ANSWER + question.id(), ""));
        }
        return state;
    }

    /** Shows how much there is only: answers must never reach a log or an exception message. */
    @Override
    public String toString() {
        return "GuideState[" + kind.id() + ", " + step.id() + ", " + answers.size() + " answers]";
    }
}
