package onrecord.desk;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of {@link UploadingMain}. */
final class Uploading implements AutoCloseable {
    private final Path errors;
    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    Uploading(Path home, Path errors, boolean separate) throws IOException {
        this.errors = errors;
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                UploadingMain.class.getName(),
                home.toString()));
        if (separate) {
            command.add("separate");
        }
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = process.outputWriter(StandardCharsets.UTF_8);
    }

    void tell(String order) throws IOException {
        in.write(order);
        in.newLine();
        in.flush();
    }

    /** What it says next; empty when it was killed before it said anything. */
    Optional<String> says() throws IOException {
        return Optional.ofNullable(out.readLine());
    }

    /** What it says next; fails with what it complained about when it says nothing more. */
    String mustSay() throws IOException {
        Optional<String> line = says();
        if (line.isEmpty()) {
            throw new IllegalStateException("it ended: " + Files.readString(errors));
        }
        return line.get();
    }

    /** Ends it after so long as a power cut would, in the middle of whatever it does. */
    void killAfter(long microseconds) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(microseconds);
        // The process itself would close what it has said as well.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
