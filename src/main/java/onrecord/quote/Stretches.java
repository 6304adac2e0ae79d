package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Span;
import onrecord.language.Sentence;

/** Joins the sentences of a paragraph that one quotation holds together. */
final class Stretches {
    /** In characters; the rules take time with the square of a stretch. */
    private static final int LONGEST = 6000;

    private Stretches() {}

    static List<Stretch> of(String text, List<Sentence> sentences, List<Quotation> inParagraph) {
        Ordered<Quotation> quotations = new Ordered<>(inParagraph, Quotation::span);
        List<Stretch> stretches = new ArrayList<>();
        List<Sentence> held = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.tokens().isEmpty()) {
                continue;
            }
            boolean goesOn = !held.isEmpty()
                    && sentence.span().end() - held.getFirst().span().start() <= LONGEST
                    && together(text, held.getLast(), sentence, quotations);
            if (!held.isEmpty() && !goesOn) {
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

    /** “Where is he?” Keel asked: the words end like no sentence of a reporter does before the next. */
    private static boolean open(String text, Quotation quotation) {
        return ",?!-—".indexOf(text.charAt(Math.max(0, quotation.inside().end() - 1))) >= 0;
    }

    private static boolean together(String text, Sentence before, Sentence after, Ordered<Quotation> quotations) {
        Span last = before.tokens().getLast().span();
        Span first = after.tokens().getFirst().span();
        char next = text.charAt(first.start());
        Optional<Quotation> around = quotations.overlapping(last);
        boolean insideOne = around.filter(q -> q.span().start() <= last.start()
                        && first.start() < q.span().end())
                .isPresent();
        Optional<Quotation> ended = around.filter(q -> q.span().end() == last.end());
        // “Why?” she asked: the detector ends the sentence at the question mark
        boolean goesOn = Character.isLowerCase(next) && ended.isPresent();
        boolean attributed = Character.isLetter(next)
                && ended.filter(q -> q.closed() && open(text, q)).isPresent();
        return insideOne || goesOn || attributed || next == '”';
    }
}
