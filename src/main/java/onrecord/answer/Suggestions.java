package onrecord.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.quote.Speaker;

/** Questions that the nearest evidence does answer. */
final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    static List<String> of(ReadQuestion read, List<Evidence> nearest) {
        Set<String> questions = new LinkedHashSet<>();
        for (Evidence evidence : nearest) {
            evidence.quote()
                    .flatMap(q -> q.speaker())
                    .filter(Speaker::person)
                    .filter(s -> !read.question().about().contains(s))
                    .ifPresent(s -> questions.add(said(read, s)));
        }
        read.question().about().stream()
                .filter(s -> !read.question().terms().isEmpty())
                .forEach(s -> questions.add("What did " + s.name() + " say?"));
        return questions.stream().limit(MOST).toList();
    }

    private static String said(ReadQuestion read, Speaker speaker) {
        List<String> terms = read.question().terms();
        boolean topic = !terms.isEmpty()
                && terms.size() <= 4
                && read.asksForStatement()
                && read.unknown().isEmpty()
                && read.stranger().isEmpty();
        return "What did " + speaker.name() + " say" + (topic ? " about " + String.join(" ", terms) : "") + "?";
    }
}
