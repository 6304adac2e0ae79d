package onrecord.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An article's name, made from its content: the same words always have the same id, so a button that carries it works
 * after a restart.
 *
 * @param value sixteen lower-case hexadecimal digits
 */
public record ArticleId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /** The first 64 bits of the SHA-256 of the clean text (the body without what is not article). */
    public static ArticleId ofText(String cleanText) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(cleanText.getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
