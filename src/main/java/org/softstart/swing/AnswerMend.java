package org.softstart.swing;

import java.util.Map;
import java.util.Optional;
import org.softstart.guide.GuideState;
import org.softstart.guide.Question;
import org.softstart.guide.StepReview;
import org.softstart.model.Finding;
import org.softstart.model.Suggestion;

/**
 * A gentler wording for words of an answer, found by what was read of the letter that holds it.
 *
 * @param question whose answer it is for
 * @param start where in the answer the words begin
 * @param end where they end
 * @param wording what may stand there instead
 */
record AnswerMend(Question question, int start, int end, String wording) {
    private static final String ENDS = ".?!";

    /** The first wording for something that was found; nothing if no answer holds its words. */
    static Optional<AnswerMend> of(GuideState state, StepReview read, Finding finding) {
        return finding.suggestions().stream().findFirst().flatMap(suggestion -> in(state, read, suggestion));
    }

    /** A sentence made of an answer differs from it in its first letter and its end. */
    private static Optional<AnswerMend> in(GuideState state, StepReview read, Suggestion suggestion) {
        String words = suggestion.span().of(read.text()).strip().replaceFirst("[.?!]+$", "");
        for (Map.Entry<Question, String> answer : state.answers().entrySet()) {
            for (int at = 0;
                    !words.isEmpty() && at + words.length() <= answer.getValue().length();
                    at++) {
                if (answer.getValue().regionMatches(true, at, words, 0, words.length())) {
                    return Optional.of(new AnswerMend(answer.getKey(), at, at + words.length(), suggestion.text()));
                }
            }
        }
        return Optional.empty();
    }

    /** The answers with the wording in its place; a sentence that ends already is not ended twice. */
    GuideState appliedTo(GuideState state) {
        String answer = state.answer(question).orElseThrow();
        String after = answer.substring(end);
        boolean isEnded = !after.isEmpty() && ENDS.indexOf(after.charAt(0)) >= 0;
        boolean ends = !wording.isEmpty() && ENDS.indexOf(wording.charAt(wording.length() - 1)) >= 0;
        return state.with(
                question, answer.substring(0, start) + wording + (isEnded && ends ? after.substring(1) : after));
    }
}
