package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question, or a file of them. */
@Command(
        name = "ask",
        description = "Answer a question with the words that stand in the articles.",
        footer = {
            "",
            "Example: onrecord ask \"What did Sherman say about the open door?\"",
            "",
            "The exit code is 0 when there is an answer, 1 when it is not on record, 2 when something broke."
        })
final class AskCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What you want to know.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final ArticlesOption articles = new ArticlesOption();

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "Answer every line of this .jsonl file, {\"id\",\"question\"}, as --json does.")
    private Optional<Path> questions = Optional.empty();

    @Option(names = "--json", description = "Print a JSON object a line.")
    private boolean json;

    @Option(names = "--why", description = "Tell how the answer came about.")
    private boolean why;

    @Option(names = "--top", paramLabel = "N", description = "Show this many statements (3).")
    private int top = 3;

    @Mixin
    private final ColourOption colour = new ColourOption();

    AskCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        String question = String.join(" ", words).strip();
        if (questions.isPresent() && !words.isEmpty()) {
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
        try (Desk desk = articles.open(shell)) {
            if (questions.isPresent()) {
                return new QuestionBatch(desk, shell.out(), shell.err()).answer(questions.get());
            }
            Asking asking = new Asking(desk, shell, colour.paint(shell.screen()), top);
            return json ? asking.json(question, why) : asking.text(question, why);
        }
    }
}
