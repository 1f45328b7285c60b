package org.softstart.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** One line of {@code --jsonl} input. */
final class DraftJson {
    /** What cannot be checked, and why, in one line. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Object id;

        BadLine(Object id, String message) {
            super(message);
            this.id = id;
        }

        Object id() {
            return id;
        }
    }

    /** A draft and the id to echo; null when the line has none. */
    record Line(Object id, Draft draft) {}

    private DraftJson() {}

    static Line read(String json, DraftKind usual, int longest) throws BadLine {
        Map<String, Object> fields = object(json);
        Object id = id(fields.get("id"));
        if (fields.get("text") == null) {
            throw new BadLine(id, "no text");
        }
        if (!(fields.get("text") instanceof String text)) {
            throw new BadLine(id, "the text is not a string");
        }
        if (text.isBlank()) {
            throw new BadLine(id, "the text is empty");
        }
        if (text.length() > longest) {
            throw new BadLine(id, "the text is longer than " + longest + " characters");
        }
        Optional<String> received = fields.get("received") instanceof String r ? Optional.of(r) : Optional.empty();
        return new Line(
                id, new Draft(kind(id, fields.get("kind"), usual), text, earlier(id, fields.get("earlier")), received));
    }

    private static Map<String, Object> object(String json) throws BadLine {
        try {
            Object value = JSON.std.anyFrom(json);
            if (value instanceof Map<?, ?>) {
                return JSON.std.mapFrom(json);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new BadLine(null, "not a JSON object");
        }
        throw new BadLine(null, "not a JSON object");
    }

    private static Object id(Object id) throws BadLine {
        if (id == null || id instanceof String || id instanceof Number) {
            return id;
        }
        throw new BadLine(null, "the id is not a string or a number");
    }

    private static DraftKind kind(Object id, Object kind, DraftKind usual) throws BadLine {
        if (kind == null) {
            return usual;
        }
        Optional<DraftKind> known = DraftKind.of(String.valueOf(kind));
        return known.orElseThrow(() -> new BadLine(id, "unknown kind; use text, opening, letter or spoken"));
    }

    private static List<String> earlier(Object id, Object value) throws BadLine {
        List<String> messages = new ArrayList<>();
        if (value == null) {
            return messages;
        }
        if (!(value instanceof List<?> list)) {
            throw new BadLine(id, "earlier is not a list of messages");
        }
        for (Object message : list) {
            if (!(message instanceof String)) {
                throw new BadLine(id, "earlier is not a list of messages");
            }
            messages.add((String) message);
        }
        return messages;
    }
}
