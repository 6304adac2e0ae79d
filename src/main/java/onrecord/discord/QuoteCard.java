package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onrecord.desk.Quoted;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;

/**
 * Draws what somebody is on record with: a page of statements.
 *
 * @param query what was asked for; stands on the card
 * @param articles how many articles were looked through
 */
record QuoteCard(QuoteQuery query, int articles) {
    /** Room for the statements and sources; the rest of the description is ours and short. */
    private static final int ROOM = 3900;

    /**
     * One page.
     *
     * @param page counted from 0
     * @param pictures draws a statement, if that can be done here
     */
    Reply draw(Quoted quoted, int page, Function<Quote, Optional<Picture>> pictures) {
        return switch (quoted) {
            case Quoted.Found found ->
                found.statements().isEmpty() ? nothing(found) : page(found.statements(), page, pictures);
            case Quoted.WhichOne several -> plain(Candidates.whichOne(several.candidates()), Card.Tone.QUESTION_BACK);
            case Quoted.Unknown unknown -> unknown(unknown);
        };
    }

    private Reply page(List<Cluster> all, int page, Function<Quote, Optional<Picture>> pictures) {
        int perPage = query.picture() ? 1 : Statements.PER_CARD;
        int from = Math.multiplyExact(page, perPage);
        if (from >= all.size()) {
            return new Reply.Plain("There are no more quotes of this speaker.");
        }
        int to = Math.min(from + perPage, all.size());
        List<Cluster> shown = all.subList(from, to);
        Optional<Picture> picture =
                query.picture() ? pictures.apply(shown.getFirst().longest()) : Optional.empty();
        boolean missing = query.picture() && picture.isEmpty();
        String text = Statements.draw(shown, ROOM)
                + (missing ? "\n\n*The picture could not be drawn: no font here has these letters.*" : "");
        String place = to - from > 1
                ? "statements " + (from + 1) + " to " + to + " of " + all.size()
                : "statement " + to + " of " + all.size();
        Reply.Shown card = new Reply.Shown(
                card(text, Card.Tone.ON_RECORD, Optional.of(place + " · " + Source.count(articles))),
                buttons(shown, page, to < all.size()));
        return picture.map(file -> card.with((Attachment) file)).orElse(card);
    }

    private List<Button> buttons(List<Cluster> shown, int page, boolean more) {
        List<Button> buttons = new ArrayList<>();
        if (more) {
            buttons.add(query.button("More quotes", page + 1));
        }
        if (page > 0) {
            buttons.add(query.button("Back", page - 1));
        }
        buttons.addAll(InContext.of(
                shown.stream().map(c -> c.longest().said().getFirst()).toList()));
        return buttons;
    }

    private Reply nothing(Quoted.Found found) {
        String who = found.speaker().map(s -> Who.bold(s, 80)).orElse("Nobody");
        String what = found.about()
                .map(about -> " is not quoted on “" + Markdown.text(about) + "” in these articles. Leave the topic out"
                        + " to see everything they are on record with.")
                .orElse(" is named in these articles, but not quoted.");
        return plain("**Not on record.** " + who + what, Card.Tone.NOT_ON_RECORD);
    }

    private Reply unknown(Quoted.Unknown unknown) {
        String name = Source.shortened(VisibleText.line(unknown.name()), 100);
        return plain(
                "**Not on record.** Nobody in these articles is called “" + Markdown.text(name) + "”."
                        + Candidates.near(unknown.near()),
                Card.Tone.NOT_ON_RECORD);
    }

    private Reply plain(String text, Card.Tone tone) {
        return new Reply.Shown(card(text, tone, Optional.of(Source.count(articles))), List.of());
    }

    private Card card(String text, Card.Tone tone, Optional<String> footer) {
        return new Card(Optional.of(query.line()), Optional.empty(), Optional.empty(), text, tone, footer);
    }
}
