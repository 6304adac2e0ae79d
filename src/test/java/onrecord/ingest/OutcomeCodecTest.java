package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An outcome that comes from the other process")
class OutcomeCodecTest {
    private static final Article ARTICLE = Article.of(
            new Origin(
                    "pier.pdf",
                    Optional.of("Harbour Weekly"),
                    Optional.of(URI.create("https://weekly.example/pier")),
                    Optional.of(LocalDate.of(2022, 1, 12)),
                    Optional.of("Jane Doe")),
            "A second pier",
            "# A second pier\n\n" + Written.FIRST,
            List.of(new Span(17, 17 + Written.FIRST.length())),
            List.of(0, 20));

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(written);

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(written.toByteArray()));
    }

    @Test
    @DisplayName("is the article that was read there")
    void article() throws IOException {
        OutcomeCodec.write(new Reading.Clean(ARTICLE), out);
        assertEquals(new Reading.Clean(ARTICLE), OutcomeCodec.reading("pier.pdf", in()));
    }

    @Test
    @DisplayName("is the refusal, in one line")
    void refusal() throws IOException {
        OutcomeCodec.write(new Reading.Refused("x", "it is\nempty"), out);
        assertEquals(new Reading.Refused("a.txt", "it is empty"), OutcomeCodec.reading("a.txt", in()));
    }

    @Test
    @DisplayName("is the files of a zip")
    void files() throws IOException {
        Expansion.Entry entry = new Expansion.Entry("a.txt", new byte[] {1, 2, 3});
        List<Reading.Refused> refused = List.of(new Reading.Refused("b.exe", "no"));
        OutcomeCodec.write(new Expansion.Files(List.of(entry), refused), out);
        Expansion.Files files = assertInstanceOf(Expansion.Files.class, OutcomeCodec.expansion("a.zip", in()));
        assertEquals("a.txt", files.entries().getFirst().name());
        assertArrayEquals(entry.bytes(), files.entries().getFirst().bytes());
        assertEquals(refused, files.refused());
    }

    @Test
    @DisplayName("is the items of a feed")
    void feed() throws IOException {
        FeedReading feed = new FeedReading.Feed(
                "Weekly",
                List.of(
                        new FeedItem(
                                "1",
                                URI.create("https://a.example/1"),
                                "One",
                                Optional.of(Instant.parse("2022-01-12T10:00:00Z"))),
                        new FeedItem("2", URI.create("https://a.example/2"), "Two", Optional.empty())));
        OutcomeCodec.write(feed, out);
        assertEquals(feed, OutcomeCodec.feed(in()));
    }

    @Test
    @DisplayName("is the refusal of a zip or feed")
    void refusals() throws IOException {
        OutcomeCodec.write(new Expansion.Refused("x", "no"), out);
        assertEquals(new Expansion.Refused("a.zip", "no"), OutcomeCodec.expansion("a.zip", in()));
        written.reset();
        OutcomeCodec.write(new FeedReading.Refused("no"), out);
        assertEquals(new FeedReading.Refused("no"), OutcomeCodec.feed(in()));
    }

    @Nested
    @DisplayName("is not believed")
    class NotBelieved {
        private void says(String json) throws IOException {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            out.writeInt(0x4F6E5265);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @ParameterizedTest
        @DisplayName("as an article that does not fit together")
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{",
                    "{}",
                    "{\"headline\":\"x\"}",
                    "{\"headline\":\" \",\"text\":\"a\"}",
                    "{\"headline\":\"x\",\"text\":\"a\",\"body\":[0,9]}",
                    "{\"headline\":\"x\",\"text\":\"abc\",\"body\":[-1,2]}",
                    "{\"headline\":\"x\",\"text\":\"abc\",\"body\":[1,2,0,1]}",
                    "{\"headline\":\"x\",\"text\":\"abc\",\"body\":[0,1],\"pages\":[7]}"
                })
        void articles(String json) throws IOException {
            says(json);
            assertThrows(IOException.class, () -> OutcomeCodec.reading("a.txt", in()));
        }

        @Test
        @DisplayName("as an article of more words, paragraphs or pages than can be, or as one nested without end")
        void tooMuch() throws IOException {
            String article = "{\"headline\":\"x\",\"text\":\"%s\",\"body\":[%s],\"pages\":[%s]}";
            for (String json : List.of(
                    String.format(article, "a".repeat(Intake.LARGEST_ARTICLE + 1), "0,1", "0"),
                    String.format(article, "abc", "0,0," + "0,0,".repeat(5) + "0,3", "0"),
                    String.format(article, "abc", "0,3", "0,".repeat(100_000) + "0"),
                    String.format(article, "abc", "0,3", "0,".repeat(2_000_000) + "0"),
                    String.format(article, "abc", "0,3", "1".repeat(1_000)),
                    String.format(article, "abc", "0,3", "[".repeat(20) + "]".repeat(20)))) {
                written.reset();
                says(json);
                assertThrows(IOException.class, () -> OutcomeCodec.reading("a.txt", in()));
            }
        }

        @Test
        @DisplayName("about its name, nor about links that are none")
        void links() throws IOException {
            says("{\"headline\":\"x\\ny\",\"text\":\"abc\",\"body\":[0,3],\"link\":\"javascript:1\",\"name\":\"../b\","
                    + "\"published\":\"never\"}");
            Article article = Written.clean(OutcomeCodec.reading("a.txt", in()));
            assertEquals(Origin.named("a.txt"), article.origin());
            assertEquals("x y", article.headline());
        }

        @ParameterizedTest
        @DisplayName("as files larger than a zip may hold")
        @ValueSource(
                strings = {
                    "{\"entries\":[{\"name\":\"a\",\"size\":-1}]}",
                    "{\"entries\":[{\"name\":\"a\",\"size\":2000000000}]}",
                    "{\"entries\":[{\"name\":\"a\",\"size\":5}]}",
                    "{\"entries\":[{\"size\":0}]}"
                })
        void files(String json) throws IOException {
            says(json);
            assertThrows(IOException.class, () -> OutcomeCodec.expansion("a.zip", in()));
        }

        @Test
        @DisplayName("as a feed whose items have no links")
        void feeds() throws IOException {
            says("{\"title\":\"x\",\"items\":[{\"id\":\"1\",\"title\":\"t\",\"link\":\"file:///etc/passwd\"}]}");
            assertThrows(IOException.class, () -> OutcomeCodec.feed(in()));
        }

        @Test
        @DisplayName("when it is broken off, too long, or something else")
        void broken() throws IOException {
            OutcomeCodec.write(new Reading.Clean(ARTICLE), out);
            byte[] whole = written.toByteArray();
            for (int length : new int[] {0, 3, 7, 20, whole.length - 1}) {
                DataInputStream part = new DataInputStream(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
                assertThrows(IOException.class, () -> OutcomeCodec.reading("a.txt", part));
            }
            written.reset();
            out.writeInt(0x4F6E5265);
            out.writeInt(OutcomeCodec.LONGEST_JSON + 1);
            assertThrows(IOException.class, () -> OutcomeCodec.reading("a.txt", in()));
            written.reset();
            out.writeBytes("Terminating due to java.lang.OutOfMemoryError");
            assertThrows(IOException.class, () -> OutcomeCodec.reading("a.txt", in()));
        }
    }
}
