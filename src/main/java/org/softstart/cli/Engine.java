package org.softstart.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.softstart.app.Home;
import org.softstart.app.Replies;
import org.softstart.app.Softstart;
import org.softstart.app.Territory;
import org.softstart.guide.Guide;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Depth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options and the making of the engine that commands share. */
final class Engine {
    private static final String SKIP_BROKEN = "--skip-broken";
    private static final String SKIP_BROKEN_WHAT = "Go on without lexicon files that cannot be read.";
    private static final String COUNTRY = "--country";
    private static final String COUNTRY_LABEL = "CODE";
    private static final String COUNTRY_WHAT =
            "Whose help lines to show: US, UK, IE, CA, AU or NZ; for others the number 112 and a directory. Default: the country of this computer's language setting.";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = SKIP_BROKEN, hidden = true, description = SKIP_BROKEN_WHAT)
    private boolean skipBroken;

    @Option(
            names = COUNTRY,
            paramLabel = COUNTRY_LABEL,
            description = COUNTRY_WHAT,
            completionCandidates = Candidates.Countries.class)
    private String country;

    private final Home home;

    Engine(Home home) {
        this.home = home;
    }

    /** Declares the options in code, for a command that does without annotations. */
    static void declare(CommandSpec command) {
        command.addOption(OptionSpec.builder(SKIP_BROKEN)
                .type(boolean.class)
                .hidden(true)
                .description(SKIP_BROKEN_WHAT)
                .build());
        command.addOption(OptionSpec.builder(COUNTRY)
                .type(String.class)
                .paramLabel(COUNTRY_LABEL)
                .description(COUNTRY_WHAT)
                .completionCandidates(Candidates.COUNTRIES)
                .build());
    }

    /** The engine as such a command was told. */
    static Engine given(Home home, CommandSpec command) {
        ParseResult given = command.commandLine().getParseResult();
        Engine engine = new Engine(home);
        engine.spec = command;
        engine.skipBroken = given.hasMatchedOption(SKIP_BROKEN);
        engine.country = given.matchedOptionValue(COUNTRY, null);
        return engine;
    }

    /** Loads in the background what a check of this depth needs, for a command that has time until the first one. */
    void warmUp(Depth depth) {
        home.warmUp(depth);
    }

    private void checkHome() throws Unreadable {
        if (!home.isComplete()) {
            throw new Unreadable(
                    "the folders lexicons and models are not where they should be; start with ./softstart");
        }
    }

    /** Messages kept for measuring only: some labelled by careful readers, and harmless ones that look like trouble. */
    List<Path> measuringData() {
        Path resources = home.folder().resolve("src/test/resources");
        return List.of(resources.resolve("eval/dev.jsonl"), resources.resolve("traps/traps.jsonl"));
    }

    /** The rule files themselves, with their examples. */
    Lexicon sources() throws Unreadable {
        return read(home::sources);
    }

    private Lexicon read(Supplier<Lexicon> whole) throws Unreadable {
        checkHome();
        PrintWriter err = spec.commandLine().getErr();
        return skipBroken ? home.lexicon(e -> err.println("skipped: " + e.getMessage())) : whole.get();
    }

    /** The country that was named; else that of this computer, which may be none. */
    private String country() {
        if (country == null) {
            return Territory.usual();
        }
        return Territory.named(country)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        COUNTRY + " takes the two letters of a country, such as US, UK or DE, not " + country));
    }

    Softstart softstart(boolean trial) throws Unreadable {
        return home.softstart(read(home::lexicon), trial, country());
    }

    Replies replies() throws Unreadable {
        return home.replies(read(home::lexicon), country());
    }

    /** The texts of the guided letter. */
    Guide guide() throws Unreadable {
        return new Guide(read(home::lexicon));
    }

    /** The engine without what was learned. */
    Softstart rulesAlone(boolean trial) throws Unreadable {
        return home.rulesAlone(read(home::lexicon), trial);
    }

    /** Whether there is a rule of this name. */
    boolean isRule(String name) throws Unreadable {
        return read(home::lexicon).rule(name).isPresent();
    }

    /** Whether there is a rule of this name that does not speak to people yet. */
    boolean isOnTrial(String rule) throws Unreadable {
        return read(home::lexicon)
                .rule(rule)
                .filter(known -> known.status() == Rule.Status.TRIAL)
                .isPresent();
    }

    /** The same with rules on trial: what the examples of a rule are about. */
    Softstart rulesAlone(Lexicon rules) {
        return home.rulesAlone(rules, true);
    }
}
