package org.softstart.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.softstart.app.RuleExamples;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the examples of rule files. */
@Command(
        name = "rules",
        description = "Runs the examples in the rule files and says which do not behave.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "",
            description = "A category (blame) or a rule (blame/absolute); all if left out.")
    private String name;

    @Option(names = "--quick", description = "Without the deep analysis.")
    private boolean quick;

    @Override
    public Integer call() throws Unreadable {
        Lexicon lexicon = engine.sources();
        RuleExamples examples = new RuleExamples(engine.rulesAlone(lexicon), quick ? Depth.QUICK : Depth.DEEP);
        RuleExamples.Result result = examples.run(lexicon, name);
        if (result.rules() == 0) {
            throw new Unreadable("there is no rule or category " + name);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (RuleExamples.Failure failure : result.failures()) {
            out.printf("%s  %s: %s%n    %s%n", failure.rule(), failure.sort(), failure.text(), failure.slip());
        }
        out.printf(
                "%s, %s, %d failed%n",
                counted(result.rules(), "rule"),
                counted(result.examples(), "example"),
                result.failures().size());
        out.flush();
        return result.failures().isEmpty() ? 0 : FAILED;
    }

    private static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
