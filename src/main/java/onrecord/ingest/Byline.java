package onrecord.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says who wrote an article: "By Jane Doe and John Roe, Example Agency". */
final class Byline {
    /** A word of a name. */
    static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    /** A small word within a name. */
    static final String PARTICLE = "de|del|della|der|van|von|den|da|di|du|la|le|al|el|bin|ibn|ter|zu";

    /** A name: capitalised words, with small ones such as "van" and "bin" between them. */
    static final String NAME = WORD + "(?:\\s(?:(?:" + PARTICLE + ")\\s){0,3}(?:(?:al|el|an)-)?" + WORD + "){0,5}";

    private static final int LONGEST = 160;
    private static final Pattern LINE = Pattern.compile(
            "(?:(?i:by|written by|story by|text by|words by|reported by|authors?|bylines?)\\s?:?)\\s(?<who>" + NAME
                    + "(?:(?:,| and| &|;|,? in|,? for|,? at| /|/|,? with)\\s?" + NAME + ")*)");

    private Byline() {}

    /** The names in a line that is a byline. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher byline = LINE.matcher(line);
        return byline.matches()
                ? Optional.of(byline.group("who").replaceFirst("(?<=\\p{Ll}{3})\\.$", ""))
                : Optional.empty();
    }
}
