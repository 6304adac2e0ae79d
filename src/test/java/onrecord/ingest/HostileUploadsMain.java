package onrecord.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands every hostile upload to the reader, an honest one after each, and prints what became of them as a table; ends
 * with 1 when something is wrong.
 */
final class HostileUploadsMain {
    private static final Pattern MEMORY = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private static final int WIDEST = 110;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final AtomicLong peak = new AtomicLong();

    private HostileUploadsMain() {}

    public static void main(String[] arguments) {
        System.exit(new HostileUploadsMain().run() ? 0 : 1);
    }

    /** Whether all of them are refused or harmless, and every honest one is read. */
    private boolean run() {
        List<HostileUpload> uploads = HostileUploads.all();
        int harmed = 0;
        int unforeseen = 0;
        out.printf("%-52s %-8s %6s %5s  %s%n", "what", "outcome", "ms", "MB", "sentence");
        try (SeparateReader reader = new SeparateReader();
                ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> looking = watch.scheduleAtFixedRate(this::look, 0, 20, TimeUnit.MILLISECONDS);
            for (HostileUpload upload : uploads) {
                peak.set(0);
                byte[] bytes = upload.made().get();
                long started = System.nanoTime();
                HostileUpload.Outcome outcome = upload.outcome(reader, bytes);
                long millis = (System.nanoTime() - started) / 1_000_000;
                unforeseen += outcome.refused() || HostileUploads.HARMLESS.contains(upload.what()) ? 0 : 1;
                String words = outcome.refused()
                        ? outcome.words()
                        : Headline.given(outcome.words()).orElse("");
                out.printf(
                        "%-52s %-8s %6d %5d  %s%n",
                        upload.what(),
                        outcome.refused() ? "refused" : "read",
                        millis,
                        peak.get() / 1024,
                        words.substring(0, Math.min(words.length(), WIDEST)));
                Reading honest = reader.read("pier.txt", Optional.empty(), Packed.utf8(Written.FIRST));
                harmed += honest instanceof Reading.Clean ? 0 : 1;
            }
            looking.cancel(false);
        }
        Runtime memory = Runtime.getRuntime();
        out.printf(
                "%n%d hostile uploads; the honest one after each was read %d times. This process holds %d MB.%n",
                uploads.size(), uploads.size() - harmed, (memory.totalMemory() - memory.freeMemory()) / (1024 * 1024));
        out.println(
                harmed + unforeseen == 0
                        ? "Nothing was harmed."
                        : "SOMETHING WAS HARMED, or read that is not known to be harmless (" + unforeseen + ").");
        return harmed + unforeseen == 0;
    }

    /** The most memory the reading process has had so far, on systems that say so. */
    private void look() {
        ProcessHandle.current().children().forEach(child -> {
            try {
                Path about = Path.of("/proc", "" + child.pid());
                Matcher memory = MEMORY.matcher(Files.readString(about.resolve("status")));
                boolean started = Files.readString(about.resolve("cmdline")).contains(ReaderMain.class.getName());
                if (started && memory.find()) {
                    peak.accumulateAndGet(Long.parseLong(memory.group(1)), Math::max);
                }
            } catch (IOException e) {
                peak.accumulateAndGet(0, Math::max); // it has ended, or this system does not say
            }
        });
    }
}
