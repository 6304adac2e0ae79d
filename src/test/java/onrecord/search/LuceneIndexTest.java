package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Library;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The Lucene index")
@Execution(ExecutionMode.CONCURRENT)
class LuceneIndexTest {
    @Nested
    @DisplayName("in a folder")
    class InFolder implements LastingIndexContract {
        @Override
        public SearchIndex open(Path folder) throws IOException {
            return LuceneIndex.open(folder);
        }
    }

    @Nested
    @DisplayName("in memory")
    class InMemory implements SearchIndexContract {
        @Override
        public SearchIndex open(Path folder) throws IOException {
            return LuceneIndex.inMemory();
        }

        @Test
        @DisplayName("leaves nothing in the folder")
        void leavesNothing(@TempDir Path folder) throws IOException {
            try (SearchIndex index = holding(folder, Harbour.PIER);
                    Stream<Path> files = Files.list(folder)) {
                assertEquals(1, index.articles(Harbour.HERE).size());
                assertEquals(List.of(), files.toList());
            }
        }
    }

    @Nested
    @DisplayName("of many libraries")
    class Many {
        @Test
        @DisplayName("keeps none of a removed article's words on the disk")
        void noTrace(@TempDir Path folder) throws IOException {
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                index.apply(Harbour.HERE, Harbour.put(Harbour.PIER, Harbour.SECRET, Harbour.SCHOOL));
                assertTrue(onDisk(folder, "gondola"));
                index.apply(Harbour.HERE, List.of(new Change.Remove("secret.md")));
                assertFalse(onDisk(folder, "gondola"));
                assertTrue(onDisk(folder, "classroom"));
                index.forget(Harbour.HERE);
                assertFalse(onDisk(folder, "classroom"));
            }
        }

        /** Whether a file has the word, in one byte a character or in two. */
        private static boolean onDisk(Path folder, String word) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (bytes.contains(word) || bytes.contains(word.replaceAll("(.)", "\u0000$1"))) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Test
        @DisplayName("keeps no statement of a removed or replaced article in memory, nor of the operator's")
        void noTraceInMemory() throws IOException {
            try (LuceneIndex index = LuceneIndex.inMemory()) {
                index.apply(Library.BUNDLED, Harbour.put(Harbour.SCHOOL));
                index.apply(Harbour.HERE, Harbour.put(Harbour.PIER, Harbour.SECRET));
                index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.PIER));
                List<Library> asked = List.of(
                        Library.BUNDLED,
                        Harbour.HERE,
                        Harbour.HERE.withBundled(true),
                        Harbour.ELSEWHERE,
                        Harbour.ELSEWHERE.withBundled(true));
                asked.forEach(index::quotes);
                assertEquals(5, index.known());
                index.apply(Harbour.HERE, List.of(new Change.Remove("secret.md")));
                assertEquals(3, index.known());
                index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.PIER));
                assertEquals(1, index.known());
                asked.forEach(index::quotes);
                index.apply(Library.BUNDLED, List.of(new Change.Remove("school.md")));
                assertEquals(2, index.known(), "those who do not read the operator's");
                index.forget(Harbour.HERE);
                assertEquals(1, index.known());
            }
        }

        @Test
        @DisplayName("passes over what lies beside them")
        void strays(@TempDir Path folder) throws IOException {
            Path libraries = Files.createDirectories(folder.resolve("libraries"));
            Files.writeString(libraries.resolve(".DS_Store"), "x");
            Files.writeString(libraries.resolve("s1-1"), "x");
            Files.createDirectory(libraries.resolve("lost+found"));
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertEquals(List.of(), index.libraries());
                index.apply(Harbour.HERE, Harbour.put(Harbour.PIER));
                assertEquals(List.of(Harbour.HERE), index.libraries());
                assertEquals(0, index.size(new Library("s1-1")));
            }
        }

        @Test
        @DisplayName("serves more of them than it keeps open")
        void manyLibraries(@TempDir Path folder) throws IOException {
            int libraries = 250;
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                for (int i = 0; i < libraries; i++) {
                    index.apply(
                            new Library("s" + i),
                            Harbour.put(Harbour.article("a.md", "Number", "Buoy" + i + " drifts.")));
                }
                for (int i = 0; i < libraries; i++) {
                    assertEquals(1, index.sentencesWith(new Library("s" + i), "buoy" + i));
                    assertEquals(0, index.sentencesWith(new Library("s" + i), "buoy" + (i + 1)));
                }
                assertEquals(libraries, index.libraries().size());
            }
        }

        @Test
        @DisplayName("takes nothing from a folder that was another library's")
        void moved(@TempDir Path folder) throws IOException {
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.SECRET), Map.of("last", "7"));
            }
            Path libraries = folder.resolve("libraries");
            Files.move(libraries.resolve(Harbour.ELSEWHERE.name()), libraries.resolve(Harbour.HERE.name()));
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertEquals(0, index.size(Harbour.HERE));
                assertEquals(Optional.empty(), index.note(Harbour.HERE, "last"));
            }
        }
    }

    @Nested
    @DisplayName("opened twice")
    class Twice {
        @Test
        @DisplayName("refuses the second writer and says where and what to do")
        void secondWriter(@TempDir Path folder) throws IOException {
            try (LuceneIndex first = LuceneIndex.open(folder)) {
                IndexInUseException refused = assertThrows(IndexInUseException.class, () -> LuceneIndex.open(folder));
                assertEquals(
                        "another OnRecord is writing to the index in " + folder + "; try again when it has finished",
                        refused.getMessage());
                first.apply(Library.BUNDLED, Harbour.put(Harbour.PIER));
            }
            LuceneIndex.open(folder).close();
        }

        @Test
        @DisplayName("lets a reader see the last commit beside the writer")
        void readerBesideWriter(@TempDir Path folder) throws IOException {
            try (LuceneIndex writer = LuceneIndex.open(folder)) {
                writer.apply(Library.BUNDLED, Harbour.put(Harbour.PIER));
                writer.note(Library.BUNDLED, "folder", "/news");
                try (LuceneIndex reader = LuceneIndex.openToRead(folder)) {
                    writer.apply(Library.BUNDLED, Harbour.put(Harbour.SCHOOL));
                    assertEquals(List.of(Harbour.prepared(Harbour.PIER).filed()), reader.articles(Library.BUNDLED));
                    assertEquals(Optional.of("/news"), reader.note(Library.BUNDLED, "folder"));
                    assertEquals(1, reader.sentencesWith(Library.BUNDLED, "crowns"));
                }
                try (LuceneIndex reader = LuceneIndex.openToRead(folder)) {
                    assertEquals(2, reader.articles(Library.BUNDLED).size());
                }
            }
        }

        @Test
        @DisplayName("refuses to write what was opened to be read, naming the place")
        void readerWritesNothing(@TempDir Path folder) throws IOException {
            LuceneIndex.open(folder).close();
            try (LuceneIndex reader = LuceneIndex.openToRead(folder)) {
                List<Change> changes = Harbour.put(Harbour.PIER);
                for (UncheckedIOException refused : List.of(
                        assertThrows(UncheckedIOException.class, () -> reader.apply(Library.BUNDLED, changes)),
                        assertThrows(
                                UncheckedIOException.class, () -> reader.note(Library.BUNDLED, "folder", "/news")))) {
                    String message = String.valueOf(refused.getMessage());
                    assertTrue(message.contains(folder.toString()), message);
                    assertTrue(message.contains("opened to be read only"), message);
                }
                assertEquals(Optional.empty(), reader.note(Library.BUNDLED, "folder"));
            }
        }
    }

    @Nested
    @DisplayName("from a folder that is not as it should be")
    class Odd {
        @Test
        @DisplayName("of another form, is emptied and built anew")
        void anotherForm(@TempDir Path folder) throws IOException {
            try (FSDirectory directory = FSDirectory.open(folder);
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                Document document = new Document();
                document.add(new StringField(Fields.NAME, "old.md", Field.Store.YES));
                document.add(new StringField(Fields.KIND, Fields.ARTICLE, Field.Store.YES));
                writer.addDocument(document);
                writer.setLiveCommitData(
                        Map.of("form", "0", "note.folder", "/news").entrySet());
                writer.commit();
            }
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertEquals(List.of(), index.articles(Library.BUNDLED));
                assertEquals(Optional.of("/news"), index.note(Library.BUNDLED, "folder"));
                index.apply(Library.BUNDLED, Harbour.put(Harbour.PIER));
            }
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertEquals(1, index.articles(Library.BUNDLED).size());
            }
        }

        @Test
        @DisplayName("of another form and a server's, forgets how far it was caught up, too")
        void anotherFormOfServer(@TempDir Path folder) throws IOException {
            LuceneIndex.open(folder).close();
            Path library = Files.createDirectories(folder.resolve("libraries").resolve(Harbour.HERE.name()));
            try (FSDirectory directory = FSDirectory.open(library);
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.setLiveCommitData(Map.of("form", "0", "library", Harbour.HERE.name(), "note.position", "past 7")
                        .entrySet());
                writer.commit();
            }
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertEquals(Optional.empty(), index.note(Harbour.HERE, "position"));
            }
        }

        @Test
        @DisplayName("and opened to be read, deletes nobody's library")
        void readerDeletesNothing(@TempDir Path folder) throws IOException {
            try (LuceneIndex writer = LuceneIndex.open(folder)) {
                writer.apply(Harbour.HERE, Harbour.put(Harbour.PIER));
                try (LuceneIndex reader = LuceneIndex.openToRead(folder)) {
                    assertThrows(UncheckedIOException.class, () -> reader.forget(Harbour.HERE));
                }
                assertEquals(1, writer.size(Harbour.HERE));
            }
        }

        @Test
        @DisplayName("damaged, is refused with a sentence that names the place")
        void damaged(@TempDir Path folder) throws IOException {
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                index.apply(Library.BUNDLED, Harbour.put(Harbour.PIER));
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.writeString(file, "This is not an index.");
                }
            }
            refused(folder, assertThrows(IOException.class, () -> LuceneIndex.open(folder)));
            refused(folder, assertThrows(IOException.class, () -> LuceneIndex.openToRead(folder)));
        }

        @Test
        @DisplayName("cut short, is refused with a sentence that names the place")
        void cutShort(@TempDir Path folder) throws IOException {
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                index.apply(Library.BUNDLED, Harbour.put(Harbour.PIER));
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                    Files.write(file, new byte[10]);
                }
            }
            refused(folder, assertThrows(IOException.class, () -> LuceneIndex.open(folder)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"cut", "spoilt", "gone"})
        @DisplayName("damaged and a server's, is told apart, and can be forgotten and filled again")
        void damagedLibrary(String how, @TempDir Path folder) throws IOException {
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                index.apply(Library.BUNDLED, Harbour.put(Harbour.SCHOOL));
                index.apply(Harbour.HERE, Harbour.put(Harbour.PIER));
            }
            Path library = folder.resolve("libraries").resolve(Harbour.HERE.name());
            try (Stream<Path> files = Files.list(library)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                    damage(file, how);
                }
            }
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                Library both = Harbour.HERE.withBundled(true);
                for (DamagedIndexException told : List.of(
                        assertThrows(DamagedIndexException.class, () -> index.articles(both)),
                        assertThrows(DamagedIndexException.class, () -> index.search(Harbour.search(both, "pier"))),
                        assertThrows(
                                DamagedIndexException.class,
                                () -> index.apply(Harbour.HERE, Harbour.put(Harbour.SECRET))))) {
                    assertEquals(Harbour.HERE, told.library());
                }
                assertEquals(1, index.size(Library.BUNDLED));
                index.forget(Harbour.HERE);
                index.apply(Harbour.HERE, Harbour.put(Harbour.PIER));
                assertEquals(2, index.articles(both).size());
            }
        }

        private static void damage(Path file, String how) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (how) {
                case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case "gone" -> Files.delete(file);
                default -> {
                    Arrays.fill(bytes, 100, bytes.length - 100, (byte) 0x5a);
                    Files.write(file, bytes);
                }
            }
        }

        @Test
        @DisplayName("empty, cannot be opened to be read")
        void nothingToRead(@TempDir Path folder) {
            IOException refused = assertThrows(IOException.class, () -> LuceneIndex.openToRead(folder));
            assertEquals("there is no index in " + folder + " yet", refused.getMessage());
        }

        @Test
        @DisplayName("that is a file, is refused with its name")
        void file(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("lucene"), "a file");
            IOException refused = assertThrows(IOException.class, () -> LuceneIndex.open(file));
            assertTrue(String.valueOf(refused.getMessage()).contains(file.toString()), refused.toString());
        }

        private void refused(Path folder, IOException failure) {
            assertEquals(
                    "the index in " + folder + " cannot be read; delete that folder to have it built anew",
                    failure.getMessage());
        }
    }
}
