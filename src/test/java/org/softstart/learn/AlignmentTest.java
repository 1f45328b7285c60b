package org.softstart.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many words as can be are found again in their order. */
final class AlignmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "you never call me | could you call me | you call me | could",
                "a b c | a b c | a b c | \"\"",
                "a b c | x y | \"\" | x y",
                "a b a b | b a | a b | \"\"",
                "you forgot it again | i was sad when you forgot it | you forgot it | i was sad when",
                "x | x x | x | x"
            })
    void findsWhatStaysAndWhatIsNew(String before, String after, String kept, String fresh) {
        List<String> first = List.of(before.split(" "));
        List<String> second = List.of(after.split(" "));

        Alignment alignment = Alignment.of(first, second);

        assertThat(IntStream.range(0, first.size())
                        .filter(alignment::isKept)
                        .mapToObj(first::get)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sorted(kept));
        assertThat(IntStream.range(0, second.size())
                        .filter(alignment::isNew)
                        .mapToObj(second::get)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sorted(fresh));
    }

    private static String sorted(String words) {
        return List.of(words.split(" ")).stream().sorted().collect(Collectors.joining(" "));
    }
}
