package onrecord.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What common nouns are: a minister is a head, a leader, a person. Taken from WordNet, the most frequent sense each. */
final class NounClasses {
    private static final String FILE = "noun-classes.txt";
    private static final Map<String, String> IRREGULAR = Map.of(
            "people", "person", "men", "man", "women", "woman", "children", "child", "wives", "wife", "feet", "foot");

    private final Map<String, String> classes;
    private final Map<String, String> wider;

    private NounClasses(Map<String, String> classes, Map<String, String> wider) {
        this.classes = classes;
        this.wider = wider;
    }

    /** Reads the list that comes with the application. */
    static NounClasses load() {
        Map<String, String> classes = new HashMap<>();
        Map<String, String> wider = new HashMap<>();
        try (InputStream in = NounClasses.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException("the application lacks its list " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(line -> {
                        wider.put(line.get(0), line.get(1));
                        line.subList(2, line.size()).forEach(noun -> classes.put(noun, line.getFirst()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + FILE + " cannot be read", e);
        }
        return new NounClasses(classes, wider);
    }

    /** The classes of a lower-case noun, singular or plural, the narrowest first; none when it is not known. */
    List<String> of(String noun) {
        List<String> chain = new ArrayList<>();
        Optional<String> at = narrowest(noun);
        while (at.isPresent()) {
            chain.add(at.get());
            at = Optional.ofNullable(wider.get(at.get())).filter(wider::containsKey);
        }
        return chain;
    }

    private Optional<String> narrowest(String noun) {
        return Stream.of(
                        noun,
                        IRREGULAR.getOrDefault(noun, noun),
                        noun.replaceFirst("s$", ""),
                        noun.replaceFirst("ies$", "y"),
                        noun.replaceFirst("es$", ""),
                        noun.replaceFirst("men$", "man"))
                .filter(classes::containsKey)
                .findFirst()
                .map(classes::get);
    }
}
