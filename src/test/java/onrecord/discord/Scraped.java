package onrecord.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prometheus's text, read strictly: a line that is neither a comment nor a sample is a mistake. */
record Scraped(Map<String, Double> samples) {
    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) [a-z_]+ .+");
    private static final Pattern SAMPLE =
            Pattern.compile("([a-z_]+(?:\\{[a-z_]+=\"[^\"\\\\]*\"})?) (NaN|[+-]Inf|-?[0-9.]+(?:E-?[0-9]+)?)");

    static Scraped of(String text) {
        Map<String, Double> samples = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (COMMENT.matcher(line).matches()) {
                continue;
            }
            Matcher sample = SAMPLE.matcher(line);
            if (!sample.matches() || samples.put(sample.group(1), Double.valueOf(sample.group(2))) != null) {
                throw new AssertionError("not a sample, or twice: " + line);
            }
        }
        return new Scraped(samples);
    }

    double value(String name) {
        return Optional.ofNullable(samples.get(name))
                .orElseThrow(() -> new AssertionError("no " + name + " in " + samples.keySet()));
    }
}
