package onrecord.ingest;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One JVM that reads one upload: with little memory, an environment without a single secret, and an empty folder to work
 * in. Closing it ends it with all it may have started.
 */
final class ReaderProcess implements AutoCloseable {
    /** How the JVM ends when its memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    /** How it ends when it is interrupted, killed or asked to end: by this system, when not by us. */
    static final Set<Integer> ENDED_BY_OTHERS = Set.of(128 + 2, 128 + 9, 128 + 15);

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:-CreateCoredumpOnCrash",
            "-Xshare:auto",
            "-Djava.awt.headless=true");

    private final Path folder;
    private final Process process;

    private ReaderProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static ReaderProcess start() throws IOException {
        Path folder = Files.createTempDirectory(LeftFolders.PREFIX);
        try {
            ProcessBuilder builder = new ProcessBuilder(command(folder))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            Map<String, String> environment = builder.environment();
            environment
                    .keySet()
                    .removeIf(name -> !name.equalsIgnoreCase("SystemRoot")); // Windows starts nothing without
            return new ReaderProcess(folder, builder.start());
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    private static List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        command.addAll(List.of("-cp", classPath(), ReaderMain.class.getName()));
        return command;
    }

    /** The class path of this process, which may be relative to a folder the other one does not work in. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Hands the upload over. It ends early, without a word, when the other side does. */
    void send(ReaderTask task, String name, String link, byte[] bytes) {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16))) {
            out.writeUTF(task.name());
            out.writeUTF(name);
            out.writeUTF(link);
            out.write(bytes);
        } catch (IOException e) {
            // What became of it is told by the outcome, or by its absence.
        }
    }

    /** As the system knows it. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it answers. */
    InputStream answer() {
        return process.getInputStream();
    }

    /** How it ended; waits for that. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it at once, with all it may have started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        try {
            process.onExit().join();
            process.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // the system's own cleaning takes it
        }
    }
}
