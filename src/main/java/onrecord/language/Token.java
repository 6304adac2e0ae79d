package onrecord.language;

import java.util.Locale;
import onrecord.article.Span;

/**
 * A word, number or mark of a text.
 *
 * @param text as written
 * @param span where it stands in the text
 */
public record Token(String text, Span span) {
    /** Lower-cased the same way everywhere, whatever the computer's language. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean word() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
