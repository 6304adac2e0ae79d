package onrecord.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.quote.ComparedWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures")
class FiguresTest {
    private static final String HEADLINE = "The flood in Skarn";

    private static Optional<String> between(String one, String other) {
        return new Papers().with(HEADLINE, one).with(HEADLINE, other).last(Figures.ofAnything());
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}")
    @DisplayName("that cannot both be right differ")
    @CsvSource(delimiter = '|', textBlock = """
            In Skarn 41 people were killed by the flood. | The flood in Skarn killed 53 people.               | 41 / 53
            More than 400 villagers have died in Skarn.  | In Skarn more than 300 villagers were killed.      | More than 400 / more than 300
            The storm in Skarn injured at least 12 men.  | Nine men were injured when it struck Skarn.        | at least 12 / Nine
            Around 20,000 houses in Skarn were flooded.  | Flooded in Skarn were 35,000 houses, officials say. | Around 20,000 / 35,000
            Skarn sent 900 well-trained firefighters.    | Dozens of well-trained firefighters came from Skarn. | -
            Skarn sent 9,000 well-trained firefighters.  | Dozens of well-trained firefighters came from Skarn. | 9,000 well-trained firefighters / Dozens of well-trained firefighters
            Skarn housed up to 200 guests of the fair.   | The fair in Skarn had 350 guests to be housed.     | up to 200 / 350
            """)
    void differ(String one, String other, String values) {
        assertEquals(Optional.of(values).filter(v -> !v.equals("-")), between(one, other));
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}")
    @DisplayName("that can both be right, or count two things, do not differ")
    @CsvSource(delimiter = '|', textBlock = """
            In Skarn 41 people were killed by the flood.       | The flood in Skarn killed at least 40 people.
            In Skarn 41 people were killed by the flood.       | In Skarn 53 people were rescued.
            In Skarn 41 people were killed by the flood.       | The flood in Skarn killed 12 more people.
            In Skarn 41 people were killed by the flood.       | The flood in Skarn killed 300 sheep.
            The repairs in Skarn need 1,523,000 bricks.        | Skarn needs 1.5 million bricks for its repairs.
            About 100 boats in Skarn were damaged.             | In Skarn 97 boats were damaged.
            Hundreds of boats in Skarn were damaged.           | In Skarn 640 boats were damaged.
            The flood came to Skarn in 1998 and killed people. | The flood came to Skarn in 2004 and killed people.
            Skarn paid $40 for tickets.                        | Skarn paid $60 for tickets.
            The fair in Skarn lasted 12 days.                  | The fair in Skarn lasted 14 days.
            Some 40 trained nurses were sent to Skarn.         | Some 80 nurses were sent to Skarn.
            The flood killed 12, later 14 people in Skarn.     | The flood killed 14 people in Skarn.
            """)
    void agree(String one, String other) {
        assertEquals(Optional.empty(), between(one, other));
    }

    @Test
    @DisplayName("may have changed when a paper is a week older")
    void later() {
        Papers papers = new Papers()
                .on("2024-03-01", HEADLINE, "In Skarn 41 people were killed by the flood.")
                .on("2024-03-20", HEADLINE, "The flood in Skarn killed 53 people.");
        assertEquals(Optional.empty(), papers.last(Figures.ofAnything()));
    }

    @Test
    @DisplayName("only count when the question asks for them")
    void asked() {
        Papers papers = new Papers()
                .with(HEADLINE, "In Skarn 41 people were killed by the flood.")
                .with(HEADLINE, "The flood in Skarn killed 53 people.");
        ContrastFinder houses = Figures.of(ComparedWords.of("houses"), ComparedWords.of("houses flooded Skarn"));
        ContrastFinder dead = Figures.of(List.of(), ComparedWords.of("died flood Skarn"));
        assertEquals(Optional.empty(), papers.last(houses));
        assertEquals(Optional.of("41 / 53"), papers.last(dead));
    }
}
