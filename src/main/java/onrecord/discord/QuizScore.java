package onrecord.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who was right how often in a round. It stands in the last line of the message, and is read from there again.
 *
 * @param right by the members' numbers
 */
record QuizScore(Map<String, Integer> right) {
    private static final String BEGINNING = "-# score: ";
    private static final Pattern ONE = Pattern.compile("<@(\\d{1,20})> (\\d{1,3})");
    private static final int MOST_MEMBERS = 20;

    QuizScore {
        right = new LinkedHashMap<>(right);
    }

    /** The score in a message; nobody's where there is none. */
    static QuizScore in(String body) {
        Map<String, Integer> right = new LinkedHashMap<>();
        String last = body.substring(body.lastIndexOf('\n') + 1);
        Matcher one = ONE.matcher(last.startsWith(BEGINNING) ? last : "");
        while (one.find() && right.size() < MOST_MEMBERS) {
            right.put(one.group(1), Integer.parseInt(one.group(2)));
        }
        return new QuizScore(right);
    }

    /** With one more right answer of a member. */
    QuizScore plus(String member) {
        Map<String, Integer> now = new LinkedHashMap<>(right);
        now.merge(member, 1, Integer::sum);
        return new QuizScore(now);
    }

    /** The line for the message; empty while nobody was right. */
    String line() {
        List<Map.Entry<String, Integer>> best = new ArrayList<>(right.entrySet());
        best.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
        return best.isEmpty()
                ? ""
                : best.stream()
                        .limit(MOST_MEMBERS)
                        .map(e -> "<@" + e.getKey() + "> " + e.getValue())
                        .collect(Collectors.joining(" · ", BEGINNING, ""));
    }
}
