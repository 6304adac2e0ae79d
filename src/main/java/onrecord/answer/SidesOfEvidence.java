package onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.answer.Disagreement.Side;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;

/**
 * Gives each side of a disagreement evidence of its own: what is not there yet is added at the end, and no piece claims
 * to be reported where the other side is.
 */
final class SidesOfEvidence {
    private final Question question;
    private final LibraryQuotes quotes;

    SidesOfEvidence(Question question, LibraryQuotes quotes) {
        this.question = question;
        this.quotes = quotes;
    }

    List<Evidence> in(List<Evidence> evidence, Disagreement disagreement) {
        List<Evidence> all = new ArrayList<>();
        for (Evidence one : evidence) {
            all.add(disagreement.sides().stream()
                    .filter(side -> side.shownBy(one))
                    .findFirst()
                    .map(side -> onlyOn(side, one, disagreement))
                    .orElse(one));
        }
        for (Side side : disagreement.sides()) {
            if (all.stream().noneMatch(side::shownBy)) {
                all.add(evidence(side));
            }
        }
        return all;
    }

    private static Evidence onlyOn(Side side, Evidence evidence, Disagreement disagreement) {
        List<Excerpt> same = evidence.alsoReportedIn().stream()
                .filter(excerpt -> disagreement.sides().stream()
                        .filter(other -> !other.equals(side))
                        .noneMatch(other -> tells(other, excerpt)))
                .toList();
        return new Evidence(evidence.excerpt(), evidence.quote(), same, evidence.emphasis(), evidence.strength());
    }

    private static boolean tells(Side side, Excerpt excerpt) {
        List<Excerpt> told = new ArrayList<>(side.alsoIn());
        told.add(side.excerpt());
        return told.stream()
                .anyMatch(t -> t.article().equals(excerpt.article()) && t.span().overlaps(excerpt.span()));
    }

    private Evidence evidence(Side side) {
        Excerpt excerpt = side.excerpt();
        List<Excerpt> elsewhere = side.alsoIn().stream()
                .filter(other -> !other.article().equals(excerpt.article()))
                .toList();
        return new Evidence(
                excerpt,
                quotes.in(excerpt.article(), excerpt.span()).stream()
                        .max(Comparator.comparingInt(
                                quote -> common(quote, side.value().orElseGet(excerpt::span)))),
                elsewhere,
                Emphasis.in(excerpt, question),
                0);
    }

    private static int common(Quote quote, Span value) {
        return quote.said().stream()
                .map(Excerpt::span)
                .mapToInt(s -> Math.max(0, Math.min(s.end(), value.end()) - Math.max(s.start(), value.start())))
                .sum();
    }
}
