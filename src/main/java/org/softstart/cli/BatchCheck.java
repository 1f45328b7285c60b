package org.softstart.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
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
     * @param worst the highest severity in it; 0 if there is none
     */
    private record Answer(String json, int worst) {}

    /** Runs to the end of the input and gives the highest severity of all lines. */
    int run(BufferedReader in, PrintWriter out, Progress progress) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, runnable -> {
            Thread thread = new Thread(runnable, "check");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<Answer>> window = new ArrayDeque<>();
        int worst = 0;
        try {
            BoundedLines lines = new BoundedLines(in, longest * 2);
            // Where nobody reads the answers any more, no more are worked out.
            for (BoundedLines.Line line = lines.next(); line != null && !out.checkError(); line = lines.next()) {
                if (line.isBlank()) {
                    continue;
                }
                BoundedLines.Line read = line;
                window.add(workers.submit((Callable<Answer>) () -> answer(read)));
                if (window.size() > cores * WINDOW_PER_CORE) {
                    worst = Math.max(worst, write(window.remove(), out));
                    progress.step();
                }
            }
            while (!window.isEmpty() && !out.checkError()) {
                worst = Math.max(worst, write(window.remove(), out));
                progress.step();
            }
        } finally {
            workers.shutdownNow();
            out.flush();
            progress.end();
        }
        return worst;
    }

    private Answer answer(BoundedLines.Line line) {
        if (line.tooLong()) {
            return new Answer(ReportJson.error(null, line.number(), "the line is too long"), 0);
        }
        try {
            DraftJson.Line draft = DraftJson.read(line.text(), usualKind, longest);
            Report report = softstart.check(draft.draft(), depth);
            int worst =
                    report.findings().stream().mapToInt(f -> f.severity()).max().orElse(0);
            return new Answer(ReportJson.line(draft.id(), report, draft.draft().text()), worst);
        } catch (DraftJson.BadLine e) {
            return new Answer(ReportJson.error(e.id(), line.number(), e.getMessage()), 0);
        }
    }

    private static int write(Future<Answer> future, PrintWriter out) throws IOException {
        try {
            Answer answer = future.get();
            out.println(answer.json());
            return answer.worst();
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
