package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import onrecord.ingest.Reading;
import onrecord.language.Language;
import onrecord.language.WordEmbedder;
import onrecord.search.ArticlePreparer;
import onrecord.search.DamagedIndexException;
import onrecord.search.LuceneIndex;
import onrecord.search.SearchIndex;
import onrecord.store.Added;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("An index that lags behind the store")
@Execution(ExecutionMode.CONCURRENT)
class CatchUpTest {
    private static final Member TEACHER = new Member(new Server(7), 70);
    private static final Member STRANGER = new Member(new Server(8), 80);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path home;

    private final ArticlePreparer preparer = new ArticlePreparer(new Language(), new WordEmbedder());
    private Store store;
    private SearchIndex index;
    private CatchUp catchUp;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(home);
        index = LuceneIndex.inMemory();
        catchUp = restarted();
    }

    private CatchUp restarted() {
        return new CatchUp(store, index, preparer, library -> {});
    }

    @AfterEach
    void close() {
        index.close();
        store.close();
    }

    private ServerLibrary main(Member member) {
        return store.libraries().main(member.server());
    }

    private long kept(Member by, int notice) {
        FerryNotice ferry = FerryNotice.of(notice);
        Added.Kept added = (Added.Kept)
                store.articles().add(by, main(by), ferry.file(), Optional.empty(), ferry.bytes(), UploadingMain.PLENTY);
        Reading.Clean clean = (Reading.Clean) new PlainReader().read(ferry.file(), Optional.empty(), ferry.bytes());
        long number = added.article().number();
        assertTrue(store.articles().ready(main(by), number, clean.article()));
        return number;
    }

    private int size(Member member) {
        return index.size(main(member).library());
    }

    @Test
    @DisplayName("is brought up at the start as far as there is time, and goes on from there by itself")
    void later() {
        kept(TEACHER, 1);
        kept(STRANGER, 2);
        catchUp.all(Duration.ZERO);
        assertEquals(0, size(TEACHER));
        assertTrue(catchUp.isBehind(main(TEACHER)));
        assertTrue(catchUp.isBehind(main(STRANGER)));
        catchUp.again();
        assertEquals(1, size(TEACHER));
        assertEquals(1, size(STRANGER));
        assertFalse(catchUp.isAnyBehind());
    }

    @Test
    @DisplayName("is left to that while it does, and misses nothing that comes meanwhile")
    void meanwhile() {
        kept(TEACHER, 1);
        catchUp.all(Duration.ZERO);
        kept(TEACHER, 2);
        catchUp.of(main(TEACHER));
        assertEquals(0, size(TEACHER));
        catchUp.again();
        assertEquals(2, size(TEACHER));
        kept(TEACHER, 3);
        catchUp.of(main(TEACHER));
        assertEquals(3, size(TEACHER));
    }

    @Test
    @DisplayName("that holds all of it is not behind")
    void all() {
        kept(TEACHER, 1);
        catchUp.all(LONG);
        assertFalse(catchUp.isAnyBehind());
        CatchUp next = restarted();
        next.all(Duration.ZERO);
        assertFalse(next.isAnyBehind());
    }

    @Test
    @DisplayName("and holds what was removed is known to be behind before anybody can ask")
    void removed() {
        long first = kept(TEACHER, 1);
        catchUp.all(LONG);
        store.articles().remove(main(TEACHER), first);
        CatchUp next = restarted();
        next.all(Duration.ZERO);
        assertTrue(next.isBehind(main(TEACHER)));
        next.again();
        assertEquals(0, size(TEACHER));
        assertFalse(next.isBehind(main(TEACHER)));
    }

    @Test
    @DisplayName("is filled anew when it is found damaged, and answers again")
    void damaged() throws IOException {
        Path folder = home.resolve("lucene");
        index.close();
        index = LuceneIndex.open(Files.createDirectories(folder));
        catchUp = restarted();
        kept(TEACHER, 1);
        catchUp.all(LONG);
        index.close();
        Path library =
                folder.resolve("libraries").resolve(main(TEACHER).library().name());
        try (DirectoryStream<Path> vectors = Files.newDirectoryStream(library, "*.{cfs,fdt}")) {
            for (Path file : vectors) {
                byte[] bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 0);
                Files.write(file, bytes);
            }
        }
        index = LuceneIndex.open(folder);
        catchUp = restarted();
        catchUp.all(LONG);
        assertThrows(
                DamagedIndexException.class, () -> index.articles(main(TEACHER).library()));
        catchUp.again();
        assertEquals(1, index.articles(main(TEACHER).library()).size());
        assertEquals(Set.of(), index.damaged());
    }

    @Test
    @DisplayName("knows an article by a name that no file of a folder can have")
    void names() {
        kept(TEACHER, 1);
        catchUp.all(LONG);
        String name = index.articles(main(TEACHER).library())
                .getFirst()
                .article()
                .origin()
                .name();
        assertTrue(name.startsWith("/"), name);
    }
}
