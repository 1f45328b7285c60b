package org.softstart.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What keeps the runtime from being taken away under somebody's feet. */
@Timeout(20)
final class GateTest {
    private final Gate gate = new Gate();

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void theEndWaitsForWhatIsGoingOn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        start(() -> gate.during(() -> {
            begun.countDown();
            return awaited(mayEnd);
        }));
        begun.await();
        Thread end = start(gate::shut);
        end.join(100);
        assertThat(end.isAlive()).isTrue();
        mayEnd.countDown();
        end.join(10_000);
        assertThat(end.isAlive()).isFalse();
    }

    @Test
    void theEndWaitsForNothingElse() throws InterruptedException {
        assertThat(gate.<String, RuntimeException>during(() -> "done")).isEqualTo("done");
        Thread end = start(gate::shut);
        end.join(10_000);
        assertThat(end.isAlive()).isFalse();
    }

    @Test
    void nothingBeginsAfterTheEnd() throws InterruptedException {
        start(gate::shut).join();
        AtomicBoolean begun = new AtomicBoolean();
        Thread late = start(() -> gate.during(() -> begun.compareAndSet(false, true)));
        late.join(100);
        assertThat(late.isAlive()).isTrue();
        assertThat(begun).isFalse();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
