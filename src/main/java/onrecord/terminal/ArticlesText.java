package onrecord.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Origin;
import onrecord.desk.Listing;

/**
 * Lists articles for people: a table where there is room for one, else two lines an article.
 *
 * @param width columns
 */
record ArticlesText(int width) {
    private static final int ROOM_FOR_TABLE = 72;
    private static final int WIDEST_OUTLET = 20;
    private static final int DAY = "2022-01-12".length();
    private static final int PASSAGES = "Passages".length();
    private static final int QUOTES = "Quotes".length();
    private static final int GAPS = 2 * 4;

    /** The list and a line of sums; each line ends with a line feed. */
    String of(List<Listing> listings) {
        StringBuilder text = new StringBuilder();
        if (width < ROOM_FOR_TABLE) {
            text.append(list(listings));
        } else {
            table(listings).forEach(row -> text.append(row).append('\n'));
        }
        return text.append('\n').append(sums(listings)).append('\n').toString();
    }

    private List<String> table(List<Listing> listings) {
        int outlet = listings.stream()
                .flatMap(listing -> listing.article().origin().outlet().stream())
                .mapToInt(name -> columns(Printable.line(name)))
                .reduce("Outlet".length(), Math::max);
        int outletColumn = Math.min(outlet, WIDEST_OUTLET);
        int title = width - GAPS - outletColumn - DAY - PASSAGES - QUOTES;
        List<String> rows = new ArrayList<>();
        rows.add(row(title, outletColumn, "Title", "Outlet", "Date", "Passages", "Quotes"));
        for (Listing listing : listings) {
            Origin origin = listing.article().origin();
            rows.add(row(
                    title,
                    outletColumn,
                    listing.article().headline(),
                    origin.outlet().orElse(""),
                    origin.published().map(LocalDate::toString).orElse(""),
                    String.valueOf(listing.passages()),
                    String.valueOf(listing.quotes())));
        }
        return rows;
    }

    private static String row(
            int title, int outlet, String headline, String name, String day, String passages, String quotes) {
        return String.join(
                "  ",
                left(headline, title),
                left(name, outlet),
                left(day, DAY),
                right(passages, PASSAGES),
                right(quotes, QUOTES));
    }

    private String list(List<Listing> listings) {
        Page page = new Page(width, new Paint(false));
        for (Listing listing : listings) {
            Origin origin = listing.article().origin();
            page.put(0, 2, Words.of(listing.article().headline()), 0);
            page.put(2, 4, Words.of(details(listing, origin)), 0);
        }
        return page.toString();
    }

    private static String details(Listing listing, Origin origin) {
        return Stream.of(
                        origin.outlet(),
                        origin.published().map(Source::day),
                        Optional.of(Count.of(listing.passages(), "passage")),
                        Optional.of(Count.of(listing.quotes(), "quote")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String sums(List<Listing> listings) {
        return Count.of(listings.size(), "article") + ", "
                + Count.of(listings.stream().mapToInt(Listing::passages).sum(), "passage") + ", "
                + Count.of(listings.stream().mapToInt(Listing::quotes).sum(), "quote");
    }

    private static String left(String text, int width) {
        String line = Printable.line(text);
        int columns = columns(line);
        if (columns <= width) {
            return line + " ".repeat(width - columns);
        }
        return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static String right(String number, int width) {
        return " ".repeat(Math.max(0, width - number.length())) + number;
    }

    private static int columns(String line) {
        return line.codePointCount(0, line.length());
    }
}
