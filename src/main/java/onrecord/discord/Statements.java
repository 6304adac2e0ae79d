package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;

/**
 * Up to three statements as a card shows them: the words, who said them, the numbers of the articles, and below all of
 * them the articles by number.
 *
 * <p>Words get quotation marks from us only when they stand in quotation marks in the article. What is reported or partly
 * quoted is shown as the article's own sentence, with the marks the article has. As in {@link Passages}, what does not fit
 * is drawn again with less room.
 */
final class Statements {
    /** How many statements one card shows. */
    static final int PER_CARD = 3;

    /** So many characters are enough for any three statements. */
    static final int ALWAYS_FITS = 3400;

    private static final List<Room> ROOMS = List.of(
            new Room(1100, 5, Source.LONGEST_HEADLINE, true),
            new Room(600, 4, Source.LONGEST_HEADLINE, true),
            new Room(400, 2, Source.LONGEST_HEADLINE, true),
            new Room(400, 2, Source.LONGEST_HEADLINE, false),
            new Room(150, 1, 60, false),
            new Room(60, 0, 40, false));

    private Statements() {}

    /** The statements in at most so many characters of Markdown. */
    static String draw(List<Cluster> statements, int limit) {
        for (Room room : ROOMS) {
            String drawn = draw(statements, room);
            if (drawn.length() <= limit) {
                return drawn;
            }
        }
        throw new IllegalStateException(statements.size() + " statements do not fit in " + limit + " characters");
    }

    private static String draw(List<Cluster> statements, Room room) {
        Citations citations = new Citations();
        String blocks = statements.stream().map(s -> block(s, room, citations)).collect(Collectors.joining("\n\n"));
        return blocks + "\n\n" + citations.sources(room.linked, room.label);
    }

    private static String block(Cluster statement, Room room, Citations citations) {
        Quote shown = statement.longest();
        Article own = shown.sentence().article();
        List<Excerpt> cuts = statement.cuts().stream().map(Quote::sentence).toList();
        String cited = citations.number(shown.sentence())
                + citations
                        .others(own, cuts, room.others)
                        .map(o -> " · also in " + o)
                        .orElse("");
        return Stream.of(
                        Optional.of(words(shown, room.words)),
                        Optional.of(Who.line(shown, room.label) + " · " + cited),
                        Who.sureness(shown, citations).or(() -> inferred(statement, citations)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** Says of one of the other cuts that its speaker is not named there. */
    private static Optional<String> inferred(Cluster statement, Citations citations) {
        return statement.cuts().stream()
                .filter(q -> q.inferredFrom().isPresent())
                .findFirst()
                .flatMap(q -> Who.sureness(q, citations));
    }

    /** The words in a block quote, cut to at most about so many characters. */
    static String words(Quote quote, int room) {
        return quote.kind() == Quote.Kind.DIRECT ? inMarks(quote, room) : sentence(quote, room);
    }

    private static String inMarks(Quote quote, int room) {
        List<String> pieces = new ArrayList<>();
        int left = room;
        for (Excerpt piece : quote.said()) {
            String whole = piece.words();
            Clip clip = Clip.head(whole, Math.max(left, 1));
            String shown = clip.shown().in(whole);
            String inside = clip.cutAfter() ? shown : withoutComma(shown);
            pieces.add("“" + Markdown.text(inside) + "”" + (clip.cutAfter() ? " " + Clip.MARK : ""));
            left -= clip.shown().length();
            if (clip.cutAfter() || left <= 0) {
                break;
            }
        }
        boolean all = pieces.size() == quote.said().size();
        boolean marked = pieces.getLast().endsWith(Clip.MARK);
        return "> " + String.join(" … ", pieces) + (all || marked ? "" : " " + Clip.MARK);
    }

    /** Without the comma that stood before "she said", which is not shown between marks of ours. */
    static String withoutComma(String words) {
        return words.stripTrailing().replaceFirst(",$", "");
    }

    private static String sentence(Quote quote, int room) {
        Excerpt sentence = quote.sentence();
        Span said = quote.said().getFirst().span();
        Span keep = sentence.span().contains(said) ? said.shift(-sentence.span().start()) : new Span(0, 0);
        String whole = sentence.words();
        return ShownWords.of(whole, Clip.around(whole, keep, room), List.of()).markdown();
    }

    /**
     * How much of everything is shown.
     *
     * @param words characters of each statement
     * @param others how many of the other articles with the same statement are listed
     * @param label characters of each name, role and headline
     * @param linked whether the articles are linked
     */
    private record Room(int words, int others, int label, boolean linked) {}
}
