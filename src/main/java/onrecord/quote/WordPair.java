package onrecord.quote;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two words, compared by what they mean, whatever their forms: "rejects" and "refused", "agree" and "dismissed".
 *
 * @param one a word of any form
 * @param other another one
 */
public record WordPair(String one, String other) {
    /** "Agreed" is a form of "agree", but "succeed" of nothing. */
    private static final Pattern PAST_OF_EE = Pattern.compile("(?:(?:dis)?agree|guarantee|decree|free)d");

    /** Whether they are forms of one word, or synonyms. */
    public boolean alike() {
        return base(one).equals(base(other)) || Thesaurus.synonyms(base(one), base(other));
    }

    /** Whether they are not alike but have an opposite in common, as "sack" and "dismiss" have "hire". */
    public boolean akin() {
        return Thesaurus.sameSide(base(one), base(other));
    }

    /** Whether one says the opposite of the other. */
    public boolean opposite() {
        return Thesaurus.opposite(base(one), base(other));
    }

    private static String base(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BaseForm.of(
                lower.endsWith("eed") && PAST_OF_EE.matcher(lower).matches()
                        ? lower.substring(0, lower.length() - 1)
                        : lower);
    }
}
