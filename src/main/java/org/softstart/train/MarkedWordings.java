package org.softstart.train;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.softstart.app.LabelledJson;
import org.softstart.learn.WordingSigns;
import org.softstart.model.SetupException;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.TextFile;

/**
 * A message with the wordings that were offered for it and the marks a reader gave them.
 *
 * @param source who wrote the message
 * @param wordings in the order in which they were offered
 */
record MarkedWordings(String source, List<Marked> wordings) {
    private static final int SEND = 3;

    /**
     * One of them.
     *
     * @param signs what can be seen of it
     * @param mark from 0, absurd, to 3, would be sent as it is
     */
    record Marked(long[] signs, int mark) {
        Marked {
            if (mark < 0 || mark > SEND) {
                throw new IllegalArgumentException("no mark");
            }
        }
    }

    /**
     * All of a folder.
     *
     * @throws SetupException if a file cannot be read, or a line is something else
     */
    static List<MarkedWordings> read(Path folder) throws IOException {
        List<MarkedWordings> all = new ArrayList<>();
        for (Path file : LabelledJson.files(folder)) {
            int number = 0;
            for (String line : TextFile.lines(file, file.toString())) {
                number++;
                try {
                    all.add(of(JSON.std.mapFrom(line)));
                } catch (IOException | RuntimeException e) {
                    throw new SetupException(file + ", line " + number + " holds no marked wordings");
                }
            }
        }
        return all;
    }

    private static MarkedWordings of(Map<String, Object> item) {
        String id = (String) item.get("id");
        String text = (String) item.get("text");
        String rule = (String) item.get("rule");
        boolean amongOthers = whole(item.get("findings")) > 1;
        WordingSigns signs = new WordingSigns(text);
        List<Marked> wordings = new ArrayList<>();
        for (Object each : (List<?>) item.get("wordings")) {
            Map<?, ?> wording = (Map<?, ?>) each;
            List<Slot> feelings = new ArrayList<>();
            if (wording.get("feelings") instanceof List<?> spans) {
                spans.forEach(span -> feelings.add(new Slot("feeling", span((List<?>) span), List.of())));
            }
            Span span = new Span(whole(wording.get("start")), whole(wording.get("end")));
            Suggestion suggestion = new Suggestion(span, (String) wording.get("text"), feelings);
            wordings.add(new Marked(signs.of(suggestion, rule, amongOthers), whole(wording.get("mark"))));
        }
        return new MarkedWordings(id.substring(0, Math.max(0, id.indexOf('-'))), wordings);
    }

    private static Span span(List<?> ends) {
        return new Span(whole(ends.get(0)), whole(ends.get(1)));
    }

    private static int whole(Object number) {
        return ((Number) number).intValue();
    }
}
