package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Measures how good the answers are. */
record EvalCommand(Shell shell) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command("eval", "Measure how good the answers are, on questions whose answers you know.")
                .addOption(ArticlesOption.spec())
                .addOption(Options.value("FILE", Path.class, "Score candidates.", "--selection"))
                .addOption(Options.flag("--json", "Print a JSON object."));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        Optional<Path> selection = Options.get(given, "--selection");
        return new SelectionBatch(shell.desks().selection(), shell.out(), shell.err()).score(selection.orElseThrow());
    }
}
