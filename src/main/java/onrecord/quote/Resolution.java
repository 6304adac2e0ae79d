package onrecord.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Sentence;

/** Says whom the mention of a speaker means in its article, and how sure that is. */
final class Resolution {
    private final String text;
    private final Names names;
    private final OfficeHolders offices;
    private final Crowds crowds;
    private final Ordered<Quotation> quotations;
    private final Ordered<Sentence> sentences;
    private final Pronouns pronouns;

    Resolution(
            Article article,
            List<Sentence> sentences,
            Names names,
            List<Mention> people,
            Ordered<Stretch> stretches,
            List<Quotation> quotations,
            List<Draft> drafts) {
        this.text = article.text();
        this.names = names;
        this.offices = new OfficeHolders(people);
        this.sentences = new Ordered<>(sentences, Sentence::span);
        this.quotations = new Ordered<>(quotations, Quotation::span);
        List<Span> mentions = drafts.stream().flatMap(d -> d.mention().stream()).toList();
        this.pronouns = new Pronouns(text, article.body(), names, this.quotations, mentions);
        this.crowds = new Crowds(stretches);
    }

    Statement statement(Draft draft) {
        Span reported = new Span(draft.start(), draft.end());
        Span wide = draft.mention()
                .filter(m -> draft.basis() == Draft.Basis.CUE)
                .map(reported::join)
                .orElse(reported);
        Span sentence = sentences.allOverlapping(wide).stream()
                .map(Sentence::span)
                .reduce(Span::join)
                .orElse(reported);
        Optional<Named> who = draft.mention().flatMap(this::named);
        Confidence sure = who.map(w -> lowered(w.confidence(), draft.basis())).orElse(Confidence.NOBODY);
        Quote.Kind kind = kind(draft.said());
        List<Span> said = kind == Quote.Kind.DIRECT
                ? draft.said().stream().map(this::unmarked).toList()
                : draft.said();
        return new Statement(sentence, said, draft.mention(), draft.cue(), who.map(Named::name), kind, sure);
    }

    private record Named(String name, Confidence confidence) {}

    private Optional<Named> named(Span mention) {
        String words = mention.in(text).replaceAll("[\\s\\u00A0]+", " ");
        String first = words.toLowerCase(Locale.ROOT);
        Optional<String> pronoun = Pronouns.of(first);
        if (pronoun.isPresent()) {
            // Paragraphs may have lost their order: whom a pronoun means farther back is only said of a speaker.
            return pronouns.meant(pronoun.get(), mention)
                    .filter(a -> a.paragraphs() == 0 || a.prominent())
                    .map(a -> new Named(a.name(), a.paragraphs() <= 1 ? Confidence.PRONOUN : Confidence.FAR_PRONOUN));
        }
        if (first.equals("they")) {
            return crowds.before(mention).map(crowd -> new Named(crowd, Confidence.PRONOUN));
        }
        if (NounPhrases.PRONOUNS.contains(first)) {
            return Optional.empty();
        }
        Optional<String> name = names.in(mention, text);
        if (name.isPresent()) {
            return name.map(n -> new Named(n, Confidence.NAMED));
        }
        String described = first.startsWith("the ") ? words.substring(4) : words;
        return offices.holder(first)
                .map(holder -> new Named(names.full(holder), Confidence.OFFICE))
                .or(() -> Optional.of(new Named(described, Confidence.DESCRIBED)));
    }

    private static Confidence lowered(Confidence confidence, Draft.Basis basis) {
        return switch (basis) {
            case CUE -> confidence;
            case CONTINUED -> confidence.value() > Confidence.CONTINUED.value() ? Confidence.CONTINUED : confidence;
            case NEIGHBOUR -> confidence.value() > Confidence.NEIGHBOUR.value() ? Confidence.NEIGHBOUR : confidence;
        };
    }

    private Quote.Kind kind(List<Span> said) {
        int letters = 0;
        int inside = 0;
        for (Span piece : said) {
            List<Quotation> near = quotations.allOverlapping(piece);
            for (int i = piece.start(); i < piece.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    int at = i;
                    letters++;
                    inside += near.stream()
                                    .anyMatch(q -> q.span().start() <= at
                                            && at < q.span().end())
                            ? 1
                            : 0;
                }
            }
        }
        if (inside == 0) {
            return Quote.Kind.INDIRECT;
        }
        return inside >= 0.98 * letters ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
    }

    /** Without its outer marks. */
    private Span unmarked(Span said) {
        int start = said.start();
        int end = said.end();
        for (Quotation quotation : quotations.allOverlapping(said)) {
            if (quotation.span().start() <= start && start < quotation.inside().start()) {
                start = Math.min(quotation.inside().start(), end);
            }
            if (quotation.inside().end() < end
                    && end <= quotation.span().end()
                    && quotation.inside().end() > start) {
                end = quotation.inside().end();
            }
        }
        return new Span(start, end);
    }
}
