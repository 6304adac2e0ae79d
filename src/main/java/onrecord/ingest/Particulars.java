package onrecord.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import onrecord.article.Origin;

/** What is known about an article besides its text; every item may be missing. */
record Particulars(
        Optional<String> headline,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<URI> link,
        Optional<String> byline) {
    /** Nothing known. */
    static final Particulars NONE =
            new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Particulars headline(Optional<String> headline) {
        return new Particulars(headline, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Particulars published(LocalDate day) {
        return new Particulars(
                Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Particulars link(URI link) {
        return new Particulars(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(link), Optional.empty());
    }

    static Particulars byline(String byline) {
        return new Particulars(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(byline));
    }

    /** These, with what they lack taken from the others. */
    Particulars or(Particulars others) {
        return new Particulars(
                headline.or(others::headline),
                published.or(others::published),
                outlet.or(others::outlet),
                link.or(others::link),
                byline.or(others::byline));
    }

    /** The origin of the article called {@code name}; a link stands in for an outlet or a day that is not given. */
    Origin origin(String name, Outlets outlets) {
        return new Origin(
                name,
                outlet.or(() -> link.map(outlets::of)),
                link,
                published.or(() -> link.flatMap(Links::day)),
                byline);
    }
}
