package onrecord.quote;

import java.util.regex.Pattern;

/** How bodies and groups are called: "the Kremlin" and "The Kremlin" are one. */
final class Bodies {
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|a|an)[\\s\\u00A0]+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private Bodies() {}

    /** The name without "the". */
    static String bare(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
