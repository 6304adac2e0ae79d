package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import onrecord.article.Library;
import onrecord.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What somebody reads")
class RecordsTest {
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Nested
    @DisplayName("while the index of their library is not what the store holds")
    class WhileBehind {
        @Test
        @DisplayName("is nothing, rather than what was removed or half of it")
        void nothing() {
            Records records = new Records(store, library -> true);
            assertThrows(Records.Behind.class, () -> records.library(Askers.member(), (server, user) -> true));
        }

        @Test
        @DisplayName("in a private chat for which they chose none is the operator's articles as ever")
        void privately() {
            Records records = new Records(store, library -> true);
            Asker alone = Askers.inPrivate();
            assertEquals(Library.BUNDLED, records.library(alone, (server, user) -> true));
        }
    }

    @Test
    @DisplayName("is their server's library and the operator's articles, when it is in order")
    void inOrder() {
        Library read = new Records(store).library(Askers.member(), (server, user) -> true);
        assertEquals(
                store.libraries()
                        .main(Records.server(Askers.member()).orElseThrow())
                        .library()
                        .withBundled(true),
                read);
    }
}
