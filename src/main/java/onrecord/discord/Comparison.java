package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;
import onrecord.quote.Difference;

/** Marks in Markdown what differs between a claim and the true words. */
final class Comparison {
    private Comparison() {}

    /**
     * Where in a text those words stand that the claim lacks.
     *
     * @param text the true words and what is around them
     * @param words where the true words are
     */
    static List<Span> missing(List<Difference> differences, String text, Span words) {
        List<Span> found = new ArrayList<>();
        int at = words.start();
        for (Difference difference : differences) {
            if (difference.kind() == Difference.Kind.ADDED || difference.words().isBlank()) {
                continue;
            }
            int next = indexOf(text, difference.words().strip(), at, words.end());
            if (next >= 0) {
                Span place = new Span(next, next + difference.words().strip().length());
                if (difference.kind() == Difference.Kind.MISSING) {
                    found.add(place);
                }
                at = place.end();
            }
        }
        return found;
    }

    /** The claim in a block quote, with what the article does not have struck out, cut between stretches when too long. */
    static String pasted(List<Difference> differences, int room) {
        StringBuilder line = new StringBuilder();
        int left = room;
        boolean cut = false;
        for (Difference difference : differences) {
            String words = VisibleText.line(difference.words());
            if (difference.kind() == Difference.Kind.MISSING || words.isEmpty()) {
                continue;
            }
            if (left <= 0) {
                cut = true;
                break;
            }
            String fitting = Source.shortened(words, Math.max(left, 12));
            String safe = Markdown.text(fitting);
            line.append(line.isEmpty() ? "" : " ")
                    .append(difference.kind() == Difference.Kind.ADDED ? "~~" + safe + "~~" : safe);
            // A struck stretch needs room for its marks as well.
            left -= words.length() + 5;
        }
        return "> " + Markdown.startsLine(line.toString()) + (cut ? " " + Clip.MARK : "");
    }

    private static int indexOf(String text, String words, int from, int to) {
        for (int at = from; at + words.length() <= to; at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }
}
