package onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout with the real launcher and nothing else real: its Maven writes a line and a jar, its JDK prints what it was
 * called with. The launcher finds no program but these and a few tools of the system.
 */
final class FakeCheckout {
    private static final List<String> TOOLS =
            List.of("cat", "find", "flock", "head", "mkdir", "mv", "readlink", "rm", "sleep", "tr", "uname");

    final Path folder;
    final Path jdk;
    private final Path programs;
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    FakeCheckout(Path place) throws IOException {
        folder = Files.createDirectories(place.resolve("my checkout"));
        programs = Files.createDirectories(place.resolve("programs"));
        home = Files.createDirectories(place.resolve("home"));
        jdk = jdk(place.resolve("a jdk"), "21.0.2");
        Files.copy(Path.of("onrecord"), folder.resolve("onrecord"));
        executable(folder.resolve("onrecord"));
        copyLauncher(Path.of("src/launcher"), folder.resolve("src/launcher"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.createDirectories(folder.resolve("src/main"));
        Files.writeString(folder.resolve("src/main/One.java"), "one");
        Files.writeString(folder.resolve("src/main/Two.java"), "two");
        for (String tool : TOOLS) {
            for (Path at : List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))) {
                if (Files.isExecutable(at)) {
                    program(programs.resolve(tool), "exec " + at + " \"$@\"");
                }
            }
        }
        maven("echo built >> built.log; mkdir -p target/launcher/lib; echo jar > target/launcher/onrecord.jar");
        set("ONRECORD_JAVA_HOME", jdk.toString());
    }

    /** A folder as the zip unpacks, of this checkout's launcher. */
    Path unpackedZip(Path at) throws IOException {
        Path bin = Files.createDirectories(at.resolve("bin"));
        Files.copy(Path.of("onrecord"), bin.resolve("onrecord"));
        executable(bin.resolve("onrecord"));
        copyLauncher(Path.of("src/launcher"), bin.resolve("launcher"));
        Files.createDirectories(at.resolve("lib"));
        Files.writeString(at.resolve("onrecord.jar"), "jar");
        return bin.resolve("onrecord");
    }

    /** A JDK whose java prints its arguments a line each, does what it is told, and ends with the code it is told. */
    Path jdk(Path at, String version) throws IOException {
        Files.createDirectories(at.resolve("bin"));
        Files.writeString(at.resolve("release"), "IMPLEMENTOR=\"Ours\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(at.resolve("bin/java"), "printf '%s\\n' \"$0\" \"$@\"; eval \"${FAKE_JAVA:-:}\"; exit ${FAKE_EXIT:-0}");
        program(at.resolve("bin/javac"), "exit 1");
        return at;
    }

    void maven(String script) throws IOException {
        program(programs.resolve("mvn"), script);
    }

    /** Makes this machine one that lacks a program. */
    void remove(String program) throws IOException {
        Files.deleteIfExists(programs.resolve(program));
    }

    /** Makes this machine one on which no JDK lies where they usually do. */
    void hideJdks() throws IOException {
        unset("ONRECORD_JAVA_HOME");
        Path search = folder.resolve("src/launcher/jdk.sh");
        Files.writeString(search, Files.readString(search) + "\nconsider_well_known() { :; }\n");
    }

    Path home() {
        return home;
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    void unset(String name) {
        environment.remove(name);
    }

    int builds() throws IOException {
        Path log = folder.resolve("built.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return runAs(folder.resolve("onrecord"), folder, arguments);
    }

    Ended runAs(Path launcher, Path from, String... arguments) throws IOException, InterruptedException {
        return new Ended(start(launcher, from, arguments));
    }

    Process start(Path launcher, Path from, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", programs.toString(), "HOME", home.toString(), "LANG", "C.UTF-8"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void copyLauncher(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> parts = Files.list(from)) {
            for (Path part : parts.toList()) {
                Files.copy(part, to.resolve(part.getFileName()));
            }
        }
    }

    private static void program(Path at, String script) throws IOException {
        Files.writeString(at, "#!/bin/sh\n" + script + "\n");
        executable(at);
    }

    private static void executable(Path at) {
        if (!at.toFile().setExecutable(true)) {
            throw new UncheckedIOException(new IOException(at + " cannot be made executable"));
        }
    }

    /** A launcher that has ended: what it and the app printed, and its exit code. */
    static final class Ended {
        final List<String> out;
        final String err;
        final int code;

        Ended(Process process) throws IOException, InterruptedException {
            out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            code = process.waitFor();
        }

        /** What was given to the app, after the jar. */
        List<String> arguments() {
            return out.subList(out.indexOf("-jar") + 2, out.size());
        }

        boolean passed(String optionStart) {
            return out.stream().anyMatch(line -> line.startsWith(optionStart));
        }
    }
}
