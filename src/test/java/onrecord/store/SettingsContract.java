package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class SettingsContract extends StoreContract {
    private static final ServerSettings CHOSEN = new ServerSettings(
            Set.of(11L, 12L),
            ThreadMode.NEW_THREAD,
            true,
            OptionalLong.of(Long.MAX_VALUE),
            OptionalInt.of(20),
            Set.of(12L, 13L),
            OptionalLong.of(88),
            false);

    SettingsContract(StoreFactory factory) {
        super(factory);
    }

    @Test
    @DisplayName("are the standard ones where nothing was chosen")
    void standard() {
        assertEquals(ServerSettings.STANDARD, store().settings().of(HARBOUR));
    }

    @Test
    @DisplayName("are there after a restart, all of them")
    void kept() throws IOException {
        assertEquals(CHOSEN, store().settings().change(HARBOUR, before -> CHOSEN));
        assertEquals(CHOSEN, reopened().settings().of(HARBOUR));
        assertEquals(ServerSettings.STANDARD, store().settings().of(MARKET));
    }

    @Test
    @DisplayName("change one by one, the others staying as they were")
    void oneByOne() {
        Settings settings = store().settings();
        settings.change(HARBOUR, before -> before.withChannels(Set.of(11L, 12L)));
        settings.change(HARBOUR, before -> before.withThreads(ThreadMode.NEW_THREAD));
        settings.change(HARBOUR, before -> before.withPrivateAnswers(true));
        settings.change(HARBOUR, before -> before.withHumanRole(OptionalLong.of(Long.MAX_VALUE)));
        settings.change(HARBOUR, before -> before.withDailyLimit(OptionalInt.of(20)));
        settings.change(HARBOUR, before -> before.withReadingRooms(Set.of(12L, 13L)));
        settings.change(HARBOUR, before -> before.withTeacherRole(OptionalLong.of(88)));
        settings.change(HARBOUR, before -> before.withOperatorsArticles(false));
        assertEquals(CHOSEN, settings.of(HARBOUR));
        settings.change(HARBOUR, before -> before.withChannels(Set.of()).withHumanRole(OptionalLong.empty()));
        assertEquals(CHOSEN.withChannels(Set.of()).withHumanRole(OptionalLong.empty()), settings.of(HARBOUR));
    }

    @Test
    @DisplayName("go back to the standard ones")
    void reset() {
        store().settings().change(HARBOUR, before -> CHOSEN);
        store().settings().change(MARKET, before -> CHOSEN);
        store().settings().reset(HARBOUR);
        assertEquals(ServerSettings.STANDARD, store().settings().of(HARBOUR));
        assertEquals(CHOSEN, store().settings().of(MARKET));
    }

    @Test
    @DisplayName("stay as they were when a change goes wrong half-way")
    void halfWay() {
        store().settings().change(HARBOUR, before -> CHOSEN);
        assertThrows(
                IllegalStateException.class,
                () -> store().settings().change(HARBOUR, before -> {
                    throw new IllegalStateException("changed my mind");
                }));
        assertEquals(CHOSEN, store().settings().of(HARBOUR));
    }
}
