package onrecord.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values to choose from while somebody types, as many and as long as Discord takes.
 *
 * @param values what is filled in when one is chosen
 */
record Suggestions(List<String> values) {
    /** The most suggestions Discord shows. */
    static final int MOST = 25;

    /** The longest suggestion, in characters. */
    static final int LONGEST = 100;

    static final Suggestions NONE = new Suggestions(List.of());

    Suggestions {
        values = List.copyOf(values);
        if (values.size() > MOST || values.stream().anyMatch(v -> v.isBlank() || v.length() > LONGEST)) {
            throw new IllegalArgumentException("Discord takes no such suggestions");
        }
    }

    /** The first that fit. One that is too long is left out: cut off, it would mean nobody. */
    static Suggestions of(List<String> values) {
        List<String> fitting = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            String label = label(value);
            if (fitting.size() < MOST && value.length() <= LONGEST && !label.isEmpty() && seen.add(label)) {
                fitting.add(value);
            }
        }
        return new Suggestions(fitting);
    }

    /** What is read in the list for a value. */
    static String label(String value) {
        return VisibleText.line(value);
    }
}
