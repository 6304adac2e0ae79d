package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import onrecord.store.Allowance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a server may keep")
class LibraryLimitsServedTest extends ServedByBot {
    @Override
    RunningBot make(Path folder) throws Exception {
        return RunningBot.lending(
                folder, Harbour.articles(), (desk, store) -> desk.libraries(store, new Allowance(2, 4096, 4)));
    }

    @Test
    @DisplayName("is limited in articles, and the refusal tells how many and what to do")
    void articles() throws Exception {
        Seat teacher = Seat.newServer(bot);
        add(teacher, "Ferry fares rise", 1);
        add(teacher, "Ferry sails empty", 1);
        Recorded third = add(teacher, "Ferry is sold", 1);
        assertTrue(
                third.description()
                        .contains("was not added: this server may keep 2 articles, and has 2;"
                                + " remove some with `/library remove`"),
                third::description);
        teacher.removed("#1");
        assertTrue(add(teacher, "Ferry is sold", 1).description().contains("can be asked about"));
    }

    @Test
    @DisplayName("is limited in bytes")
    void bytes() throws Exception {
        Seat teacher = Seat.newServer(bot);
        add(teacher, "Ferry fares rise", 1);
        Recorded second = add(teacher, "Ferry sails empty", 60);
        assertTrue(second.description().contains("this server may keep 4 kB, and has 1 kB"), second::description);
    }

    @Test
    @DisplayName("is limited a day, whatever was removed since")
    void aDay() throws Exception {
        Seat teacher = Seat.newServer(bot);
        for (int i = 1; i <= 4; i++) {
            add(teacher, "Ferry sails for the " + i + "th time", 1);
            teacher.removed("#" + i);
        }
        Recorded fifth = add(teacher, "Ferry is sold", 1);
        assertTrue(fifth.description().contains("may add 4 articles a day; go on tomorrow (UTC)"), fifth::description);
    }

    private static Recorded add(Seat teacher, String headline, int paragraphs) throws Exception {
        String text = headline + "\n\n"
                + "The ferry crosses the sound twice a day, and it will cross it tomorrow, the owner said.\n\n"
                        .repeat(paragraphs);
        return teacher.read(teacher.add(headline + ".txt", Leaflets.bytes(text)));
    }
}
