package org.softstart.swing;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs one question after another away from the window; of questions that wait only the newest is worth answering. */
final class Lane {
    private record Question<T>(Supplier<T> work, Consumer<T> answer) {}

    private final Executor worker;
    private final Executor window;
    private final Consumer<RuntimeException> trouble;
    private final AtomicReference<Question<?>> waiting = new AtomicReference<>();

    /**
     * @param worker where questions are worked on, one at a time
     * @param window where answers are given
     * @param trouble told, in the window's thread, of a question that failed
     */
    Lane(Executor worker, Executor window, Consumer<RuntimeException> trouble) {
        this.worker = worker;
        this.window = window;
        this.trouble = trouble;
    }

    <T> void ask(Supplier<T> work, Consumer<T> answer) {
        waiting.set(new Question<>(work, answer));
        worker.execute(() -> {
            Question<?> next = waiting.getAndSet(null);
            if (next != null) {
                run(next);
            }
        });
    }

    private <T> void run(Question<T> question) {
        try {
            T result = question.work().get();
            window.execute(() -> question.answer().accept(result));
        } catch (RuntimeException e) {
            window.execute(() -> trouble.accept(e));
        }
    }
}
