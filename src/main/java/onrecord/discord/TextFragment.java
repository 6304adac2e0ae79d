package onrecord.discord;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Leads a link to words on the page it opens, where the reader's browser can find words (WICG, "URL Fragment Text
 * Directives"). Of long ones the first and the last words are named.
 */
final class TextFragment {
    private static final int WHOLE = 8;
    private static final int AT_EACH_END = 4;

    private TextFragment() {}

    /** The link, leading to these words. */
    static URI to(URI link, String words) {
        List<String> all = Arrays.stream(VisibleText.line(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (all.isEmpty()) {
            return link;
        }
        String named = all.size() <= WHOLE
                ? encoded(all)
                : encoded(all.subList(0, AT_EACH_END)) + ","
                        + encoded(all.subList(all.size() - AT_EACH_END, all.size()));
        return URI.create(link + (link.getRawFragment() == null ? "#" : "") + ":~:text=" + named);
    }

    /** A comma, a hyphen or an ampersand would have a meaning of its own. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D")
                .replace("*", "%2A")
                .replace("_", "%5F");
    }
}
