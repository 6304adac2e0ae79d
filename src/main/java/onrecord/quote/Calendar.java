package onrecord.quote;

import java.util.Set;

/** Words that say when, not who. */
final class Calendar {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "today",
            "yesterday",
            "tonight",
            "tomorrow");

    private Calendar() {}

    /** Whether a word in lower case is a day, a month or the like. */
    static boolean names(String lower) {
        return NAMES.contains(lower);
    }
}
