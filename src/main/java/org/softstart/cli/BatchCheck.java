package org.softstart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.softstart.app.Softstart;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.model.Report;

/** Checks JSON Lines: one object in, one out, in order, on all cores, holding only a window of lines in memory. */
final class BatchCheck {
    private static final int WINDOW_PER_CORE = 32;
    /** What any character takes at most, unless it is escaped. */
    private static final int BYTES_PER_CHARACTER = 4;

    private final Softstart softstart;
    private final DraftKind usualKind;
    private final Depth depth;
    private final int longest;

    BatchCheck(Softstart softstart, DraftKind usualKind, Depth depth, int longest) {
        this.softstart = softstart;
        this.usualKind = usualKind;
        this.depth = depth;
        this.longest = longest;
    }

    /**
     * One line's answer.
     *
     * @param worst the highest severity in it, 0 if there is none; empty if the line was no draft
     */
    private record Answer(String json, Optional<Integer> worst) {}

    /**
     * What came of a run.
     *
     * @param worst the highest severity of all lines
     * @param reports how many lines were drafts
     * @param bad how many were not
     */
    record Result(int worst, int reports, int bad) {
        private Result with(Answer answer) {
            return answer.worst()
                    .map(severity -> new Result(Math.max(worst, severity), reports + 1, bad))
                    .orElseGet(() -> new Result(worst, reports, bad + 1));
        }
    }

    /** Runs to the end of the input. */
    Result run(InputStream in, PrintWriter out, Progress progress) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, runnable -> {
            Thread thread = new Thread(runnable, "check");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<Answer>> window = new ArrayDeque<>();
        Result result = new Result(0, 0, 0);
        try {
            BoundedLines lines = new BoundedLines(in, longest * BYTES_PER_CHARACTER);
            // Where nobody reads the answers any more, no more are worked out.
            for (BoundedLines.Line line = lines.next(); line != null && !out.checkError(); line = lines.next()) {
                if (line.isBlank()) {
                    continue;
                }
                BoundedLines.Line read = line;
                window.add(workers.submit((Callable<Answer>) () -> answer(read)));
                if (window.size() > cores * WINDOW_PER_CORE) {
                    result = result.with(write(window.remove(), out));
                    progress.step();
                }
            }
            while (!window.isEmpty() && !out.checkError()) {
                result = result.with(write(window.remove(), out));
                progress.step();
            }
        } finally {
            workers.shutdownNow();
            out.flush();
            progress.end();
        }
        return result;
    }

    private Answer answer(BoundedLines.Line line) {
        if (line.sort() != BoundedLines.Sort.WHOLE) {
            boolean tooLong = line.sort() == BoundedLines.Sort.TOO_LONG;
            return bad(null, line, tooLong ? "the line is too long" : "the line is not in UTF-8");
        }
        try {
            DraftJson.Line draft = DraftJson.read(line.text(), usualKind, longest);
            Report report = softstart.check(draft.draft(), depth);
            int worst =
                    report.findings().stream().mapToInt(f -> f.severity()).max().orElse(0);
            return new Answer(ReportJson.line(draft.id(), report, draft.draft().text()), Optional.of(worst));
        } catch (DraftJson.BadLine e) {
            return bad(e.id(), line, e.getMessage());
        }
    }

    private static Answer bad(Object id, BoundedLines.Line line, String why) {
        return new Answer(ReportJson.error(id, line.number(), why), Optional.empty());
    }

    private static Answer write(Future<Answer> future, PrintWriter out) throws IOException {
        try {
            Answer answer = future.get();
            out.println(answer.json());
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a check failed", e.getCause());
        }
    }
}
