package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import onrecord.FakeCheckout.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The launcher")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows starts OnRecord with onrecord.bat")
@Execution(ExecutionMode.CONCURRENT)
class LauncherTest {
    @TempDir
    Path place;

    private FakeCheckout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = new FakeCheckout(place);
    }

    @Nested
    @DisplayName("starts the app")
    class Start {
        @Test
        @DisplayName("from any folder, with the checkout as its home, spaces and all")
        void anyFolder() throws Exception {
            Ended ended = checkout.runAs(checkout.folder.resolve("onrecord"), place, "articles");
            assertTrue(ended.passed("-Donrecord.home=" + checkout.folder.toRealPath()), ended.out::toString);
            assertEquals(0, ended.code);
        }

        @Test
        @DisplayName("through a link to a link")
        void linked() throws Exception {
            Path near = Files.createSymbolicLink(place.resolve("near link"), Path.of("my checkout", "onrecord"));
            Path far = Files.createSymbolicLink(place.resolve("far"), near);
            assertTrue(checkout.runAs(far, Path.of("/")).passed("-Donrecord.home=" + checkout.folder.toRealPath()));
        }

        @Test
        @DisplayName("with the arguments as they were typed")
        void arguments() throws Exception {
            List<String> typed =
                    List.of("ask", "what did “he” say?", "", "a  b", "*", "$HOME", "it's \"x\"", "\\n", "-");
            assertEquals(typed, checkout.run(typed.toArray(String[]::new)).arguments());
        }

        @Test
        @DisplayName("and ends with its exit code")
        void exitCode() throws Exception {
            checkout.set("FAKE_EXIT", "1");
            assertEquals(1, checkout.run("ask", "who?").code);
        }

        @Test
        @DisplayName("and is gone itself, so that a signal meets the app")
        void signal() throws Exception {
            checkout.run("articles");
            checkout.set("FAKE_JAVA", "echo ready; exec sleep 600");
            Process process = checkout.start(checkout.folder.resolve("onrecord"), place, "serve");
            try (BufferedReader out = process.inputReader()) {
                while (!"ready".equals(out.readLine())) {
                    assertTrue(process.isAlive());
                }
                process.destroy();
                assertEquals(143, process.waitFor());
            } finally {
                process.destroyForcibly();
            }
        }

        @Test
        @DisplayName("in UTF-8 where no language is set")
        void noLanguage() throws Exception {
            checkout.set("LANG", "C");
            checkout.set("FAKE_JAVA", "echo \"all=${LC_ALL:-}\"");
            String expected = System.getProperty("os.name", "").startsWith("Mac") ? "all=" : "all=C.UTF-8";
            assertTrue(checkout.run("articles").out.contains(expected));
        }

        @Test
        @DisplayName("as a bot with the compiler unbridled and soft references short")
        void serve() throws Exception {
            Ended ended = checkout.run("serve");
            assertTrue(ended.out.contains("@" + checkout.folder.toRealPath() + "/src/launcher/serve.options"));
            assertFalse(ended.out.contains("@" + checkout.folder.toRealPath() + "/src/launcher/once.options"));
        }

        @Test
        @DisplayName("with another home, where all that is written lies, when it is given one")
        void home() throws Exception {
            Path state = place.resolve("the state");
            checkout.set("ONRECORD_HOME", state.toString());
            Ended ended = checkout.run("serve");
            assertTrue(ended.passed("-Donrecord.home=" + state), ended.out::toString);
            assertTrue(ended.passed("-Donrecord.cache=" + state + "/cache"), ended.out::toString);
            assertTrue(ended.passed("-Djava.io.tmpdir=" + state + "/tmp"), ended.out::toString);
            assertTrue(Files.isDirectory(state.resolve("tmp")));
        }

        @Test
        @DisplayName("not, with a sentence, when its home cannot be written")
        void lockedHome() throws Exception {
            checkout.run("articles");
            checkout.set("ONRECORD_HOME", "/dev/null/home");
            Ended ended = checkout.run("serve");
            assertEquals(
                    "ONRECORD_HOME is /dev/null/home, where nothing can be written: point it at a folder that can.",
                    ended.err);
            assertEquals(2, ended.code);
        }

        @Test
        @DisplayName("from the unpacked zip without Maven")
        void zip() throws Exception {
            checkout.remove("mvn");
            Path unpacked = place.resolve("un packed");
            Ended ended = checkout.runAs(checkout.unpackedZip(unpacked), place, "ask", "who?");
            assertEquals("", ended.err);
            assertTrue(ended.passed("-Donrecord.home=" + unpacked.toRealPath()), ended.out::toString);
            assertEquals(List.of("ask", "who?"), ended.arguments());
        }
    }

    @Nested
    @DisplayName("builds")
    class Build {
        @Test
        @DisplayName("on first use, with one line, and not again")
        void once() throws Exception {
            Ended first = checkout.run("articles");
            assertEquals("Building OnRecord (first use, about a minute) …", first.err);
            assertEquals("", checkout.run("articles").err);
            assertEquals(1, checkout.builds());
        }

        @Test
        @DisplayName("again when a source, the pom or a folder of sources changed")
        void changed() throws Exception {
            checkout.run("articles");
            Files.writeString(checkout.folder.resolve("src/main/One.java"), "changed");
            assertEquals("Building OnRecord (its sources changed) …", checkout.run("articles").err);
            Files.writeString(checkout.folder.resolve("pom.xml"), "<project></project>");
            checkout.run("articles");
            Files.delete(checkout.folder.resolve("src/main/Two.java"));
            checkout.run("articles");
            assertEquals(4, checkout.builds());
        }

        @Test
        @DisplayName("and when that fails, shows all of it and starts nothing")
        void fails() throws Exception {
            checkout.maven("echo first line; echo second line >&2; echo jar > target/launcher/onrecord.jar; exit 1");
            Ended ended = checkout.run("articles");
            assertEquals(2, ended.code);
            assertTrue(ended.err.contains("first line\nsecond line\n"), ended.err);
            assertEquals(List.of(), ended.out);
            assertEquals(2, checkout.run("articles").code);
        }

        @Test
        @DisplayName("again after a build that was killed")
        void killed() throws Exception {
            checkout.maven("echo built >> built.log; echo half > target/launcher/onrecord.jar; kill -9 $$");
            assertEquals(2, checkout.run("articles").code);
            checkout.run("articles");
            assertEquals(2, checkout.builds());
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"with flock", "without flock"})
        @DisplayName("once when several start at the same time")
        void together(String how) throws Exception {
            if (how.startsWith("without")) {
                checkout.remove("flock");
            }
            checkout.maven("echo built >> built.log; sleep 0.2; mkdir -p target/launcher/lib;"
                    + " echo jar > target/launcher/onrecord.jar");
            List<Process> started = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                started.add(checkout.start(checkout.folder.resolve("onrecord"), place, "articles"));
            }
            for (Process process : started) {
                Ended ended = new Ended(process);
                assertEquals(0, ended.code, ended.err);
                assertEquals(List.of("articles"), ended.arguments());
            }
            assertEquals(1, checkout.builds());
        }

        @Test
        @DisplayName("where a launcher died that had the lock")
        void leftLocked() throws Exception {
            checkout.remove("flock");
            Path lock = Files.createDirectories(checkout.folder.resolve("target/launcher/build.locked"));
            Process dead = new ProcessBuilder("true").start();
            dead.waitFor();
            Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
            assertEquals(0, checkout.run("articles").code);
            assertFalse(Files.exists(lock));
        }

        @Test
        @DisplayName("not without Maven, and says so in a sentence")
        void noMaven() throws Exception {
            checkout.remove("mvn");
            Ended ended = checkout.run("articles");
            assertEquals(2, ended.code);
            assertEquals(
                    "Building OnRecord needs Maven 3.8 or newer: install it"
                            + " (for example \"apt install maven\" or \"brew install maven\").",
                    ended.err);
        }
    }

    @Nested
    @DisplayName("uses the JDK")
    class Jdk {
        @Test
        @DisplayName("that is the newest of those it finds")
        void newest() throws Exception {
            checkout.unset("ONRECORD_JAVA_HOME");
            for (String version : List.of("9", "99.0.9", "99.0.10", "98-ea", "1.8.0_392")) {
                checkout.jdk(checkout.home().resolve(".jdks").resolve(version), version);
            }
            checkout.set("JAVA_HOME", checkout.home() + "/.jdks/98-ea");
            assertEquals(
                    checkout.home() + "/.jdks/99.0.10/bin/java",
                    checkout.run("articles").out.getFirst());
        }

        @Test
        @DisplayName("it is told to use, though there is a newer one")
        void told() throws Exception {
            checkout.jdk(checkout.home().resolve(".jdks/99"), "99");
            assertEquals(
                    checkout.jdk + "/bin/java", checkout.run("articles").out.getFirst());
        }

        @Test
        @DisplayName("it is told to use, unless that is too old")
        void tooOld() throws Exception {
            Path old = checkout.jdk(place.resolve("old"), "17.0.15");
            checkout.set("ONRECORD_JAVA_HOME", old.toString());
            Ended ended = checkout.run("articles");
            assertEquals(2, ended.code);
            assertEquals(
                    "ONRECORD_JAVA_HOME is " + old + ", which is no JDK 21 or newer: point it at one, or unset it.",
                    ended.err);
            assertEquals(0, checkout.builds());
        }

        @Test
        @DisplayName("or says what to install when there is none")
        void none() throws Exception {
            checkout.hideJdks();
            checkout.set(
                    "JAVA_HOME", checkout.jdk(place.resolve("old"), "17.0.15").toString());
            Ended ended = checkout.run("articles");
            assertEquals(2, ended.code);
            assertEquals(
                    "OnRecord needs a JDK 21 or newer: install one (for example Eclipse Temurin 25),"
                            + " or set ONRECORD_JAVA_HOME to where it is.",
                    ended.err);
        }

        @Test
        @DisplayName("that has to be asked for its version because it has no release file")
        void asked() throws Exception {
            checkout.hideJdks();
            Files.delete(checkout.jdk.resolve("release"));
            checkout.set("JAVA_HOME", checkout.jdk.toString());
            checkout.set("FAKE_JAVA", "echo '    java.home = " + checkout.jdk + "'; echo '    java.version = 21.0.2'");
            Ended ended = checkout.run("articles");
            assertEquals(0, ended.code, ended.err);
        }
    }

    @Nested
    @DisplayName("keeps a cache")
    class Cache {
        private static final String RECORDS =
                "for o in \"$@\"; do case $o in -XX:ArchiveClassesAtExit=*) echo x > \"${o#*=}\";;"
                        + " -Donrecord.recording=*) [ \"${FAKE_EXIT:-0}\" = 2 ] || : > \"${o#*=}\";; esac; done";

        @BeforeEach
        void record() throws Exception {
            checkout.set("FAKE_JAVA", RECORDS);
        }

        @Test
        @DisplayName("recorded by the first question and used by the next start")
        void recorded() throws Exception {
            assertFalse(checkout.run("articles").passed("-XX:ArchiveClassesAtExit="));
            assertTrue(checkout.run("ask", "who?").passed("-XX:ArchiveClassesAtExit="));
            Ended next = checkout.run("articles");
            assertTrue(next.passed("-XX:SharedArchiveFile="));
            assertTrue(next.passed("-Donrecord.cache="));
        }

        @Test
        @DisplayName("only of a question that went well")
        void failed() throws Exception {
            checkout.set("FAKE_EXIT", "2");
            checkout.run("ask", "");
            checkout.unset("FAKE_EXIT");
            assertTrue(checkout.run("ask", "who?").passed("-XX:ArchiveClassesAtExit="));
            assertTrue(checkout.run("ask", "who?").passed("-XX:SharedArchiveFile="));
        }

        @Test
        @DisplayName("that a new build makes void")
        void rebuilt() throws Exception {
            checkout.run("ask", "who?");
            checkout.run("ask", "who?");
            try (var archives = Files.newDirectoryStream(checkout.folder.resolve("target/launcher/cache"), "*.jsa")) {
                for (Path archive : archives) {
                    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
                }
            }
            assertTrue(checkout.run("ask", "who?").passed("-XX:ArchiveClassesAtExit="));
        }

        @Test
        @DisplayName("unless it is turned off")
        void off() throws Exception {
            checkout.set("ONRECORD_NO_CACHE", "1");
            Ended ended = checkout.run("ask", "who?");
            assertFalse(ended.passed("-XX:ArchiveClassesAtExit="));
            assertFalse(ended.passed("-Donrecord.cache="));
        }

        @Test
        @DisplayName("unless it cannot be written, which stops nobody")
        void unwritable() throws Exception {
            checkout.run("articles");
            Files.writeString(checkout.folder.resolve("target/launcher/cache"), "a file where the folder would be");
            Ended ended = checkout.run("ask", "who?");
            assertEquals(0, ended.code);
            assertEquals("", ended.err);
            assertFalse(ended.passed("-XX:ArchiveClassesAtExit="));
        }
    }
}
