package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** What people read when something goes wrong with their drafts. */
final class StoreMessagesTest {
    static Stream<StoreException> problems() {
        return Stream.of(
                new StoreException.WrongPassphrase(),
                new StoreException.Tampered(),
                new StoreException.Truncated(),
                new StoreException.DiskFull(null),
                new StoreException.InUse(),
                new StoreException.NoKeyring(),
                new StoreException.Unreachable(null),
                new StoreException.Newer(),
                new StoreException.Gone());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void areOneCalmLine(StoreException problem) {
        String message = problem.getMessage();
        assertThat(message)
                .doesNotContain("\n")
                .doesNotContain("!")
                .hasSizeLessThan(140)
                .endsWith(".");
        assertThat(TestEngine.rules()
                        .check(new Draft(DraftKind.TEXT, message), Depth.QUICK)
                        .findings())
                .as(message)
                .isEmpty();
    }

    @Test
    void areToldApart() {
        assertThat(problems().map(StoreException::getMessage)).doesNotHaveDuplicates();
        assertThat(problems().map(problem -> problem.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(StoreException.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }
}
