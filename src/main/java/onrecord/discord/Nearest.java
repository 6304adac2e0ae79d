package onrecord.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;

/** What a card shows of the evidence that comes nearest to a question without answering it. */
final class Nearest {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_STEM = 5;

    private Nearest() {}

    /**
     * At most a card full: the correction of a false premise alone, and of somebody no article names only what has
     * another word of the topic.
     */
    static List<Evidence> of(Answer.NotFound none) {
        List<Evidence> nearest = switch (none.reason()) {
            case Answer.Reason.FalsePremise premise -> List.of(premise.correction());
            case Answer.Reason.UnknownName unknown -> {
                Predicate<Evidence> onTopic = onTopic(none.question().terms(), unknown.name());
                yield none.nearest().stream().filter(onTopic).toList();
            }
            default -> none.nearest();
        };
        return nearest.stream().limit(Passages.PER_CARD).toList();
    }

    private static Predicate<Evidence> onTopic(List<String> terms, String name) {
        List<String> named = stems(name);
        List<String> topic = terms.stream()
                .flatMap(term -> stems(term).stream())
                .filter(stem -> !named.contains(stem))
                .toList();
        return evidence -> stems(evidence.excerpt().words()).stream().anyMatch(topic::contains);
    }

    /** The words, as far as their forms begin alike: "talk", "talks", "talking". */
    private static List<String> stems(String words) {
        return Arrays.stream(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceFirst("(?<=...)(s|es|ed|ing)$", ""))
                .map(word -> word.substring(0, Math.min(LONGEST_STEM, word.length())))
                .toList();
    }
}
