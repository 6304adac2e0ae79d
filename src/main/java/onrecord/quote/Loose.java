package onrecord.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.article.Span;

/**
 * Quotations no verb of saying brings: they are words a sentence takes from somebody, or go on with the quotation before
 * them, or stand beside a sentence that is about somebody.
 */
final class Loose {
    private static final int WHOLE_STATEMENT = 6;
    private static final int SHORT_STATEMENT = 3;
    private static final int SURE_STATEMENT = 8;
    private static final Pattern FINISHED = Pattern.compile("[.,!?…]['’]?(?:[\"”»]|'')?$");

    private final String text;
    private final List<Span> body;
    private final List<Quotation> quotations;
    private final Ordered<Span> paragraphs;
    private final Ordered<Stretch> stretches;
    private final TakenWords takenWords;
    private final DraftsByPlace drafts;
    private final Neighbours neighbours;

    /**
     * For one article.
     *
     * @param found the drafts a verb of saying brings
     */
    Loose(
            String text,
            List<Span> body,
            List<Quotation> quotations,
            Ordered<Stretch> stretches,
            Names names,
            List<Draft> found) {
        this.text = text;
        this.body = body;
        this.quotations = quotations;
        this.paragraphs = new Ordered<>(body, p -> p);
        this.stretches = stretches;
        this.takenWords = new TakenWords(text);
        this.drafts = new DraftsByPlace(found);
        this.neighbours = new Neighbours(text, stretches, names, drafts);
    }

    /** The quotation before, whose it is and where it ends. */
    private record Previous(Draft draft, int end) {}

    /** All drafts, with those of the loose quotations among them, in order. */
    List<Draft> withLoose() {
        Optional<Previous> previous = Optional.empty();
        for (Quotation quotation : quotations) {
            Optional<Draft> draft = drafts.covering(quotation);
            if (draft.isEmpty()) {
                draft = loose(quotation, previous);
                draft.ifPresent(drafts::add);
            }
            if (draft.isPresent()) {
                previous =
                        Optional.of(new Previous(draft.get(), quotation.span().end()));
            }
        }
        inherit();
        return drafts.all();
    }

    /** A quotation left open and without a speaker has that of the next paragraph, where it goes on. */
    private void inherit() {
        Set<Integer> starts = body.stream().map(Span::start).collect(Collectors.toSet());
        for (int q = quotations.size() - 2; q >= 0; q--) {
            Quotation open = quotations.get(q);
            Quotation next = quotations.get(q + 1);
            boolean goesOn = !open.closed()
                    && starts.contains(next.span().start())
                    && text.substring(open.span().end(), next.span().start()).isBlank();
            if (goesOn) {
                Optional<Span> later = drafts.covering(next).flatMap(Draft::mention);
                drafts.covering(open)
                        .filter(d -> d.mention().isEmpty() && later.isPresent())
                        .ifPresent(d -> drafts.replace(new Draft(d.said(), later, d.cue(), Draft.Basis.CONTINUED)));
            }
        }
    }

    private Optional<Draft> loose(Quotation quotation, Optional<Previous> previous) {
        Optional<Stretch> own = stretches.overlapping(quotation.span());
        int opening = own.map(s -> s.firstFrom(quotation.span().start())).orElse(0);
        if (own.isPresent() && opening > 0) {
            Optional<Draft> taken = takenWords.find(own.get(), opening, quotation);
            if (taken.isPresent()) {
                return taken;
            }
        }
        if (previous.isPresent()
                && own.isPresent()
                && listed(own.get(), previous.get().end(), opening, quotation)) {
            return Optional.of(draft(quotation, previous.get().draft().mention(), Draft.Basis.CONTINUED));
        }
        int words = quotation.words(text);
        boolean full = words >= WHOLE_STATEMENT
                || (words >= SHORT_STATEMENT
                        && FINISHED.matcher(quotation.span().in(text)).find());
        if (!full) {
            return Optional.empty();
        }
        Span paragraph = paragraphs.holding(quotation.span()).orElse(quotation.span());
        if (previous.isPresent()
                && goesOn(previous.get(), quotation, paragraph)
                && neighbours.signed(quotation).isEmpty()) {
            return Optional.of(draft(quotation, previous.get().draft().mention(), Draft.Basis.CONTINUED));
        }
        String lead =
                text.substring(paragraph.start(), quotation.span().start()).strip();
        boolean title = takenWords.title(quotation) && !lead.isEmpty() && !lead.endsWith(":");
        boolean stands = lead.isEmpty() || lead.endsWith(":") || lead.endsWith(".") || words >= SURE_STATEMENT;
        if (title || !stands) {
            return Optional.empty();
        }
        boolean goesFurther = text.substring(quotation.span().end(), paragraph.end())
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
        Optional<Span> speaker = neighbours
                .signed(quotation)
                .or(() -> own.filter(s -> opening > 0).flatMap(s -> neighbours.subjectBefore(s, opening)))
                .or(() -> own.flatMap(s -> neighbours.rightBehind(s, quotation)))
                .or(() -> goesFurther && lead.isEmpty() ? Optional.empty() : neighbours.before(quotation));
        return Optional.of(draft(quotation, speaker, Draft.Basis.NEIGHBOUR));
    }

    private static Draft draft(Quotation quotation, Optional<Span> mention, Draft.Basis basis) {
        return new Draft(List.of(quotation.span()), mention, Optional.empty(), basis);
    }

    /** "A “warm and dry” harbour, and a “safe one”": one more of the quoted words of the same clause. */
    private boolean listed(Stretch stretch, int previousEnd, int opening, Quotation quotation) {
        if (previousEnd <= stretch.span().start() || !takenWords.mayBeTaken(stretch, opening, quotation)) {
            return false;
        }
        for (int i = opening - 1; i >= 0 && stretch.span(i, i).start() >= previousEnd; i--) {
            if (stretch.finite(i) || stretch.mark(i, ".", ";", ":")) {
                return false;
            }
        }
        return true;
    }

    /** In the same paragraph with no sentence about somebody else between, or the next one with nothing between. */
    private boolean goesOn(Previous previous, Quotation quotation, Span paragraph) {
        if (previous.end() > quotation.span().start()) {
            return false;
        }
        if (previous.end() < paragraph.start()) {
            return text.substring(previous.end(), quotation.span().start())
                    .codePoints()
                    .noneMatch(Character::isLetterOrDigit);
        }
        int first = stretches.firstEndingBehind(previous.end());
        for (int i = first; stretches.get(i).isPresent(); i++) {
            Stretch between = stretches.get(i).get();
            if (between.span().end() > quotation.span().start()) {
                return true;
            }
            boolean other = between.span().start() >= previous.end()
                    && neighbours
                            .topic(between)
                            .filter(topic -> !meansSame(topic, previous.draft()))
                            .isPresent();
            if (other) {
                return false;
            }
        }
        return true;
    }

    /** A pronoun, or a name the speaker's mention has as well. */
    private boolean meansSame(Span topic, Draft draft) {
        String words = topic.in(text);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Pronouns.of(words.toLowerCase(java.util.Locale.ROOT)).isPresent()
                || draft.mention().filter(m -> m.in(text).contains(last)).isPresent();
    }
}
