package onrecord.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of {@link StoreMain}; ends when closed. */
final class OtherProcess implements AutoCloseable {
    private final Path errors;
    private final Process process;
    private final BufferedReader out;

    OtherProcess(Path folder, String... arguments) throws IOException {
        errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                StoreMain.class.getName(),
                folder.toString()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Waits for what it says next; fails with what it complained about when it says nothing more. */
    String says() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("it ended: " + Files.readString(errors));
        }
        return line;
    }

    /** Ends it as a power cut would, in the middle of whatever it does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
