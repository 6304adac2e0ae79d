package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.LibraryDesk;
import onrecord.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A translation of the commands")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslationTest {
    private static final String NAME = "^[-_'\\p{L}\\p{N}]{1,32}$";

    private List<Offer> offers;

    @BeforeAll
    void offers(@TempDir Path folder) throws Exception {
        try (Desk desk = DeskOver.articles(Harbour.articles());
                Store store = Store.open(folder);
                LibraryDesk libraries = desk.libraries(store)) {
            Newsroom newsroom = new Newsroom(desk, Library.BUNDLED, 1);
            Records records = new Records(store);
            offers = Commands.over(
                            newsroom, new Reception(newsroom, records), records, libraries, new DiscordFiles(), false)
                    .offers();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @DisplayName("has every command, option and choice, and nothing that is gone")
    void whole(Translation language) {
        assertEquals(new TreeSet<>(keys()), new TreeSet<>(language.words().keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @DisplayName("has names and descriptions as Discord takes them")
    void taken(Translation language) {
        language.words().forEach((key, words) -> {
            if (key.endsWith(".what")) {
                assertTrue(words.length() <= 100, key + " has " + words.length() + " characters");
            } else if (!key.startsWith("menu.") && !key.startsWith("choice.")) {
                assertTrue(words.matches(NAME) && words.equals(words.toLowerCase(java.util.Locale.ROOT)), key);
            } else {
                assertTrue(words.length() <= 32, key);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @DisplayName("gives no two commands, and no two options of a command, the same name")
    void distinct(Translation language) {
        Set<String> commands = new HashSet<>();
        for (Offer offer : offers) {
            String group = offer instanceof CommandDescription command
                    ? command.group()
                            .map(g -> language.of(g).orElseThrow() + " ")
                            .orElse("")
                    : "";
            assertTrue(commands.add(group + language.of(Translation.key(offer)).orElseThrow()), offer::name);
            if (offer instanceof CommandDescription command) {
                Set<String> options = new HashSet<>();
                command.options()
                        .forEach(o -> assertTrue(
                                options.add(language.of(Translation.key(command) + "." + o.name())
                                        .orElseThrow()),
                                o::name));
            }
        }
    }

    @Test
    @DisplayName("goes to Discord with the English")
    void sent() {
        var ask = CommandJson.of(offers).path(0);
        assertEquals("frage", ask.at("/name_localizations/de").asText());
        assertEquals("privé", ask.at("/options/1/name_localizations/fr").asText());
        assertEquals(
                "sí", ask.at("/options/1/choices/0/name_localizations/es-ES").asText());
    }

    static List<Translation> languages() {
        return Translation.all();
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Offer offer : offers) {
            String key = Translation.key(offer);
            keys.add(key);
            if (offer instanceof CommandDescription command) {
                command.group().ifPresent(keys::add);
                keys.add(key + ".what");
                command.options().forEach(option -> {
                    keys.add(key + "." + option.name());
                    keys.add(key + "." + option.name() + ".what");
                    option.choices().forEach(choice -> keys.add("choice." + choice));
                });
            }
        }
        return keys;
    }
}
