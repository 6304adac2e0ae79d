package onrecord.discord;

import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Who said something: name and role, whose words they are, and how sure the speaker is where that needs saying. */
final class Who {
    private static final int LONGEST_MENTION = 60;

    private Who() {}

    /**
     * The line below the words.
     *
     * @param longest how many characters of the name and of the role are shown
     */
    static String line(Quote quote, int longest) {
        String name = quote.speaker()
                .map(s -> bold(s, longest) + role(s, longest))
                .orElse("*" + Confidence.NOBODY.reason() + "*");
        return "— " + name + kind(quote.kind());
    }

    /** How the speaker is known, unless the sentence itself names them; an inferred one with both articles. */
    static Optional<String> sureness(Quote quote, Citations citations) {
        if (quote.speaker().isEmpty()
                || quote.confidence() == Confidence.NAMED
                || quote.confidence() == Confidence.NOBODY) {
            return Optional.empty();
        }
        return Optional.of(quote.inferredFrom()
                .map(Excerpt::article)
                .map(named -> inferred(quote.sentence().article(), named, citations))
                .orElseGet(() -> "*" + Markdown.text(known(quote).orElse("")) + "*"));
    }

    /**
     * How the speaker is known, in a sentence of plain text: what the article calls them there, and where it names them.
     * Nothing when they are named beside the words, or nowhere.
     */
    static Optional<String> known(Quote quote) {
        if (quote.speaker().isEmpty()
                || quote.confidence() == Confidence.NAMED
                || quote.confidence() == Confidence.NOBODY) {
            return Optional.empty();
        }
        String plain = "Speaker: " + quote.confidence().reason() + ".";
        return Optional.of(quote.mention()
                .map(mention -> Source.shortened(VisibleText.line(mention.words()), LONGEST_MENTION))
                .filter(called -> !called.isEmpty())
                .flatMap(called -> where(
                                quote.confidence(), shortName(quote.speaker().get()))
                        .map(where -> "The article says “" + called + "”; " + where + "."))
                .orElse(plain));
    }

    private static Optional<String> where(Confidence confidence, String name) {
        return switch (confidence) {
            case PRONOUN -> Optional.of(name + " is named just before");
            case FAR_PRONOUN -> Optional.of(name + " is named some paragraphs before");
            case OFFICE -> Optional.of("only " + name + " has that office there");
            case NAMED, CONTINUED, INFERRED, DESCRIBED, NEIGHBOUR, NOBODY -> Optional.empty();
        };
    }

    private static String shortName(Speaker speaker) {
        String name = VisibleText.line(speaker.person() ? speaker.surname() : speaker.name());
        return Source.shortened(name.isEmpty() ? "the speaker" : name, LONGEST_MENTION);
    }

    /** The name in bold. */
    static String bold(Speaker speaker, int longest) {
        return Markdown.bold(plain(speaker, longest));
    }

    /** The name as plain text. */
    static String plain(Speaker speaker, int longest) {
        return Source.shortened(VisibleText.line(speaker.name()), Math.min(longest, 80));
    }

    private static String role(Speaker speaker, int longest) {
        return speaker.roles().stream()
                .findFirst()
                .map(VisibleText::line)
                .filter(r -> !r.isEmpty())
                .map(r -> ", " + Markdown.text(Source.shortened(r, longest)))
                .orElse("");
    }

    private static String kind(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "";
            case MIXED -> " · partly quoted, the rest is the reporter’s";
            case INDIRECT -> " · reported, not quoted";
        };
    }

    private static String inferred(Article silent, Article naming, Citations citations) {
        return "*Speaker inferred: not named in " + citations.number(silent) + ", but beside the same words in "
                + citations.number(naming) + ".*";
    }
}
