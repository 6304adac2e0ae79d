package onrecord.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agencies that texts and pictures are credited to. */
final class Agencies {
    private static final Map<String, Boolean> PICTURES = Table.read("agencies.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getFirst().toLowerCase(Locale.ROOT),
                    row -> row.getLast().equals("pictures")));
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)\\s(?:photos?|images?|pictures?|file|news|agency|pool|handout|archive)$");

    private Agencies() {}

    /** Whether somebody is credited for pictures only; empty when it is no agency we know. */
    static Optional<Boolean> picturesOnly(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Boolean known = PICTURES.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher suffix = SUFFIX.matcher(key);
        return suffix.find() && PICTURES.containsKey(key.substring(0, suffix.start()))
                ? Optional.of(!suffix.group().endsWith("news"))
                : Optional.empty();
    }

    /** The names, for a pattern. */
    static String alternatives() {
        return PICTURES.keySet().stream().map(Pattern::quote).sorted().collect(Collectors.joining("|"));
    }
}
