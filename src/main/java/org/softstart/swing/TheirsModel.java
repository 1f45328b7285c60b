package org.softstart.swing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.softstart.model.Reading;

/** What a partner wrote, guesses at what lies under it, and replies, as the writer has changed them. In memory only: nothing of it is kept. */
final class TheirsModel {
    /** Told when there is another reading, or none any more. */
    static final String ANSWER = "answer";

    /** Longer than any message, and than anybody would answer at once. */
    static final int LONGEST = 200_000;

    /** A reply as it was offered, and the words it has become. */
    private record Answer(String offered, String words) {
        boolean isChanged() {
            return !offered.equals(words);
        }
    }

    private final Watchers watchers = new Watchers();
    private final Function<String, Reading> reader;
    private final Lane lane;
    private String text = "";
    private int version;
    private Optional<Reading> reading = Optional.empty();
    private List<Answer> answers = List.of();

    /**
     * @param reader reads a message
     * @param lane where that is waited for
     */
    TheirsModel(Function<String, Reading> reader, Lane lane) {
        this.reader = reader;
        this.lane = lane;
    }

    Watchers watchers() {
        return watchers;
    }

    String text() {
        return text;
    }

    /** Their words; the reading comes in a moment. */
    void setText(String changed) {
        text = changed.replace("\r\n", "\n").replace('\r', '\n');
        version++;
        int asked = version;
        if (text.isBlank() || isTooLong()) {
            answered(Optional.empty());
            return;
        }
        String message = text;
        lane.ask(() -> reader.apply(message), answer -> {
            if (asked == version) {
                answered(Optional.of(answer));
            }
        });
    }

    private void answered(Optional<Reading> answer) {
        reading = answer;
        // What the writer has put into their own words stays, whatever else is offered by now.
        List<Answer> now = new ArrayList<>();
        if (!text.isBlank()
                && answer.map(Reading::help).filter(h -> !h.isEmpty()).isEmpty()) {
            answers.stream().filter(Answer::isChanged).forEach(now::add);
        }
        answer.stream()
                .flatMap(a -> a.replies().stream())
                .filter(reply -> now.stream().noneMatch(a -> a.offered().equals(reply.text())))
                .forEach(reply -> now.add(new Answer(reply.text(), reply.text())));
        answers = List.copyOf(now);
        watchers.tell(ANSWER);
    }

    /** Forgets all of it. */
    void clear() {
        answers = List.of();
        setText("");
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    Optional<Reading> reading() {
        return reading;
    }

    /** How many replies there are to start from. */
    int replies() {
        return answers.size();
    }

    String reply(int index) {
        return answers.get(index).words();
    }

    void setReply(int index, String words) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.set(index, new Answer(changed.get(index).offered(), words));
        answers = List.copyOf(changed);
    }
}
