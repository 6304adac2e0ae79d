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
            case Answer.NotFound none -> notFound(asked, none, articles);
            case Answer.WhichOne several -> whichOne(asked, several);
        };
        String understood = Understood.line(answer);
        if (!(reply instanceof Reply.Shown shown)) {
            return reply;
        }
        return shown.with(shown.card().below(understood)).withRow(viewer.row(answer, page));
    }

    private static Reply found(String asked, Answer.Found found, int page, int articles) {
        int from = Math.multiplyExact(page, Passages.PER_CARD);
        if (from >= found.evidence().size()) {
            return new Reply.Plain("There are no more passages for this question.");
        }
        int to = Math.min(from + Passages.PER_CARD, found.evidence().size());
        List<Evidence> shown = found.sidesFirst().subList(from, to);
        List<Button> buttons = new ArrayList<>();
        if (to < found.evidence().size()) {
            buttons.add(MorePassages.button("More passages", page + 1));
        }
        if (page > 0) {
            buttons.add(MorePassages.button("Back", page - 1));
        }
        buttons.addAll(InContext.buttons(shown));
        if (shown.stream().anyMatch(e -> e.quote().isPresent())) {
            buttons.add(WhoElse.button());
        }
        String footer = Source.count(articles) + " · confidence " + Math.round(found.confidence() * 100) + " %"
                + (page > 0 ? " · passages " + (from + 1) + " to " + to : "");
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

    private static Reply notFound(String asked, Answer.NotFound none, int articles) {
        List<Evidence> nearest =
                none.nearest().stream().limit(Passages.PER_CARD).toList();
        StringBuilder text = new StringBuilder("**Not on record.** ").append(WhyNot.sentence(none.reason()));
        if (!nearest.isEmpty()) {
            text.append(
                            none.reason() instanceof Answer.Reason.FalsePremise
                                    ? "\n\n*The articles say:*\n\n"
                                    : "\n\n*The nearest passages, which do not answer it:*\n\n")
                    .append(Passages.draw(nearest, ROOM - text.length()));
        }
        List<String> instead = none.tryInstead().stream()
                .map(VisibleText::line)
                .filter(q -> !q.isEmpty())
                .limit(3)
                .map(q -> "\n• " + Markdown.text(Source.shortened(q, 100)))
                .toList();
        if (!instead.isEmpty()) {
            text.append("\n\n**Try instead**").append(String.join("", instead));
        }
        return new Reply.Shown(
                card(asked, text.toString(), Card.Tone.NOT_ON_RECORD, Optional.of(Source.count(articles))),
                InContext.buttons(nearest));
    }

    private static Reply whichOne(String asked, Answer.WhichOne several) {
        return new Reply.Shown(
                card(asked, Candidates.whichOne(several.candidates()), Card.Tone.QUESTION_BACK, Optional.empty()),
                List.of());
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
