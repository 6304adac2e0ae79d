package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;
import onrecord.language.Sentence;

/** Joins the sentences of a paragraph that one quotation holds together. */
final class Stretches {
    private Stretches() {}

    static List<Stretch> of(String text, List<Sentence> sentences, List<Quotation> quotations) {
        List<Stretch> stretches = new ArrayList<>();
        List<Sentence> held = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.tokens().isEmpty()) {
                continue;
            }
            if (!held.isEmpty() && !together(text, held.getLast(), sentence, quotations)) {
                stretches.add(new Stretch(text, held, quotations));
                held = new ArrayList<>();
            }
            held.add(sentence);
        }
        if (!held.isEmpty()) {
            stretches.add(new Stretch(text, held, quotations));
        }
        return stretches;
    }

    /** “Where is he?” Sanders asked: the words end like no sentence of a reporter does before the next. */
    private static boolean open(String text, Quotation quotation) {
        return ",?!-—".indexOf(text.charAt(Math.max(0, quotation.inside().end() - 1))) >= 0;
    }

    private static boolean together(String text, Sentence before, Sentence after, List<Quotation> quotations) {
        Span last = before.tokens().getLast().span();
        Span first = after.tokens().getFirst().span();
        char next = text.charAt(first.start());
        boolean insideOne = quotations.stream()
                .anyMatch(q -> q.span().start() <= last.start()
                        && first.start() < q.span().end());
        // “Why?” she asked: the detector ends the sentence at the question mark
        boolean goesOn = Character.isLowerCase(next)
                && quotations.stream().anyMatch(q -> q.span().end() == last.end());
        boolean attributed =
                quotations.stream().anyMatch(q -> q.span().end() == last.end() && q.closed() && open(text, q))
                        && Character.isLetter(next);
        return insideOne || goesOn || attributed || next == '”';
    }
}
