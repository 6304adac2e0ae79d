package onrecord.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses, and the lines that are nothing but one. */
final class Links {
    private static final int LONGEST = 2000;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:link|url|source|original(?: article)?|permalink|web|read (?:it|more|on|online)(?: at)?)\\s*:?\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern MARKDOWN = Pattern.compile("\\[[^\\]]{0,200}]\\((\\S+)\\)");
    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})/(\\d{1,2})(?:/|$)");

    private Links() {}

    /** A link safe to show: http or https, with a host, without a user name that could pose as one. */
    static Optional<URI> of(String address) {
        String stripped = address.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(stripped);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host of a link without the part that only says how it is to be shown. */
    static String site(URI link) {
        return link.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|amp|edition)\\.", "");
    }

    /** The address a line consists of, perhaps behind a word such as "Link:"; not yet checked by {@link #of}. */
    static Optional<String> alone(String line) {
        if (line.length() > LONGEST + 100) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        String rest = label.lookingAt() ? line.substring(label.end()) : line;
        Matcher markdown = MARKDOWN.matcher(rest);
        if (markdown.matches()) {
            rest = markdown.group(1);
        } else if (rest.startsWith("<") && rest.endsWith(">")) {
            rest = rest.substring(1, rest.length() - 1);
        }
        return ADDRESS.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
    }

    /** The day many outlets write into their addresses, as in {@code /2022/01/12/}. */
    static Optional<LocalDate> day(URI link) {
        Matcher day = DAY.matcher(link.getPath() == null ? "" : link.getPath());
        return day.find() ? Dates.day(day.group(1), day.group(2), day.group(3)) : Optional.empty();
    }
}
