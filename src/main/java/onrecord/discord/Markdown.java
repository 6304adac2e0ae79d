package onrecord.discord;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * Other people's text in Discord's Markdown, so that it is seen as it stands: it cannot ping, format, link, make an emoji
 * or end the quotation it stands in.
 *
 * <p>Discord takes a backslash before any sign for "this sign as it is". Signs that only mean something at the start of a
 * line ({@code # - +}, {@code 1.}) are left alone elsewhere, which keeps the text readable where Markdown is not drawn.
 */
final class Markdown {
    /** Longer links are left out: a card has 4,096 characters for everything. */
    static final int LONGEST_LINK = 300;

    private static final String ALWAYS = "\\*_~`|<>@[]";

    private Markdown() {}

    /** The text inside a line. */
    static String text(String words) {
        String seen = VisibleText.of(words);
        StringBuilder safe = new StringBuilder(seen.length() + 16);
        for (int i = 0; i < seen.length(); i++) {
            char sign = seen.charAt(i);
            boolean last = i + 1 == seen.length();
            boolean escape = switch (sign) {
                // An emoji (:smile:) or a link (https://) has something right behind its colon.
                case ':' -> last || !Character.isWhitespace(seen.charAt(i + 1));
                // "](" makes a link, and some readers of Markdown see it in spite of the backslash before "]".
                case '(' -> i > 0 && seen.charAt(i - 1) == ']';
                default -> ALWAYS.indexOf(sign) >= 0;
            };
            if (escape) {
                safe.append('\\');
            }
            safe.append(sign);
        }
        return safe.toString();
    }

    /** The text as the start of a line. */
    static String lineStart(String words) {
        return startsLine(text(words));
    }

    /**
     * The text as a block quote of one line, some of it in bold.
     *
     * @param emphasis stretches of {@code words}
     */
    static String quote(String words, List<Span> emphasis) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Span bold : separate(words, emphasis)) {
            line.append(text(words.substring(from, bold.start()))).append(bold(bold.in(words)));
            from = bold.end();
        }
        line.append(text(words.substring(from)));
        return "> " + startsLine(line.toString().strip());
    }

    /** The text in bold; nothing when there is nothing to see. */
    static String bold(String words) {
        String safe = text(words);
        return safe.isBlank() ? safe : "**" + safe + "**";
    }

    /**
     * The text as a link. Square brackets become round ones: one of them could end the label and start another link. A
     * link that is too long, or that hides its host behind a user's name, is left out and the label stays.
     */
    static String link(String label, Optional<URI> target) {
        return target.flatMap(Markdown::target)
                .map(url -> "[" + text(label.replace('[', '(').replace(']', ')')) + "](" + url + ")")
                .orElseGet(() -> lineStart(label));
    }

    private static Optional<String> target(URI uri) {
        if (uri.getHost() == null || uri.getHost().startsWith("[") || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        String url = uri.toASCIIString()
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("'", "%27")
                .replace("*", "%2A");
        return url.length() <= LONGEST_LINK && url.matches("(?i)https?://[!-;=?-~&&[^\\[\\]\\\\`|<>]]+")
                ? Optional.of(url)
                : Optional.empty();
    }

    /** Safe text as the start of a line. */
    static String startsLine(String safe) {
        return safe.replaceFirst("^([-+#])", "\\\\$1").replaceFirst("^(\\d{1,10})([.)])", "$1\\\\$2");
    }

    /** The stretches in order, without outer white space; what touches or overlaps becomes one. */
    private static List<Span> separate(String words, List<Span> emphasis) {
        List<Span> parts = new ArrayList<>();
        for (Span next : emphasis.stream().sorted().toList()) {
            Span part = trimmed(words, next);
            if (part.length() == 0) {
                continue;
            }
            Span before = parts.isEmpty() ? new Span(0, 0) : parts.getLast();
            boolean apart = parts.isEmpty()
                    || (before.end() < part.start()
                            && !VisibleText.of(words.substring(before.end(), part.start()))
                                    .isEmpty());
            if (apart) {
                parts.add(part);
            } else {
                parts.set(parts.size() - 1, before.join(part));
            }
        }
        return parts;
    }

    private static Span trimmed(String words, Span span) {
        int start = span.start();
        int end = Math.min(span.end(), words.length());
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return new Span(Math.min(start, end), end);
    }
}
