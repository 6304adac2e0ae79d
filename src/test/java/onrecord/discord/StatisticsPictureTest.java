package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.store.DayTally;
import onrecord.store.Outcome;
import onrecord.store.SpeakerTally;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of what was asked")
class StatisticsPictureTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 10);

    @Test
    @DisplayName("has a part for the days and a part for the speakers, in the colours of the cards")
    void drawn() throws IOException {
        BufferedImage image = StatisticsPicture.draw(month(), Typefaces.load());
        assertEquals(1200, image.getWidth());
        assertEquals(460 + 130 + 3 * 52, image.getHeight());
        assertTrue(pixels(image, Card.Tone.ON_RECORD.colour()) > 1000);
        assertTrue(pixels(image, Card.Tone.INFORMATION.colour()) > 1000);
    }

    @Test
    @DisplayName("has the days alone where nobody was quoted")
    void nobody() throws IOException {
        Statistics silent = new Statistics(month().days(), List.of(), 0);
        assertEquals(460, StatisticsPicture.draw(silent, Typefaces.load()).getHeight());
    }

    @Test
    @DisplayName("is told in words for who cannot see it")
    void told() {
        assertEquals(
                "84 questions in the last 28 days, 64 answered. Most quoted: Ada Brink 12, The Harbour Board 7, Ion Pop 2.",
                month().description());
    }

    static Statistics month() {
        List<DayTally> days = new ArrayList<>();
        for (int i = 0; i < Statistics.DAYS; i++) {
            int questions = i % 7;
            days.add(new DayTally(
                    FIRST.plusDays(i),
                    Map.of(Outcome.ANSWERED, questions - questions / 3, Outcome.NOT_ON_RECORD, questions / 3)));
        }
        return new Statistics(
                days,
                List.of(
                        new SpeakerTally("Ada Brink", 12),
                        new SpeakerTally("The Harbour Board", 7),
                        new SpeakerTally("Ion Pop", 2)),
                5);
    }

    private static long pixels(BufferedImage image, int colour) {
        long many = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                many += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return many;
    }
}
