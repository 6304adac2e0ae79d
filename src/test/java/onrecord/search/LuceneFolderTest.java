package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A library's folder on a full disk")
class LuceneFolderTest {
    private static final Change REMOVAL = new Change.Remove("secret.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        try (LuceneFolder filled = LuceneFolder.open(folder, Harbour.HERE, new EnglishWords())) {
            filled.apply(Harbour.put(Harbour.PIER, Harbour.SECRET), Map.of("position", "2"));
        }
    }

    private static LuceneFolder open(FullDisk disk) throws IOException {
        return LuceneFolder.over(disk, Harbour.HERE, new EnglishWords(), true);
    }

    /** How many documents are removed and not cleared away. */
    private static int left(LuceneFolder folder) throws IOException {
        IndexSearcher searcher = folder.acquire();
        try {
            return searcher.getIndexReader().numDeletedDocs();
        } finally {
            folder.release(searcher);
        }
    }

    private static int articles(LuceneFolder folder) throws IOException {
        IndexSearcher searcher = folder.acquire();
        try {
            return searcher.count(LuceneQueries.articles());
        } finally {
            folder.release(searcher);
        }
    }

    @Test
    @DisplayName("can be read though what was removed cannot be cleared away, and the next change does that")
    void readable() throws IOException {
        FullDisk before = new FullDisk(folder, FullDisk::rewriting);
        try (LuceneFolder full = open(before)) {
            before.full(true);
            assertThrows(IOException.class, () -> full.apply(List.of(REMOVAL), Map.of("position", "3")));
        }
        FullDisk disk = new FullDisk(folder, FullDisk::rewriting);
        disk.full(true);
        try (LuceneFolder full = open(disk)) {
            assertEquals(1, articles(full));
            assertEquals(Optional.of("3"), full.note("position"));
            assertTrue(left(full) > 0);
            disk.full(false);
            full.apply(List.of(), Map.of());
            assertEquals(0, left(full));
            assertEquals(1, articles(full));
        }
    }

    @Test
    @DisplayName("is cleared of what was removed when it is opened and there is room again")
    void clearedWhenOpened() throws IOException {
        FullDisk disk = new FullDisk(folder, FullDisk::rewriting);
        try (LuceneFolder full = open(disk)) {
            disk.full(true);
            assertThrows(IOException.class, () -> full.apply(List.of(REMOVAL), Map.of()));
        }
        try (LuceneFolder roomy = LuceneFolder.open(folder, Harbour.HERE, new EnglishWords())) {
            assertEquals(0, left(roomy));
            assertEquals(1, articles(roomy));
        }
    }

    @Test
    @DisplayName("is as it was when not even a change can be written")
    void unchanged() throws IOException {
        FullDisk disk = new FullDisk(folder, purpose -> true);
        try (LuceneFolder full = open(disk)) {
            disk.full(true);
            assertThrows(IOException.class, () -> full.apply(List.of(REMOVAL), Map.of("position", "3")));
        }
        try (LuceneFolder again = LuceneFolder.open(folder, Harbour.HERE, new EnglishWords())) {
            assertEquals(2, articles(again));
            assertEquals(Optional.of("2"), again.note("position"));
        }
    }

    @Test
    @DisplayName("that cannot be opened is let go of")
    void letGo(@TempDir Path fresh) throws IOException {
        FullDisk disk = new FullDisk(fresh, purpose -> true);
        disk.full(true);
        assertThrows(IOException.class, () -> open(disk).close());
        assertTrue(disk.isClosed());
        assertFalse(Files.exists(fresh.resolve("segments_1")));
        LuceneFolder.open(fresh, Harbour.HERE, new EnglishWords()).close();
    }
}
