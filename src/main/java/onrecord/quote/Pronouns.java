package onrecord.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.article.Span;

/**
 * Finds whom "he" or "she" means: of the people named before it, outside quotation marks and of the right gender, the
 * one with the most in favour: near, a speaker before, first in its sentence.
 */
final class Pronouns {
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.\\n!?\"”]\\s*)[^.\\n]{0,45}$");

    /** How far back a name is looked for, in characters. */
    private static final int FARTHEST = 6000;

    private final String text;
    private final Ordered<Span> body;
    private final Names names;
    private final Ordered<Quotation> quotations;
    private final Set<Span> speaking = new HashSet<>();

    /**
     * Whom a pronoun means.
     *
     * @param paragraphs how many paragraphs before it the name stands
     * @param prominent whether the name is a speaker's there or begins its sentence
     */
    record Antecedent(String name, int paragraphs, boolean prominent) {}

    Pronouns(String text, List<Span> body, Names names, Ordered<Quotation> quotations, List<Span> speakers) {
        this.text = text;
        this.body = new Ordered<>(body, p -> p);
        this.names = names;
        this.quotations = quotations;
        speakers.forEach(s -> names.between(s.start(), s.end()).forEach(n -> speaking.add(n.span())));
    }

    /** "he" or "she" for any form of them, in lower case. */
    static Optional<String> of(String word) {
        return switch (word) {
            case "he", "his", "him", "himself" -> Optional.of("he");
            case "she", "her", "hers", "herself" -> Optional.of("she");
            default -> Optional.empty();
        };
    }

    Optional<Antecedent> meant(String pronoun, Span at) {
        Names.Name best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Names.Name name : names.between(at.start() - FARTHEST, at.start())) {
            if (inQuotation(name.span())) {
                continue;
            }
            boolean speaker = speaks(name.span());
            if (names.organisation(name) || (!names.person(name) && !speaker)) {
                continue;
            }
            Optional<String> own = names.pronoun(name);
            if (own.isPresent() && !own.get().equals(pronoun)) {
                continue;
            }
            double score = -paragraphs(name.span(), at)
                    - (at.start() - name.span().end()) / 2000.0
                    + (speaker ? 0.8 : 0)
                    + (begins(name.span()) ? 0.5 : 0)
                    + (own.isPresent() ? 0.3 : 0);
            if (score >= most) {
                most = score;
                best = name;
            }
        }
        return Optional.ofNullable(best)
                .map(n ->
                        new Antecedent(names.full(n), paragraphs(n.span(), at), speaks(n.span()) || begins(n.span())));
    }

    private boolean begins(Span name) {
        return SENTENCE_START
                .matcher(text.substring(Math.max(0, name.start() - 60), name.start()))
                .find();
    }

    private boolean speaks(Span name) {
        return speaking.contains(name);
    }

    private boolean inQuotation(Span span) {
        return quotations.holding(span).isPresent();
    }

    private int paragraphs(Span from, Span to) {
        return paragraph(to) - paragraph(from);
    }

    private int paragraph(Span span) {
        return body.firstEndingBehind(span.start());
    }
}
