package org.softstart.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.softstart.app.RuleExamples;
import org.softstart.app.Softstart;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.text.Depth;
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
    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A category (blame) or a rule (blame/absolute); all if left out.")
    private String name;

    @Option(names = "--quick", description = "Without the deep analysis.")
    private boolean quick;

    @Override
    public Integer call() throws Unreadable {
        Lexicon lexicon = engine.lexicon();
        Softstart softstart = engine.softstart(true);
        RuleExamples examples = new RuleExamples(softstart, quick ? Depth.QUICK : Depth.DEEP);
        List<Rule> rules = new ArrayList<>(lexicon.rules());
        rules.addAll(lexicon.strengths());
        rules.removeIf(rule -> !isWanted(rule));
        if (rules.isEmpty()) {
            throw new Unreadable("there is no rule or category " + name);
        }
        PrintWriter out = spec.commandLine().getOut();
        int failed = 0;
        int run = 0;
        for (Rule rule : rules) {
            for (Rule.Example example : rule.examples()) {
                run++;
                Optional<String> slip = examples.check(rule, example);
                if (slip.isPresent()) {
                    failed++;
                    String sort = example.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    out.printf(
                            "%s  %s: %s%n    %s%n",
                            rule.id(), sort, example.text().strip(), slip.get());
                }
            }
        }
        out.printf("%d rules, %d examples, %d failed%n", rules.size(), run, failed);
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private boolean isWanted(Rule rule) {
        if (name == null) {
            return true;
        }
        String wanted = name.replace('/', '.').replaceFirst("^strengths\\.", "");
        return rule.id().equals(wanted)
                || rule.family().equals(wanted)
                || wanted.equals("strengths") && rule.category().isEmpty();
    }
}
