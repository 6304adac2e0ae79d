package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.answer.Polarity;

/**
 * Draws an {@link Answer}: the words first, then who, where and when.
 *
 * <p>The question stands on top as typed, and below it, small, as it was understood where it follows up on others. From
 * there the buttons read it again, so the bot keeps nothing in mind between
 * a card and its buttons.
 */
final class AnswerCard {
    /** Room for the words and sources; the rest of the description is ours and short. */
    private static final int ROOM = 3000;

    private AnswerCard() {}

    /**
     * One page of an answer.
     *
     * @param asked the question as typed
     * @param page which pieces of evidence: page 0 has the first three
     * @param articles how many articles were searched
     * @param viewer for whom
     */
    static Reply draw(String asked, Answer answer, int page, int articles, Viewer viewer) {
        Reply reply = switch (answer) {
            case Answer.Found found -> found(asked, found, page, articles);
            case Answer.NotFound none -> notFound(asked, none, articles, viewer);
            case Answer.WhichOne several -> whichOne(asked, several, viewer);
        };
        String understood = Understood.line(answer);
        if (!(reply instanceof Reply.Shown shown)) {
            return reply;
        }
        return shown.with(shown.card().below(understood)).withRow(viewer.row(answer, page));
    }

    private static Reply found(String asked, Answer.Found found, int page, int articles) {
        List<Evidence> all = found.sidesFirst();
        int first = FirstPage.of(found);
        int from = page == 0 ? 0 : Math.addExact(first, Math.multiplyExact(page - 1, Passages.PER_CARD));
        if (from >= all.size()) {
            return new Reply.Plain("There are no more passages for this question.");
        }
        int to = page == 0 ? first : Math.min(from + Passages.PER_CARD, all.size());
        List<Evidence> shown = all.subList(from, to);
        List<Button> buttons = new ArrayList<>();
        if (to < all.size()) {
            buttons.add(MorePassages.button("More passages", page + 1));
        }
        if (page > 0) {
            buttons.add(MorePassages.button("Back", page - 1));
        }
        buttons.addAll(InContext.buttons(shown));
        if (shown.stream().anyMatch(e -> e.quote().isPresent())) {
            buttons.add(WhoElse.button());
        }
        String footer = Source.count(articles)
                + (FirstPage.sure(found) ? "" : " · not sure this answers it")
                + (page > 0 ? place(from + 1, to) : "");
        String said = page > 0 || found.disagreement().isPresent()
                ? ""
                : found.polarity()
                        .map(polarity ->
                                polarity == Polarity.YES ? "**Yes**, as reported:\n\n" : "**No**, as reported:\n\n")
                        .orElse("");
        return new Reply.Shown(
                card(
                        asked,
                        said + Passages.draw(shown, page == 0 ? found.disagreement() : Optional.empty(), ROOM),
                        Card.Tone.ON_RECORD,
                        Optional.of(footer)),
                buttons);
    }

    private static String place(int first, int last) {
        return first == last ? " · passage " + last : " · passages " + first + " to " + last;
    }

    private static Reply notFound(String asked, Answer.NotFound none, int articles, Viewer viewer) {
        boolean otherwise = none.reason() instanceof Answer.Reason.FalsePremise;
        List<Evidence> nearest = Nearest.of(none);
        StringBuilder text = new StringBuilder(otherwise ? "" : "**Not on record.** ")
                .append(WhyNot.sentence(none.reason(), none.question()));
        if (!nearest.isEmpty()) {
            text.append(otherwise ? "\n\n" : "\n\n*The nearest passages, which do not answer it:*\n\n")
                    .append(Passages.draw(nearest, ROOM - text.length()));
        }
        List<String> instead = none.tryInstead().stream()
                .map(VisibleText::line)
                .filter(q -> !q.isEmpty())
                .distinct()
                .limit(3)
                .toList();
        List<Button> buttons = instead.stream()
                .flatMap(q -> TryInstead.button(q, viewer.asker()).stream())
                .toList();
        List<String> lines = instead.stream()
                .filter(q -> TryInstead.button(q, viewer.asker()).isEmpty())
                .map(q -> "\n• " + Markdown.text(Source.shortened(q, 100)))
                .toList();
        if (!instead.isEmpty()) {
            text.append("\n\n**Try instead**").append(below(buttons.size())).append(String.join("", lines));
        }
        Card card = card(
                asked,
                text.toString(),
                otherwise ? Card.Tone.OTHERWISE : Card.Tone.NOT_ON_RECORD,
                Optional.of(Source.count(articles)));
        return new Reply.Shown(card, InContext.buttons(nearest)).withRow(buttons);
    }

    private static String below(int questions) {
        return switch (questions) {
            case 0 -> "";
            case 1 -> " the question below.";
            default -> " one of the questions below.";
        };
    }

    private static Reply whichOne(String asked, Answer.WhichOne several, Viewer viewer) {
        List<List<Button>> names =
                Meant.rows(several.question().completed().orElse(asked), several.candidates(), viewer.asker());
        return new Reply.Shown(
                card(
                        asked,
                        Candidates.whichOne(several.candidates(), !names.isEmpty()),
                        Card.Tone.QUESTION_BACK,
                        Optional.empty()),
                names,
                Optional.empty(),
                Optional.empty());
    }

    private static Card card(String asked, String description, Card.Tone tone, Optional<String> footer) {
        String line = Source.shortened(VisibleText.line(asked), Card.LONGEST_AUTHOR);
        return new Card(
                Optional.of(line).filter(q -> !q.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                description,
                tone,
                footer);
    }
}
