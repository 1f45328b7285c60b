package org.softstart.swing;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.softstart.app.Softening.Softened;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Help;
import org.softstart.model.Report;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Verdict;

/** A text that is about to be sent: how it may land, and a gentler version whose changes are taken or left one by one. */
final class SendModel {
    /** Told when there is another answer. */
    static final String ANSWER = "answer";
    /** Told when a change was taken or left. */
    static final String CHOICE = "choice";

    private static final LocalTime LATE = LocalTime.of(22, 0);
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private final Watchers watchers = new Watchers();
    private final Reader reader;
    private final Lane lane;
    private final Supplier<LocalTime> clock;
    private final Set<Integer> left = new HashSet<>();
    private DraftKind kind = DraftKind.TEXT;
    private String text = "";
    private int version;
    private Optional<Softened> answer = Optional.empty();
    private Comparison comparison = new Comparison(List.of());

    SendModel(Reader reader, Lane lane, Supplier<LocalTime> clock) {
        this.reader = reader;
        this.lane = lane;
        this.clock = clock;
    }

    Watchers watchers() {
        return watchers;
    }

    DraftKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    void setKind(DraftKind wanted) {
        kind = wanted;
        setText(text);
    }

    /** Reads a text; the answer comes in a moment. */
    void setText(String changed) {
        text = changed.replace("\r\n", "\n").replace('\r', '\n');
        version++;
        int asked = version;
        if (text.isBlank()) {
            answer = Optional.empty();
            comparison = new Comparison(List.of());
            left.clear();
            watchers.tell(ANSWER);
            return;
        }
        Draft draft = new Draft(kind, text);
        lane.ask(() -> reader.soften(draft), softened -> {
            if (asked == version) {
                answer = Optional.of(softened);
                comparison = Comparison.of(text, softened.text());
                left.clear();
                watchers.tell(ANSWER);
            }
        });
    }

    Optional<Verdict> verdict() {
        return answer.map(Softened::before).map(Report::verdict);
    }

    /** Whether the text could be judged; one in another language is left alone. */
    boolean isJudged() {
        return answer.map(Softened::before).map(Report::judged).orElse(true);
    }

    Optional<String> notice() {
        return answer.map(Softened::before).flatMap(Report::notice);
    }

    /** Who can help, when the text sounds acutely unsafe; then there is no gentler version. */
    List<Help> urgentHelp() {
        return answer.map(Softened::before)
                .filter(r -> r.findings().stream().anyMatch(f -> f.isAt(SafetyLevel.S3)))
                .map(Report::help)
                .orElse(List.of());
    }

    Comparison comparison() {
        return comparison;
    }

    boolean isTaken(int change) {
        return !left.contains(change);
    }

    void take(int change) {
        left.remove(change);
        watchers.tell(CHOICE);
    }

    void leave(int change) {
        left.add(change);
        watchers.tell(CHOICE);
    }

    /** What the choices so far make of the text. */
    String result() {
        StringBuilder result = new StringBuilder();
        int change = 0;
        for (Comparison.Part part : comparison.parts()) {
            boolean keeps = part.isChange() && !isTaken(change);
            result.append(keeps ? part.before() : part.after());
            change += part.isChange() ? 1 : 0;
        }
        return comparison.parts().isEmpty() ? text : result.toString();
    }

    /** Whether a pause is worth offering: the hour is late, or the words are hot. */
    boolean offersPause() {
        LocalTime now = clock.get();
        boolean late = !now.isBefore(LATE) || now.isBefore(EARLY);
        return verdict()
                .filter(v -> v == Verdict.REWORK || late && v != Verdict.PAUSE)
                .isPresent();
    }
}
