package onrecord.contrast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Thesaurus;

/** Which words tell of one kind of event: who was killed has died. Wider than synonyms, which may replace each other. */
public final class Kin {
    private static final Map<String, Set<Integer>> GROUPS = read();

    private Kin() {}

    /** Whether two words may tell of the same. */
    public static boolean alike(ComparedWord a, ComparedWord b) {
        if (a.form().equals(b.form()) || Thesaurus.alike(a, b)) {
            return true;
        }
        Set<Integer> groups = GROUPS.getOrDefault(a.base(), Set.of());
        return GROUPS.getOrDefault(b.base(), Set.of()).stream().anyMatch(groups::contains);
    }

    /** Whether one of the words may tell of the same. */
    public static boolean among(ComparedWord word, List<ComparedWord> words) {
        return words.stream().anyMatch(w -> alike(word, w));
    }

    private static Map<String, Set<Integer>> read() {
        try (InputStream in = Kin.class.getResourceAsStream("kin.txt")) {
            if (in == null) {
                throw new IllegalStateException("the application lacks its word groups kin.txt");
            }
            Map<String, Set<Integer>> groups = new HashMap<>();
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                for (ComparedWord word : ComparedWords.of(lines.get(i))) {
                    groups.computeIfAbsent(word.base(), b -> new HashSet<>()).add(i);
                }
            }
            return Map.copyOf(groups);
        } catch (IOException e) {
            throw new UncheckedIOException("the word groups kin.txt cannot be read", e);
        }
    }
}
