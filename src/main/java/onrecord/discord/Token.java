package onrecord.discord;

import java.util.Optional;
import java.util.regex.Pattern;

/** The bot's password at Discord. It never shows itself: not in text, not in an error. */
public final class Token {
    private static final Pattern FORM = Pattern.compile("[\\w-]{10,}\\.[\\w-]{4,}\\.[\\w-]{10,}");

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** Reads a token; empty when the text cannot be one (a token has three parts, parted by dots). */
    public static Optional<Token> parse(String text) {
        return FORM.matcher(text).matches() && text.length() <= 200 ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** The token itself, for the two places that send it. */
    String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
