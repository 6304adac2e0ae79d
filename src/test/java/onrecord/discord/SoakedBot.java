package onrecord.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bot in a process of its own that can be looked into from outside, with the JDK's own tool. */
final class SoakedBot implements AutoCloseable {
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern THREAD = Pattern.compile("(?m)^\"");

    private final LoopbackDiscord discord;
    private final Process process;

    private SoakedBot(LoopbackDiscord discord, Process process) {
        this.discord = discord;
        this.process = process;
    }

    /** One started with these options of the JVM, and in. */
    static SoakedBot start(List<String> options) throws Exception {
        LoopbackDiscord discord = new LoopbackDiscord(Files.createTempDirectory("loopback-discord"));
        List<String> command = new ArrayList<>(List.of(program("java")));
        command.addAll(options);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(discord.jvmOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServeMain.class.getName(), "unlimited"));
        Process process = new ProcessBuilder(command).inheritIO().start();
        discord.gateway().awaitReady();
        return new SoakedBot(discord, process);
    }

    LoopbackDiscord discord() {
        return discord;
    }

    /** How it is now, after collecting what nobody holds. */
    Reading read() throws IOException, InterruptedException {
        // A histogram counts what lives, so it collects the rest first. Twice, because some of it is let go in between.
        ask("GC.class_histogram");
        Matcher total = TOTAL.matcher(ask("GC.class_histogram"));
        if (!total.find()) {
            throw new IOException("the bot's memory could not be read");
        }
        int threads = (int) THREAD.matcher(ask("Thread.print")).results().count();
        return new Reading(Long.parseLong(total.group(1)) / 1e6, threads, discord.connections());
    }

    private String ask(String what) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(program("jcmd"), Long.toString(process.pid()), what).start();
        String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asking.waitFor();
        return said;
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        discord.close();
    }

    /**
     * How the bot is at one moment.
     *
     * @param heapMegabytes what lives in its heap, in millions of bytes
     * @param threads all of them, the JVM's own too
     * @param connections how many it has to Discord
     */
    record Reading(double heapMegabytes, int threads, int connections) {}
}
