package onrecord.discord;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is chosen by its number, as suggestions name it: {@code #12}, with anything behind it, or figures alone. */
final class Numbered {
    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,18})(?:\\s.*)?|(\\d{1,18})");

    private Numbered() {}

    /** The number in what was typed; none in words that only begin with figures. */
    static OptionalLong in(String typed) {
        Matcher number = NUMBER.matcher(VisibleText.line(typed));
        if (!number.matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(number.group(1) == null ? number.group(2) : number.group(1)));
    }

    /** A suggestion that means this number. */
    static String label(long number, String title) {
        return Source.shortened("#" + number + " " + VisibleText.line(title), Suggestions.LONGEST);
    }
}
