package org.softstart.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.softstart.app.Softstart;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.text.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Parameters(arity = "0..1")
    private String file;

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--kind", defaultValue = "text")
    private String kind;

    @Override
    public Integer call() throws IOException, Unreadable {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        Softstart s = engine.softstart(false);
        spec.commandLine().getOut().println(ReportJson.indented(
                s.check(new Draft(DraftKind.of(kind).orElseThrow(), text), quick ? Depth.QUICK : Depth.DEEP), text));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
