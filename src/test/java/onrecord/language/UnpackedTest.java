package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A large file of a jar")
class UnpackedTest {
    private static final String TOKENIZER = "e5-small-v2-q-tokenizer.json";

    @TempDir
    Path cache;

    @Test
    @DisplayName("is laid into the cache as it is, in a folder named after its jar")
    void unpacked() throws IOException {
        Path file = unpack().orElseThrow();
        assertArrayEquals(original(), Files.readAllBytes(file));
        assertTrue(String.valueOf(file.getParent()).endsWith(".jar"));
    }

    @Test
    @DisplayName("is not written again when it is there")
    void once() throws IOException {
        Path file = unpack().orElseThrow();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);
        assertEquals(file, unpack().orElseThrow());
        assertEquals(longAgo, Files.getLastModifiedTime(file));
    }

    @Test
    @DisplayName("is written again when it was cut off, and leaves nothing else behind")
    void cutOff() throws IOException {
        Path file = unpack().orElseThrow();
        Files.writeString(file, "{");
        assertArrayEquals(original(), Files.readAllBytes(unpack().orElseThrow()));
        try (var left = Files.list(file.resolveSibling(""))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    @DisplayName("is read from its jar when there is no cache or no folder can be made there")
    void nowhere() throws IOException {
        assertEquals(Optional.empty(), new Unpacked(Optional.empty()).file(TOKENIZER));
        Path taken = Files.writeString(cache.resolve("taken"), "a file where the folder would be");
        assertEquals(Optional.empty(), new Unpacked(Optional.of(taken)).file(TOKENIZER));
    }

    @Test
    @DisplayName("is none when it does not exist or lies in a folder already")
    void none() {
        Unpacked unpacked = new Unpacked(Optional.of(cache));
        assertEquals(Optional.empty(), unpacked.file("no-such-model.onnx"));
        assertEquals(Optional.empty(), unpacked.file("onrecord/language/Unpacked.class"));
    }

    @Test
    @DisplayName("means the same read from the cache as read from the jar")
    void sameMeaning() throws IOException {
        String question = "Who spoke about the open door?";
        try (OnnxEmbedder packed = OnnxEmbedder.open();
                OnnxEmbedder unpacked = OnnxEmbedder.open(Optional.of(cache))) {
            assertEquals(packed.question(question), unpacked.question(question));
        }
    }

    private Optional<Path> unpack() {
        return new Unpacked(Optional.of(cache)).file(TOKENIZER);
    }

    private static byte[] original() throws IOException {
        try (InputStream in = Resources.open(TOKENIZER)) {
            return in.readAllBytes();
        }
    }
}
