package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure is said in one sentence")
class FailureTest {
    @Test
    @DisplayName("that names the path")
    void paths() {
        assertEquals("There is no file or folder a b.", Failure.sentence(new NoSuchFileException("a b")));
        assertEquals("a.txt is not a folder.", Failure.sentence(new NotDirectoryException("a.txt")));
        assertEquals(
                "a.txt cannot be used: Read-only file system.",
                Failure.sentence(new FileSystemException("a.txt", null, "Read-only file system")));
        assertEquals(
                "a.txt cannot be used: the system does not say why.",
                Failure.sentence(new FileSystemException("a.txt")));
    }

    @Test
    @DisplayName("also when it comes wrapped, without a message, or with line breaks")
    void others() {
        assertEquals(
                "There is no file or folder x.",
                Failure.sentence(new UncheckedIOException(new NoSuchFileException("x"))));
        assertEquals("The disk is full.", Failure.sentence(new IOException("The disk\nis full")));
        assertEquals("Something broke: IllegalStateException.", Failure.sentence(new IllegalStateException()));
    }
}
