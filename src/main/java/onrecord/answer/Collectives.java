package onrecord.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What news calls countries and bodies: Moscow and the Kremlin are Russia, and so is a Russian official. */
final class Collectives {
    private static final Map<String, List<String>> NAMES = read();

    /** Finds any name of any of them. */
    static final Pattern ANY =
            patternOf(NAMES.values().stream().flatMap(List::stream).distinct().toList());

    private Collectives() {}

    /** Everything the one called so is called; what is not known is called that only. */
    static List<String> called(String name) {
        return NAMES.getOrDefault(key(name), List.of(name));
    }

    /** Whether a text names one of these, as whole words; abbreviations only in capitals. */
    static boolean named(List<String> names, String text) {
        return patternOf(names).matcher(text).find();
    }

    /** Finds any of these names. */
    static Pattern patternOf(List<String> names) {
        return Pattern.compile(names.stream()
                .map(name -> (name.equals(name.toUpperCase(Locale.ROOT)) ? "" : "(?i)") + Pattern.quote(name))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private static String key(String name) {
        return name.strip().replaceFirst("(?i)^the ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (InputStream in = Collectives.class.getResourceAsStream("collectives.txt")) {
            if (in == null) {
                throw new IllegalStateException("the application lacks its list of collectives");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(", ", -1)))
                    .forEach(line -> line.forEach(name -> names.put(key(name), line)));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of collectives cannot be read", e);
        }
        return Map.copyOf(names);
    }
}
