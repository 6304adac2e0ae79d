package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.desk.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Answers one question, or a file of them. */
record AskCommand(Shell shell) implements Command {
    private static final int TOP = 3;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "ask",
                        "Answer a question with the words that stand in the articles.",
                        "Example: onrecord ask \"What did Sherman say about the open door?\"",
                        "",
                        "The exit code is 0 when there is an answer, 1 when it is not on record, 2 when something broke.")
                .addPositional(Options.words("QUESTION", "What you want to know."))
                .addOption(ArticlesOption.spec())
                .addOption(Options.value(
                        "FILE",
                        Path.class,
                        "Answer every line of this .jsonl file, {\"id\", \"question\"}, as --json does.",
                        "--questions"))
                .addOption(Options.flag("--json", "Print a JSON object a line."))
                .addOption(Options.flag("--why", "Tell how the answer came about."))
                .addOption(Options.value("N", Integer.class, "Show this many statements (3).", "--top"))
                .addOption(ColourOption.spec());
    }

    @Override
    public int run(ParseResult given) throws IOException {
        String question = Options.text(given);
        Optional<Path> questions = Options.get(given, "--questions");
        boolean why = Options.on(given, "--why");
        int top = Options.<Integer>get(given, "--top").orElse(TOP);
        if (questions.isPresent() && !question.isEmpty()) {
            return shell.refuse("Ask one question or a file of --questions, not both.");
        }
        if (questions.isPresent() && why) {
            return shell.refuse("--why explains one question; leave out --questions.");
        }
        if (questions.isEmpty() && question.isEmpty()) {
            return shell.refuse("There is no question. Put one after ask, in quotation marks: onrecord ask"
                    + " \"What did Sherman say about the open door?\"");
        }
        if (top < 1) {
            return shell.refuse("--top needs a number of at least 1.");
        }
        try (Desk desk = ArticlesOption.open(given, shell)) {
            if (questions.isPresent()) {
                return new QuestionBatch(desk, shell.out(), shell.err()).answer(questions.get());
            }
            Asking asking = new Asking(desk, shell, ColourOption.paint(given, shell.screen()), top);
            return Options.on(given, "--json") ? asking.json(question, why) : asking.text(question, why);
        }
    }
}
