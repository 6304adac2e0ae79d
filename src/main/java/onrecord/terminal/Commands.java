package onrecord.terminal;

import java.util.List;

/** The one list of commands. */
final class Commands {
    private Commands() {}

    static List<Command> all(Shell shell, ServeAction serve, PreviewAction preview, BackupAction backup) {
        return List.of(
                new AskCommand(shell),
                new ChatCommand(shell),
                new QuotesCommand(shell),
                new SpeakersCommand(shell),
                new VerifyCommand(shell),
                new SearchCommand(shell),
                new IndexCommand(shell),
                new ArticlesCommand(shell),
                new EvalCommand(shell),
                new PreviewCommand(shell, preview),
                new ServeCommand(serve),
                new HealthCommand(serve),
                new BackupCommand(shell, backup),
                new RestoreCommand(shell, backup));
    }
}
