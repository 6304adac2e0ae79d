package onrecord.terminal;

import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Says why it is thought that somebody said it, where the article does not name them beside the words. */
final class Doubt {
    private Doubt() {}

    /** One sentence; empty when the speaker is named there, or nobody is. */
    static Optional<String> about(Quote quote, Citations citations) {
        if (quote.speaker().isEmpty() || quote.confidence() == Confidence.NAMED) {
            return Optional.empty();
        }
        Optional<String> carried = quote.inferredFrom()
                .map(from -> called(quote) + "; the same words are "
                        + quote.speaker().map(Speaker::surname).orElse("") + "’s in " + citations.number(from));
        return carried.or(() -> Optional.of("speaker: " + quote.confidence().reason()));
    }

    private static String called(Quote quote) {
        return quote.mention()
                .map(Excerpt::words)
                .map(mention -> "named there only as “" + Printable.line(mention) + "”")
                .orElse("not named there");
    }
}
