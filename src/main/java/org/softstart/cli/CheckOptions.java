package org.softstart.cli;

import java.util.List;
import java.util.Locale;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What {@code check} can be told. Declared in code, where the other commands have annotations: to read those costs an eighth of
 * the time in which a short message is checked.
 *
 * @param file where the draft is; {@code -} for standard input
 * @param all whether to show every finding, not only those that matter most
 * @param json whether a program reads the report
 * @param diff whether to show the draft before and after its first suggestions
 * @param jsonl whether there are many drafts, one a line
 * @param failOn the severity from which on findings are a failure, 1 to 4; 5 for never
 * @param trial whether rules on trial speak too
 */
record CheckOptions(
        String file,
        DraftKind kind,
        Depth depth,
        boolean all,
        boolean json,
        boolean diff,
        boolean jsonl,
        int failOn,
        boolean trial) {
    private static final String FILE = "-";
    private static final String KIND = "--kind";
    private static final String FORMAT = "--format";
    private static final String QUICK = "--quick";
    private static final String ALL = "--all";
    private static final String DIFF = "--diff";
    private static final String JSONL = "--jsonl";
    private static final String FAIL_ON = "--fail-on";
    private static final String TRIAL = "--trial";
    private static final int NEVER = 5;

    static void declare(CommandSpec command) {
        command.addPositional(PositionalParamSpec.builder()
                .arity("0..1")
                .type(String.class)
                .paramLabel("FILE")
                .description("The draft, UTF-8; - or nothing for standard input.")
                .build());
        command.addOption(named(
                KIND, "KIND", "What you are writing: text, opening, letter (default) or spoken.", Candidates.KINDS));
        command.addOption(named(FORMAT, "FORMAT", "human (default) or json.", Candidates.FORMATS));
        command.addOption(flag(QUICK, "Leave the deep analysis out: faster, and a little less careful."));
        command.addOption(flag(ALL, "Show every finding, not only the five that matter most."));
        command.addOption(
                flag(DIFF, "Show the draft before and after all its first suggestions; - is taken out, + is put in."));
        command.addOption(flag(JSONL, "Check many drafts: JSON Lines in, JSON Lines out, same order."));
        command.addOption(OptionSpec.builder(FAIL_ON)
                .type(Integer.class)
                .paramLabel("1..4")
                .description("Exit with 1 if a finding is this severe or more.")
                .build());
        command.addOption(flag(TRIAL, "With the rules that are on trial."));
    }

    private static OptionSpec named(String name, String label, String what, List<String> candidates) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(what)
                .completionCandidates(candidates)
                .build();
    }

    private static OptionSpec flag(String name, String what) {
        return OptionSpec.builder(name).type(boolean.class).description(what).build();
    }

    /**
     * What was given.
     *
     * @throws ParameterException if that makes no sense; it says why
     */
    static CheckOptions given(CommandSpec command) {
        ParseResult given = command.commandLine().getParseResult();
        String kind = given.matchedOptionValue(KIND, DraftKind.LETTER.id());
        String format = given.matchedOptionValue(FORMAT, "human");
        Integer failOn = given.matchedOptionValue(FAIL_ON, null);
        boolean json = format.equals("json");
        boolean diff = given.hasMatchedOption(DIFF);
        boolean jsonl = given.hasMatchedOption(JSONL);
        DraftKind meant = DraftKind.of(kind.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> usage(command, KIND + " is text, opening, letter or spoken, not " + kind));
        if (!json && !format.equals("human")) {
            throw usage(command, FORMAT + " is human or json, not " + format);
        }
        if (failOn != null && (failOn < 1 || failOn > 4)) {
            throw usage(command, FAIL_ON + " is 1, 2, 3 or 4");
        }
        if (diff && (jsonl || json)) {
            throw usage(command, "--diff is for one draft and for people; leave --jsonl and --format json out");
        }
        return new CheckOptions(
                given.matchedPositionalValue(0, FILE),
                meant,
                given.hasMatchedOption(QUICK) ? Depth.QUICK : Depth.DEEP,
                given.hasMatchedOption(ALL),
                json,
                diff,
                jsonl,
                failOn == null ? NEVER : failOn,
                given.hasMatchedOption(TRIAL));
    }

    private static ParameterException usage(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
