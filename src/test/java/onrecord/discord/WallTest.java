package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a server keeps")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallTest {
    private Wall wall;

    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        wall = new Wall(folder);
        wall.look();
    }

    @AfterAll
    void close() throws Exception {
        wall.close();
    }

    @Test
    @DisplayName("is seen nowhere else, whatever is typed, pressed, forged or read there")
    void nothing() {
        assertEquals(List.of(), wall.leaks());
    }

    @Test
    @DisplayName("is seen in the server itself by the same tries, so they are good ones")
    void control() {
        assertEquals(List.of(), wall.neverSeen());
    }

    @Test
    @DisplayName("is looked for by every command, option, button and form that there is")
    void complete() {
        assertEquals(List.of(), wall.missing());
    }

    @Test
    @DisplayName("stays as it was, whatever others do")
    void intact() {
        assertTrue(wall.intact());
    }

    @Test
    @DisplayName("is guarded by replies: every try gets one")
    void answered() {
        assertEquals(List.of(), wall.silent());
    }
}
