package onrecord.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What members whose Discord speaks another language read instead of our English when they choose a command. Answers are
 * in the articles' language.
 *
 * @param locale the language as Discord names it
 * @param words by key: {@code ask} is a command's name, {@code ask.question} an option's or that of a command within a command, {@code menu.check-this-quote} a
 *     menu entry's, {@code choice.yes} a choice's; with {@code .what} at the end it is what they do
 */
record Translation(String locale, Map<String, String> words) {
    private static final List<String> LOCALES = List.of("de", "fr", "es-ES");

    Translation {
        words = Map.copyOf(words);
    }

    /** All there are. A language is a file beside this class and an entry in the list above. */
    static List<Translation> all() {
        return LOCALES.stream().map(Translation::load).toList();
    }

    /** The key of what one is offered. */
    static String key(Offer offer) {
        return switch (offer) {
            case CommandDescription command -> command.name().replace(' ', '.');
            case MenuDescription menu ->
                "menu." + menu.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        };
    }

    Optional<String> of(String key) {
        return Optional.ofNullable(words.get(key));
    }

    private static Translation load(String locale) {
        String file = "commands_" + locale + ".properties";
        try (InputStream in = Translation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new HashMap<>();
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
            return new Translation(locale, words);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
