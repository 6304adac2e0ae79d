package onrecord.discord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands inside the lines of Discord's Markdown, as HTML: emphasis, code, links, mentions, and signs behind a
 * backslash, which mean nothing but themselves.
 */
final class InlineMarkdown {
    /** Deeper emphasis in emphasis is shown as it is written: nobody means it, and a message may hold a thousand. */
    private static final int DEEPEST = 8;

    private static final Pattern LINK =
            Pattern.compile("\\[((?:\\\\.|[^\\[\\]\\\\])+)]\\((?:<(https?://[^\\s<>]+)>|(https?://[^\\s()<>]+))\\)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,:;\"')\\]]");
    private static final Pattern ADDRESS_WITHOUT_PREVIEW = Pattern.compile("<(https?://[^\\s<>]+)>");
    private static final Pattern MENTION = Pattern.compile("<(#|@&|@!|@)(\\d{1,20})>");
    private static final Pattern COMMAND = Pattern.compile("</([\\w -]{1,98}):\\d{1,20}>");
    private static final Pattern EMOJI = Pattern.compile("<a?:(\\w{1,32}):\\d{1,20}>");
    private static final Pattern MOMENT = Pattern.compile("<t:(\\d{1,11})(?::[tTdDfFR])?>");
    private static final Pattern CODE = Pattern.compile("(`{1,2})([^`]|[^`].*?[^`])\\1(?!`)", Pattern.DOTALL);

    /** The marks around emphasis, longer ones first, and the elements they stand for. */
    private static final List<Emphasis> EMPHASES = List.of(
            new Emphasis("***", List.of("em", "strong")),
            new Emphasis("**", List.of("strong")),
            new Emphasis("__", List.of("u")),
            new Emphasis("~~", List.of("s")),
            new Emphasis("||", List.of("mark")),
            new Emphasis("*", List.of("em")),
            new Emphasis("_", List.of("em")));

    private final String text;
    private final int depth;
    private final List<Html> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    private InlineMarkdown(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    static Html html(String text) {
        return new InlineMarkdown(text, 0).read();
    }

    private Html read() {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            Optional<Piece> piece = Optional.of(text.charAt(at)).flatMap(sign -> piece(sign, from));
            if (piece.isPresent()) {
                endPlain();
                parts.add(piece.get().html());
                at = piece.get().end();
            } else {
                boolean escape = text.charAt(at) == '\\' && at + 1 < text.length() && punctuation(text.charAt(at + 1));
                at += escape ? 1 : 0;
                plain.append(text.charAt(at));
                at++;
            }
        }
        endPlain();
        return Html.all(parts);
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            parts.add(Html.text(plain.toString()));
            plain.setLength(0);
        }
    }

    private Optional<Piece> piece(char sign, int at) {
        return switch (sign) {
            case '\n' -> Optional.of(new Piece(Html.LINE_BREAK, at + 1));
            case '`' ->
                match(CODE, at).map(m -> new Piece(Html.element("code").holding(Html.text(m.group(2))), m.end()));
            case '[' -> match(LINK, at).map(this::link);
            case 'h' -> match(ADDRESS, at).map(m -> new Piece(anchor(m.group(), Html.text(m.group())), m.end()));
            case '<' -> inBrackets(at);
            case '*', '_', '~', '|' ->
                depth < DEEPEST
                        ? EMPHASES.stream()
                                .flatMap(e -> emphasis(e, at).stream())
                                .findFirst()
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Piece link(Matcher link) {
        String target = Optional.ofNullable(link.group(2)).orElseGet(() -> link.group(3));
        return new Piece(anchor(target, inner(link.group(1))), link.end());
    }

    private Optional<Piece> inBrackets(int at) {
        return match(MENTION, at)
                .map(m -> chip(Cast.mention(m.group(1), m.group(2)), m))
                .or(() -> match(COMMAND, at).map(m -> chip("/" + m.group(1), m)))
                .or(() -> match(MOMENT, at).map(m -> new Piece(moment(Long.parseLong(m.group(1))), m.end())))
                .or(() -> match(EMOJI, at).map(m -> new Piece(Html.text(":" + m.group(1) + ":"), m.end())))
                .or(() -> match(ADDRESS_WITHOUT_PREVIEW, at)
                        .map(m -> new Piece(anchor(m.group(1), Html.text(m.group(1))), m.end())));
    }

    private Optional<Piece> emphasis(Emphasis emphasis, int at) {
        String mark = emphasis.mark();
        int from = at + mark.length();
        boolean insideWord = mark.equals("_") && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean blank = mark.equals("*") && from < text.length() && Character.isWhitespace(text.charAt(from));
        if (!text.startsWith(mark, at) || insideWord || blank) {
            return Optional.empty();
        }
        int end = closing(mark, from);
        if (end <= from) {
            return Optional.empty();
        }
        Html inside = inner(text.substring(from, end));
        for (String element : emphasis.elements()) {
            inside = Html.element(element).holding(inside);
        }
        return Optional.of(new Piece(inside, end + mark.length()));
    }

    /** Where the emphasis ends; -1 when it does not. */
    private int closing(String mark, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(mark, i)) {
                boolean twice = mark.length() == 1 && text.startsWith(mark + mark, i);
                boolean insideWord =
                        mark.equals("_") && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                if (!twice && !insideWord) {
                    // Of three stars the first may end what began inside.
                    return mark.equals("**") && text.startsWith("***", i) ? i + 1 : i;
                }
                i += twice ? 1 : 0;
            }
        }
        return -1;
    }

    private Html inner(String inside) {
        return new InlineMarkdown(inside, depth + 1).read();
    }

    private Optional<Matcher> match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Piece chip(String words, Matcher where) {
        return new Piece(Html.span("md-mention", Html.text(words)), where.end());
    }

    private static Html anchor(String target, Html label) {
        return Html.element("a")
                .with("href", target)
                .with("rel", "noopener noreferrer nofollow")
                .holding(label);
    }

    private static Html moment(long seconds) {
        return Html.span(
                "md-moment",
                Html.text(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH)
                        .format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC))));
    }

    private static boolean punctuation(char sign) {
        return sign > ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
    }

    private record Emphasis(String mark, List<String> elements) {}

    private record Piece(Html html, int end) {}
}
