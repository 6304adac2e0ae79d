package onrecord.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about its article: in JSON-LD, in meta tags (Open Graph among them), in its marked-up header. */
final class PageParticulars {
    private static final int LONGEST_NAMES = 200;
    private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");
    private static final Pattern BEHIND_TITLE = Pattern.compile("\\s+[-|–—:·»]\\s+(?=[^-|–—:·»]+$)");

    private final Document page;
    private final LinkedData data;

    private PageParticulars(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
    }

    static Particulars of(Document page, LinkedData data) {
        PageParticulars told = new PageParticulars(page, data);
        return new Particulars(told.headline(), told.published(), told.outlet(), told.link(), told.byline());
    }

    private Optional<String> headline() {
        Optional<String> title = first(Stream.of(
                        data.headline(),
                        meta("og:title"),
                        meta("twitter:title"),
                        Optional.of(page.title()).filter(t -> !t.isBlank())))
                .map(this::withoutOutlet);
        Optional<String> shown = Optional.ofNullable(page.selectFirst("h1")).map(Element::text);
        return title.flatMap(Headline::given)
                .map(t -> shown.filter(h -> Form.words(h) > 2 && t.startsWith(h))
                        .flatMap(Headline::given)
                        .orElse(t))
                .or(() -> shown.flatMap(Headline::given));
    }

    private String withoutOutlet(String title) {
        Optional<String> outlet = outlet();
        String[] parts = BEHIND_TITLE.split(Blank.folded(title), 2);
        return parts.length == 2
                        && outlet.filter(o -> key(o).equals(key(parts[1]))
                                        || key(parts[1]).startsWith(key(o))
                                        || key(o).startsWith(key(parts[1])))
                                .isPresent()
                ? parts[0]
                : title;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the |\\.\\p{L}{2,3}$|[^\\p{L}\\p{N}]", "");
    }

    private Optional<LocalDate> published() {
        return Stream.<Optional<String>>of(
                        data.published(),
                        meta("article:published_time"),
                        meta("og:article:published_time"),
                        meta("datepublished"),
                        meta("parsely-pub-date"),
                        meta("sailthru.date"),
                        meta("dc.date.issued"),
                        meta("dcterms.created"),
                        meta("dc.date"),
                        meta("pubdate"),
                        meta("publishdate"),
                        meta("publish-date"),
                        meta("date"),
                        attribute("[itemprop=datePublished][content]", "content"),
                        attribute("[itemprop=datePublished][datetime]", "datetime"),
                        attribute("article time[datetime]", "datetime"),
                        attribute("time[datetime]", "datetime"))
                .flatMap(Optional::stream)
                .flatMap(date -> Dates.read(date).stream())
                .findFirst();
    }

    private Optional<String> outlet() {
        return first(Stream.of(data.outlet(), meta("og:site_name"), meta("application-name"), meta("dc.publisher")))
                .flatMap(Headline::given);
    }

    private Optional<String> byline() {
        return first(Stream.of(
                        data.byline(),
                        meta("author"),
                        meta("article:author"),
                        meta("parsely-author"),
                        meta("dc.creator"),
                        text("[itemprop=author]"),
                        text("[rel=author]"),
                        text(".byline, .author")))
                .map(who -> BY.matcher(Blank.folded(who)).replaceFirst(""))
                .flatMap(Headline::given);
    }

    private Optional<URI> link() {
        return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"))
                .flatMap(Optional::stream)
                .flatMap(address -> absolute(address).stream())
                .findFirst();
    }

    private Optional<URI> absolute(String address) {
        Optional<URI> link = Links.of(address);
        return link.isPresent() || page.location().isEmpty()
                ? link
                : Links.of(page.location()).flatMap(base -> resolved(base, address));
    }

    private static Optional<URI> resolved(URI base, String address) {
        try {
            return Links.of(base.resolve(address).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first that is no web address and not too long to be a name or title. */
    private static Optional<String> first(Stream<Optional<String>> values) {
        return values.flatMap(Optional::stream)
                .filter(value -> !value.isBlank() && Links.of(value).isEmpty())
                .filter(value -> value.length() <= LONGEST_NAMES * 2)
                .findFirst();
    }

    private Optional<String> meta(String name) {
        Function<String, Optional<String>> by =
                key -> attribute("meta[" + key + "=" + name + "]", "content"); // jsoup compares without regard to case
        return by.apply("property").or(() -> by.apply("name")).or(() -> by.apply("itemprop"));
    }

    private Optional<String> attribute(String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank());
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_NAMES);
    }
}
