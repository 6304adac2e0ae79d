package onrecord.quote;

import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Span;

/**
 * Quotations no verb of saying brings: they go on with the one before them, or stand beside a sentence that is about
 * somebody.
 */
final class Loose {
    private static final int WHOLE_STATEMENT = 6;
    private static final int SHORT_STATEMENT = 3;
    private static final int SURE_STATEMENT = 8;
    private static final Pattern FINISHED = Pattern.compile("[.,!?…]['’]?(?:[\"”»]|'')?$");

    private final String text;
    private final List<Stretch> stretches;
    private final Names names;

    Loose(String text, List<Stretch> stretches, Names names) {
        this.names = names;
        this.text = text;
        this.stretches = stretches;
    }

    /** All drafts, with those of the loose quotations among them, in order. */
    List<Draft> with(List<Draft> drafts, List<Quotation> quotations, List<Span> paragraphs) {
        List<Draft> all = new ArrayList<>(drafts);
        Optional<Draft> previous = Optional.empty();
        int previousEnd = -1;
        for (Quotation quotation : quotations) {
            Optional<Draft> cover = all.stream().filter(d -> covers(d, quotation)).findFirst();
            if (cover.isPresent()) {
                previous = cover;
                previousEnd = quotation.span().end();
                continue;
            }
            Span paragraph = paragraphs.stream()
                    .filter(p -> p.contains(quotation.span()))
                    .findFirst()
                    .orElse(quotation.span());
            int words = quotation.words(text);
            boolean full = words >= WHOLE_STATEMENT
                    || (words >= SHORT_STATEMENT
                            && FINISHED.matcher(quotation.span().in(text)).find());
            String lead =
                    text.substring(paragraph.start(), quotation.span().start()).strip();
            Optional<Draft> draft = Optional.empty();
            if (full && previous.isPresent() && goesOn(previousEnd, quotation, paragraph)) {
                Draft before = previous.get();
                draft = Optional.of(
                        new Draft(List.of(quotation.span()), before.mention(), Optional.empty(), Draft.Basis.CONTINUED));
            } else if (full
                    && (lead.isEmpty() || lead.endsWith(":") || lead.endsWith(".") || words >= SURE_STATEMENT)) {
                draft = Optional.of(new Draft(
                        List.of(quotation.span()), neighbour(quotation), Optional.empty(), Draft.Basis.NEIGHBOUR));
            }
            if (draft.isPresent()) {
                all.add(draft.get());
                previous = draft;
                previousEnd = quotation.span().end();
            }
        }
        return all;
    }

    private static boolean covers(Draft draft, Quotation quotation) {
        int overlap = draft.said().stream()
                .mapToInt(piece -> Math.min(piece.end(), quotation.span().end())
                        - Math.max(piece.start(), quotation.span().start()))
                .filter(common -> common > 0)
                .sum();
        return 2 * overlap > quotation.span().length();
    }

    /** In the same paragraph, or the next one with nothing between. */
    private boolean goesOn(int previousEnd, Quotation quotation, Span paragraph) {
        if (previousEnd > quotation.span().start()) {
            return false;
        }
        String between = text.substring(previousEnd, quotation.span().start());
        return previousEnd >= paragraph.start()
                || between.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The first person-like subject of the sentence before, or of the quotation's own. */
    private Optional<Span> neighbour(Quotation quotation) {
        List<Stretch> before = stretches.stream()
                .filter(s -> s.span().start() <= quotation.span().start())
                .toList();
        for (int k = before.size() - 1; k >= Math.max(0, before.size() - 3); k--) {
            Stretch stretch = before.get(k);
            Optional<Phrase> found = subject(stretch, quotation);
            if (found.isPresent()) {
                return found.map(stretch::span);
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> subject(Stretch stretch, Quotation quotation) {
        int end = 0;
        while (end < stretch.size()
                && stretch.span(end, end).start() < quotation.span().start()) {
            end++;
        }
        int last = end - 1;
        while (last >= 0 && stretch.quoted(last)) {
            last--;
        }
        if (stretch.mark(last, ":")) {
            Subjects subjects = new Subjects(stretch);
            for (int i = last; i >= 0; i--) {
                if (stretch.is(i, VERB)) {
                    Optional<Phrase> subject = subjects.before(i);
                    if (subject.isPresent()) {
                        return subject;
                    }
                }
            }
        }
        NounPhrases phrases = new NounPhrases(stretch);
        for (int i = 0; i < end; i++) {
            if (!stretch.quoted(i) && (stretch.isWord(i, "he", "she") || stretch.is(i, NAME))) {
                Optional<Phrase> phrase = phrases.startingAt(i);
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }
}
