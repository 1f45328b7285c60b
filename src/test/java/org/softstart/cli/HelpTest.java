package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.app.Home;

/** The help of the commands on terminals of all widths. */
final class HelpTest {
    @ParameterizedTest
    @CsvSource({"30,60", "60,60", "72,72", "100,100", "220,100", ",80", "wide,80", "0,80"})
    void followsTheTerminalFromSixtyToAHundredColumns(String columns, int width) {
        assertThat(TerminalWidth.forHelp(columns)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "letter", "learn", "reply", "rules", "evaluate"})
    void fitsIntoItsWidth(String command) {
        assertThat(help(command, 60)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(help(command, 100)).hasSizeLessThan(help(command, 60).size());
    }

    @Test
    void keepsEachExampleOnItsLineWhereItIsAsWideAsUsual() {
        for (String command : List.of("check", "letter", "learn", "reply", "rules", "evaluate")) {
            List<String> lines = help(command, 80);
            int examples = lines.indexOf("Examples:");
            assertThat(examples < 0 ? List.<String>of() : lines.subList(examples + 1, lines.size()))
                    .as(command)
                    .allSatisfy(line -> assertThat(line).matches("  .*|"));
        }
    }

    private static List<String> help(String command, int width) {
        return SoftstartCommand.commandLine(Home.find(), List.of(command))
                .setUsageHelpWidth(width)
                .getSubcommands()
                .get(command)
                .getUsageMessage()
                .lines()
                .toList();
    }
}
