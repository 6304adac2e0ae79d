package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.quote.Speaker;

/** Writes down the values of each step on the way to an answer, a line each. */
final class Steps {
    private static final int SHOWN = 8;

    private Steps() {}

    static List<String> describe(ReadQuestion read) {
        Question question = read.question();
        List<String> lines = new ArrayList<>();
        lines.add("kind: " + question.kind().name().toLowerCase(Locale.ROOT));
        lines.add("about: "
                + String.join(", ", question.about().stream().map(Speaker::name).toList()));
        lines.add("topic: " + String.join(" ", question.terms()));
        if (!read.understood().equals(question.asked())) {
            lines.add("understood as: " + read.understood());
        }
        if (!read.unknown().isEmpty()) {
            lines.add("in no article: " + String.join(", ", read.unknown()));
        }
        return lines;
    }

    static List<String> describe(Topic topic) {
        return topic.weights().entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%-20s %.2f", e.getKey(), e.getValue()))
                .toList();
    }

    static List<String> describe(List<Candidate> candidates) {
        return candidates.stream()
                .limit(SHOWN)
                .map(c -> String.format(
                        Locale.ROOT,
                        "%5.2f  meaning %.2f (%+.1f)  words %.2f  topic %.2f  type %.1f  speaker %.1f  %s",
                        c.score(),
                        c.hit().cosine(),
                        c.features().cosine(),
                        c.features().words(),
                        c.features().coverage(),
                        c.features().type(),
                        c.features().speaker(),
                        beginning(c.excerpt().words())))
                .toList();
    }

    static List<String> describe(Disagreement disagreement) {
        List<String> lines = new ArrayList<>();
        lines.add("differ in: " + disagreement.matter().name().toLowerCase(Locale.ROOT));
        for (Disagreement.Side side : disagreement.sides()) {
            String value = side.value()
                    .map(v -> v.in(side.excerpt().article().text()))
                    .map(Steps::beginning)
                    .orElse("");
            lines.add(side.excerpt().article().origin().name() + "  " + value + "  of  "
                    + beginning(side.excerpt().words()) + "  and "
                    + side.alsoIn().size() + " more");
        }
        return lines;
    }

    private static String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
