package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.article.Library;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who is a member of a server")
class MembersTest {
    private final AtomicInteger asked = new AtomicInteger();
    private Membership.Standing standing = Membership.Standing.MEMBER;
    private final Members members = new Members(this::told, Duration.ofMinutes(10));

    @Test
    @DisplayName("is asked once in a while, each server for itself, and while somebody types never")
    void remembered() {
        assertFalse(members.remembers("1", "2"));
        assertTrue(members.has("1", "2"));
        assertTrue(members.has("1", "2"));
        assertTrue(members.remembers("1", "2"));
        assertEquals(1, asked.get());
        assertFalse(members.remembers("12", "2"));
        assertTrue(members.has("12", "2"));
        assertEquals(2, asked.get());
    }

    @Test
    @DisplayName("is asked again as long as somebody is none, and not guessed when it is not known")
    void others() {
        standing = Membership.Standing.NO_MEMBER;
        assertFalse(members.has("1", "2"));
        standing = Membership.Standing.UNKNOWN;
        assertThrows(Members.Unsure.class, () -> members.has("1", "2"));
        standing = Membership.Standing.MEMBER;
        assertTrue(members.has("1", "2"));
    }

    @Test
    @DisplayName("decides over the main library in a private chat, never over a class's")
    void libraries(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder)) {
            Records records = new Records(store);
            Server server = new Server(7);
            Member member = new Member(server, Long.parseLong(Payloads.MEMBER));
            ServerLibrary main = store.libraries().main(server);
            store.libraries().readInPrivate(member, main);
            assertEquals(main.library().withBundled(true), records.library(Askers.inPrivate(), members::has));
            ServerLibrary physics =
                    store.libraries().assign(server, 99, "Physics").orElseThrow();
            store.libraries().readInPrivate(member, physics);
            assertEquals(Library.BUNDLED, records.library(Askers.inPrivate(), members::has));
        }
    }

    private Membership.Standing told(String server, String user) {
        asked.incrementAndGet();
        return standing;
    }
}
