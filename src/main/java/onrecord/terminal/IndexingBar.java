package onrecord.terminal;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import onrecord.desk.Progress;

/** Shows how far indexing is, in one line that is gone when it is done. */
final class IndexingBar implements Progress, AutoCloseable {
    private static final int MILLIS_BETWEEN_LOOKS = 200;

    private final PrintWriter err;
    private final TerminalScreen screen;
    private Optional<ProgressBar> bar = Optional.empty();

    IndexingBar(PrintWriter err, TerminalScreen screen) {
        this.err = err;
        this.screen = screen;
    }

    @Override
    public void at(int done, int total, String name) {
        if (total == 0 || !screen.progress()) {
            return;
        }
        if (bar.isEmpty()) {
            bar = Optional.of(open(total));
        }
        bar.orElseThrow().maxHint(total).stepTo(done);
    }

    private ProgressBar open(int total) {
        // The width is given, so that the bar does not load a library to ask the terminal for it.
        return new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_LOOKS)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, screen.width() - 1))
                .build();
    }

    private void show(String line) {
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            show(" ".repeat(screen.width() - 1) + "\r");
        });
        bar = Optional.empty();
    }
}
