package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command line")
@Execution(ExecutionMode.CONCURRENT)
class TerminalTest {
    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private ServeAction serve = () -> 7;
    private PreviewAction preview =
            (desk, file, force) -> Files.writeString(file, desk.update().articles() + (force ? " forced" : ""));

    @BeforeEach
    void oneArticle() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        Files.writeString(
                home.resolve("articles/notes.txt"),
                "Notes from the quay\n\nThe tunnel cost 81 million crowns, twice what was planned.\n");
    }

    private int run(String... args) {
        return new Terminal(
                        Newsroom.desks(home),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        InputStream.nullInputStream(),
                        TerminalScreen.plain(),
                        serve,
                        preview,
                        new NoBackups())
                .run(args);
    }

    @Nested
    @DisplayName("that asks for help")
    class Help {
        @Test
        @DisplayName("or for nothing at all is shown the commands")
        void commands() {
            assertEquals(0, run());
            String help = out.toString();
            assertEquals(0, run("--help"));
            assertEquals(help + help, out.toString());
            assertTrue(help.contains("onrecord ask \"What did Sherman say about the open door?\""), help);
            assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
        }

        @ParameterizedTest(name = "about {0}")
        @ValueSource(
                strings = {
                    "ask",
                    "chat",
                    "quotes",
                    "speakers",
                    "verify",
                    "search",
                    "index",
                    "articles",
                    "eval",
                    "preview",
                    "serve"
                })
        @DisplayName("is shown an example")
        void each(String command) {
            assertEquals(0, run(command, "--help"));
            assertTrue(out.toString().contains("Example: onrecord " + command), out.toString());
            assertTrue(out.toString().contains("Usage: onrecord " + command), out.toString());
            assertEquals("", err.toString());
        }

        @Test
        @DisplayName("is told the version")
        void version() {
            assertEquals(0, run("--version"));
            assertTrue(out.toString().startsWith("OnRecord "), out.toString());
        }
    }

    @Nested
    @DisplayName("that is mistyped")
    class Mistyped {
        @Test
        @DisplayName("is told which commands there are")
        void command() {
            assertEquals(2, run("aks", "who?"));
            assertEquals(
                    "There is no command \"aks\"; the commands are ask, chat, quotes, speakers, verify, search, index, articles, eval, preview, serve, health, backup, restore.\n",
                    err.toString());
            assertEquals("", out.toString());
        }

        @Test
        @DisplayName("is told which option is unknown")
        void option() {
            assertEquals(2, run("ask", "who?", "--jsno"));
            assertTrue(err.toString().contains("--json"), err.toString());
        }

        @Test
        @DisplayName("is told where help is when nothing is similar")
        void value() {
            assertEquals(2, run("ask", "who?", "--top", "many"));
            assertTrue(err.toString().contains("\"onrecord ask --help\" shows what it takes."), err.toString());
        }
    }

    @Nested
    @DisplayName("that asks")
    class Ask {
        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\t"})
        @DisplayName("an empty question is told to ask one")
        void empty(String question) {
            assertEquals(2, run("ask", question));
            assertTrue(err.toString().startsWith("There is no question."), err.toString());
        }

        @Test
        @DisplayName("nothing is told to ask something")
        void nothing() {
            assertEquals(2, run("ask"));
            assertEquals(1, err.toString().lines().count());
        }

        @Test
        @DisplayName("what an article says is shown its words")
        void found() {
            assertEquals(0, run("ask", "How much did", "the tunnel cost?"));
            assertEquals("""
                    How much did the tunnel cost?

                      “The tunnel cost 81 million crowns, twice what was planned.”               [1]

                      1  Notes from the quay
                    """, out.toString());
        }

        @Test
        @DisplayName("what no article says ends with 1")
        void notOnRecord() {
            assertEquals(1, run("ask", "Xylophone", "marzipan?"));
            assertTrue(out.toString().startsWith("Xylophone marzipan?\n\n  Not on record: "), out.toString());
            assertEquals("", err.toString());
        }

        @Test
        @DisplayName("for JSON gets one object")
        void json() {
            assertEquals(1, run("ask", "Xylophone marzipan?", "--json", "--articles", home + "/articles"));
            assertTrue(out.toString().startsWith("{\"id\":\"1\",\"answered\":false,"), out.toString());
            assertEquals(1, out.toString().lines().count());
        }

        @Test
        @DisplayName("why is told the steps, beside the JSON too")
        void why() {
            assertEquals(1, run("ask", "--why", "Xylophone marzipan?"));
            assertTrue(out.toString().contains("\n\nHow this answer came about:\n"), out.toString());
            assertEquals(1, run("ask", "--why", "--json", "Xylophone marzipan?"));
            assertTrue(err.toString().startsWith("How this answer came about:\n"), err.toString());
        }

        @Test
        @DisplayName("a file gets its answers as JSON")
        void file() throws IOException {
            Path questions = Files.writeString(home.resolve("q.jsonl"), "{\"id\":\"a\",\"question\":\"Xylophone?\"}");
            assertEquals(0, run("ask", "--questions", questions.toString()));
            assertTrue(out.toString().startsWith("{\"id\":\"a\","), out.toString());
        }

        @Test
        @DisplayName("in ways that do not go together is told so")
        void contradictions() {
            assertEquals(2, run("ask", "Who?", "--questions", "q.jsonl"));
            assertEquals(2, run("ask", "--why", "--questions", "q.jsonl"));
            assertEquals(2, run("ask", "Who?", "--top", "0"));
            assertEquals("""
                    Ask one question or a file of --questions, not both.
                    --why explains one question; leave out --questions.
                    --top needs a number of at least 1.
                    """, err.toString());
        }

        @Test
        @DisplayName("a file that is not there gets one sentence and no stack trace")
        void missing() {
            assertEquals(2, run("ask", "--questions", home.resolve("gone.jsonl").toString()));
            assertEquals("There is no file or folder " + home.resolve("gone.jsonl") + ".\n", err.toString());
            assertEquals("", out.toString());
        }
    }

    @Nested
    @DisplayName("that searches")
    class Search {
        @Test
        @DisplayName("needs words, or queries and a run")
        void arguments() {
            assertEquals(2, run("search"));
            assertEquals(2, run("search", "--queries", "q.jsonl"));
            assertEquals(2, run("search", "tunnel", "--queries", "q.jsonl", "--run", "r.trec"));
            assertEquals(2, run("search", "tunnel", "--depth", "0"));
            assertEquals(4, err.toString().lines().count(), err.toString());
        }

        @Test
        @DisplayName("for words is shown the nearest articles")
        void words() {
            assertEquals(0, run("search", "tunnel", "crowns"));
            assertEquals("1. Notes from the quay\n", out.toString());
        }

        @Test
        @DisplayName("where no article is finds nothing and ends with 1")
        void nothing() throws IOException {
            Files.delete(home.resolve("articles/notes.txt"));
            assertEquals(1, run("search", "tunnel"));
            assertEquals("Nothing found.\n", out.toString().replace(System.lineSeparator(), "\n"));
        }

        @Test
        @DisplayName("for a file of queries writes a run")
        void file() throws IOException {
            Path queries = Files.writeString(home.resolve("q.jsonl"), "{\"_id\":\"a\",\"text\":\"tunnel\"}\n{}\n");
            Path run = home.resolve("run.trec");
            assertEquals(2, run("search", "--queries", queries.toString(), "--run", run.toString()));
            assertTrue(Files.readString(run).matches("a Q0 notes\\.txt 1 [-0-9.E]+ onrecord\n"), Files.readString(run));
            assertTrue(err.toString().contains("line 2: there is no \"id\", \"_id\" or \"qid\"."), err.toString());
        }
    }

    @Nested
    @DisplayName("that names articles elsewhere")
    class Elsewhere {
        @Test
        @DisplayName("is told in one sentence when they are not there")
        void missing() {
            assertEquals(
                    2, run("ask", "Who?", "--articles", home.resolve("none").toString()));
            assertEquals(1, err.toString().lines().count(), err.toString());
            assertTrue(err.toString().contains(home.resolve("none").toString()), err.toString());
        }

        @Test
        @DisplayName("is told which of them were left out, but not all of many")
        void refused() throws IOException {
            for (int i = 0; i < 7; i++) {
                Files.writeString(home.resolve("articles/empty" + i + ".txt"), "");
            }
            assertEquals(
                    0, run("articles", "--articles", home.resolve("articles").toString()));
            List<String> messages = err.toString().lines().toList();
            assertEquals(6, messages.size(), err.toString());
            assertTrue(messages.getFirst().startsWith("Left out empty0.txt: "), err.toString());
            assertEquals("Left out 2 more.", messages.getLast());
        }
    }

    @Test
    @DisplayName("that lists the articles ends with their sum")
    void articles() {
        assertEquals(0, run("articles"));
        assertTrue(out.toString().endsWith("\n\n1 article, 1 passage, 0 quotes\n"), out.toString());
        assertEquals(0, run("articles", "--json"));
    }

    @Test
    @DisplayName("that indexes is told what changed")
    void index() throws IOException {
        assertEquals(0, run("index"));
        assertTrue(out.toString().startsWith("1 article and 1 passage from "), out.toString());
        assertTrue(out.toString().endsWith("\n1 added, 0 changed, 0 removed, 0 unchanged.\n"), out.toString());
    }

    @Test
    @DisplayName("that indexes a folder with nothing in it is told what to put there")
    void nothingToIndex() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertEquals(2, run("index", empty.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    @DisplayName("that chats ends with the input")
    void chat() {
        assertEquals(0, run("chat"));
        assertEquals("", out.toString());
    }

    @Test
    @DisplayName("that serves does what it was given")
    void serve() {
        assertEquals(7, run("serve"));
    }

    @Test
    @DisplayName("that wants a preview is told where it is")
    void preview() throws IOException {
        Path file = home.resolve("page.html");
        assertEquals(0, run("preview", file.toString()));
        assertEquals("1", Files.readString(file));
        assertEquals("The page is " + file + "; open it in a browser.\n", out.toString());
        assertEquals(0, run("preview", "--force", file.toString()));
        assertEquals("1 forced", Files.readString(file));
    }

    @Test
    @DisplayName("that breaks says in one sentence what is not readable")
    void unreadable() {
        serve = () -> {
            throw new AccessDeniedException("index/articles");
        };
        assertEquals(2, run("serve"));
        assertEquals("index/articles cannot be opened: your account lacks the permission.\n", err.toString());
    }

    @Test
    @DisplayName("that breaks badly ends with 2 all the same")
    void broken() {
        serve = () -> {
            throw new UnsatisfiedLinkError("no model here");
        };
        assertEquals(2, run("serve"));
        serve = () -> {
            throw new InterruptedException();
        };
        assertEquals(2, run("serve"));
        assertTrue(Thread.interrupted());
        assertEquals("""
                no model here.
                Stopped before it was done.
                """, err.toString());
    }

    @Test
    @DisplayName("may begin a question with an at sign")
    void atSign() throws IOException {
        Path secret = Files.writeString(home.resolve("args"), "--json");
        assertEquals(1, run("ask", "@" + secret));
        assertTrue(out.toString().startsWith("@"), out.toString());
        assertFalse(out.toString().contains("{"), out.toString());
    }

    @Test
    @DisplayName("asks after a bot's health, and one that is not there is not well")
    void health() {
        assertEquals(1, run("health"));
    }

    @Test
    @DisplayName("can be run by this process")
    void ofThisProcess() {
        assertEquals(
                7,
                Terminal.ofThisProcess(Newsroom.desks(home), Map.of(), serve, preview, new NoBackups())
                        .run("serve"));
    }
}
