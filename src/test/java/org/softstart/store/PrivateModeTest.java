package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Does what a vault does, as long as it lasts, and leaves nothing behind. */
final class PrivateModeTest extends DraftsTest {
    @Override
    Store first(Clock time) {
        return new PrivateMode(time);
    }

    @Override
    Store again(Store open, Clock time) {
        return open;
    }

    @AfterEach
    void wroteNothing() {
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void forgetsWhenItIsClosed() {
        PrivateMode mode = new PrivateMode();
        mode.drafts().create(TestVault.letter("one"));
        mode.events().append("practice", "a");
        mode.close();
        assertThat(mode.drafts().list()).isEmpty();
    }
}
