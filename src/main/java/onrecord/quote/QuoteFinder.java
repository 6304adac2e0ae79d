package onrecord.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Sentence;

/**
 * Finds the statements of one article and whom it names as their speakers: first the words and what the article calls
 * the speaker beside them ({@code Reports}, {@code Loose}), then who that is ({@code Names}, {@code Pronouns}).
 */
public final class QuoteFinder {
    /** The statements and the people of an article whose paragraphs were analysed before. */
    public ArticleQuotes find(Article article, List<List<Sentence>> paragraphs) {
        String text = article.text();
        List<Quotation> quotations = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Quotation> own = Marks.quoted(text, article.body().get(p));
            quotations.addAll(own);
            stretches.addAll(Stretches.of(text, paragraphs.get(p), own));
        }
        Ordered<Stretch> placed = new Ordered<>(stretches, Stretch::span);
        Names names = Names.in(stretches);
        List<Draft> drafts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Report report : new Reports(stretch, names).find()) {
                List<Span> said = report.said().stream()
                        .flatMap(piece -> trimmed(text, stretch.span(piece)).stream())
                        .toList();
                if (!said.isEmpty()) {
                    drafts.add(new Draft(
                            said,
                            report.speaker().map(stretch::span),
                            report.cue().map(stretch::span),
                            Draft.Basis.CUE));
                }
            }
        }
        Loose loose = new Loose(text, article.body(), quotations, placed, names, apart(drafts));
        List<Draft> all = new Utterances(text, placed).joined(apart(loose.withLoose()));
        List<Sentence> sentences = paragraphs.stream().flatMap(List::stream).toList();
        List<Mention> people = names.added(People.in(text, sentences));
        Resolution resolution = new Resolution(article, sentences, names, people, placed, quotations, all);
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : all) {
            statements.add(resolution.statement(draft));
        }
        return new ArticleQuotes(people, statements);
    }

    /** Without the marks and blanks at its edges; empty when nothing remains. */
    private static Optional<Span> trimmed(String text, Span said) {
        int start = said.start();
        int end = said.end();
        if (text.startsWith("that ", start) && end - start > "that ".length()) {
            start += "that ".length();
        }
        while (start < end && " ,;:\u00a0—–-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        return span.length() >= 3
                        && !span.in(text).equals("that")
                        && span.in(text).codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(span)
                : Optional.empty();
    }

    /** Of two that overlap the one that begins first; the longer of two that begin together. */
    private static List<Draft> apart(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.<Draft>comparingInt(Draft::start)
                .thenComparingInt(d -> -d.said().getFirst().end()));
        List<Draft> apart = new ArrayList<>();
        int end = 0;
        for (Draft draft : sorted) {
            if (draft.start() >= end) {
                apart.add(draft);
                end = draft.end();
            }
        }
        return apart;
    }
}
