package onrecord.discord;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.quote.Quote;

/**
 * What a picture of a quote says, in plain text.
 *
 * @param words the speaker's words, or the article's sentence that reports them
 * @param label says that the words are not, or not all, the speaker's; then no quotation marks stand around them
 * @param speaker the name, or that there is none
 * @param role what the articles call the speaker
 * @param sureness how the speaker is known, where that needs saying
 * @param source outlet and day; the headline when neither is known
 */
record PicturedQuote(
        String words,
        Optional<String> label,
        String speaker,
        Optional<String> role,
        Optional<String> sureness,
        String source) {
    private static final int LONGEST_WORDS = 1500;
    private static final int LONGEST_LINE = 160;

    static PicturedQuote of(Quote quote) {
        Optional<String> speaker = quote.speaker().map(s -> line(s.name())).filter(n -> !n.isEmpty());
        return new PicturedQuote(
                shortened(words(quote), LONGEST_WORDS),
                label(quote.kind()),
                shortened(speaker.orElse("Speaker not named in the article"), LONGEST_LINE),
                quote.speaker()
                        .flatMap(s -> s.roles().stream()
                                .map(PicturedQuote::line)
                                .filter(r -> !r.isEmpty())
                                .findFirst()
                                .map(r -> shortened(r, LONGEST_LINE))),
                speaker.flatMap(s -> Who.known(quote))
                        .map(PicturedQuote::withoutStop)
                        .map(k -> shortened(k, LONGEST_LINE)),
                source(quote.sentence().article()));
    }

    /** The same in one line, for those who cannot see the picture. */
    String description() {
        String quoted = label.map(l -> l + ": " + words).orElse("“" + words + "”");
        String rest = ". " + speaker + role.map(r -> ", " + r).orElse("") + ". " + source;
        return shortened(quoted, Picture.LONGEST_DESCRIPTION - rest.length()) + rest;
    }

    /** All letters that are drawn in the font of names and sources. */
    String small() {
        return Stream.of(Optional.of(speaker), role, label, sureness, Optional.of(source))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String words(Quote quote) {
        return quote.kind() == Quote.Kind.DIRECT
                ? quote.said().stream()
                        .map(piece -> Statements.withoutComma(line(piece.words())))
                        .filter(w -> !w.isEmpty())
                        .collect(Collectors.joining(" … "))
                : line(quote.sentence().words());
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }

    private static Optional<String> label(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> Optional.empty();
            case MIXED -> Optional.of("Partly quoted");
            case INDIRECT -> Optional.of("Reported, not quoted");
        };
    }

    private static String source(Article article) {
        String known = Stream.of(
                        article.origin().outlet().map(PicturedQuote::line).map(o -> shortened(o, 60)),
                        article.origin().published().map(Source::day))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? shortened(line(article.headline()), LONGEST_LINE) : known;
    }

    /** Accents joined to their letters, because fonts have é rather than e and an accent. */
    private static String line(String text) {
        return Normalizer.normalize(VisibleText.line(text), Normalizer.Form.NFC);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest
                ? text
                : Clip.head(text, longest - 1).shown().in(text) + "…";
    }
}
