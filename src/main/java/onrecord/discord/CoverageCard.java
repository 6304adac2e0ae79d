package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.answer.Coverage;
import onrecord.answer.Disagreement;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Draws what each article says on a topic: the article, then its words. */
final class CoverageCard {
    private static final int PER_CARD = 4;
    private static final int ROOM = 3700;
    private static final String BEFORE_TOPIC = "How the articles report: ";

    /** From what is wanted to what always fits: four articles of two sentences, each sign with a backslash. */
    private static final List<Room> ROOMS =
            List.of(new Room(400, 2, true), new Room(220, 2, true), new Room(150, 1, false), new Room(60, 1, false));

    private CoverageCard() {}

    /** The topic of a card by the line above it. */
    static Optional<String> topic(String author) {
        return Optional.of(author).filter(a -> a.startsWith(BEFORE_TOPIC)).map(a -> a.substring(BEFORE_TOPIC.length()));
    }

    /**
     * One page.
     *
     * @param page which articles: page 0 has the first four
     * @param articles how many there are in all
     */
    static Reply draw(String topic, Coverage coverage, int page, int articles) {
        List<Coverage.Report> all = coverage.reports();
        if (all.isEmpty()) {
            return new Reply.Shown(
                    card(
                            topic,
                            "**Not on record.** None of the articles speaks of this in these words.",
                            Card.Tone.NOT_ON_RECORD,
                            Source.count(articles)),
                    List.of());
        }
        int from = Math.multiplyExact(page, PER_CARD);
        if (from >= all.size()) {
            return new Reply.Plain("No more articles speak of this.");
        }
        int to = Math.min(from + PER_CARD, all.size());
        List<Coverage.Report> shown = all.subList(from, to);
        List<Button> buttons = new ArrayList<>();
        if (to < all.size()) {
            buttons.add(CompareCommand.button("More articles", page + 1));
        }
        if (page > 0) {
            buttons.add(CompareCommand.button("Back", page - 1));
        }
        buttons.addAll(InContext.buttons(
                shown.stream().map(r -> r.evidence().getFirst()).toList()));
        String footer = all.size() + " of " + Source.count(articles) + (all.size() == 1 ? " speaks" : " speak")
                + " of it"
                + (all.size() > PER_CARD
                        ? (to - from == 1 ? " · this is number " + to : " · these are " + (from + 1) + " to " + to)
                        : "");
        return new Reply.Shown(card(topic, text(coverage, shown, page == 0), Card.Tone.ON_RECORD, footer), buttons);
    }

    private static String text(Coverage coverage, List<Coverage.Report> shown, boolean first) {
        for (Room room : ROOMS) {
            Citations citations = new Citations();
            // Every report keeps its number, whatever page it is on.
            coverage.reports().forEach(report -> citations.number(report.article()));
            Optional<Disagreement> differ = first ? coverage.disagreement() : Optional.empty();
            String text = differ.map(d -> DisagreementLine.draw(d, room.words, citations) + "\n\n")
                            .orElse("")
                    + shown.stream().map(r -> block(r, room, citations)).collect(Collectors.joining("\n\n"))
                    + differ.map(d -> further(d, shown, citations, room)).orElse("");
            if (text.length() <= ROOM) {
                return text;
            }
        }
        throw new IllegalStateException("the reports of " + shown.size() + " articles do not fit");
    }

    /** Articles of other pages that the line about what differs cites. */
    private static String further(Disagreement differ, List<Coverage.Report> shown, Citations citations, Room room) {
        List<String> here =
                shown.stream().map(r -> citations.number(r.article())).toList();
        String lines = differ.sides().stream()
                .map(side -> side.excerpt().article())
                .filter(a -> !here.contains(citations.number(a)))
                .map(a -> "\n" + citations.line(a, room.linked, 60))
                .distinct()
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n\n**Also cited above**" + lines;
    }

    private static String block(Coverage.Report report, Room room, Citations citations) {
        return "**" + citations.number(report.article()) + "** "
                + (room.linked
                        ? Source.linked(
                                report.article(),
                                Optional.of(report.evidence().getFirst().excerpt()))
                        : Source.unlinked(report.article(), 60))
                + report.evidence().stream()
                        .limit(room.sentences)
                        .map(e -> "\n" + words(e, room))
                        .collect(Collectors.joining());
    }

    private static String words(Evidence evidence, Room room) {
        Excerpt excerpt = evidence.excerpt();
        String whole = excerpt.words();
        List<Span> emphasis = evidence.emphasis().stream()
                .map(key -> key.shift(-excerpt.span().start()))
                .sorted()
                .toList();
        Span keep = emphasis.isEmpty() ? new Span(0, 0) : emphasis.getFirst();
        ShownWords shown = ShownWords.of(whole, Clip.around(whole, keep, room.words), emphasis);
        String speaker = evidence.quote()
                .flatMap(Quote::speaker)
                .map(Speaker::name)
                .map(name -> "\n-# " + Markdown.text(Source.shortened(VisibleText.line(name), 60)))
                .orElse("");
        return shown.markdown() + speaker;
    }

    private static Card card(String topic, String text, Card.Tone tone, String footer) {
        return new Card(
                Optional.of(BEFORE_TOPIC + topic), Optional.empty(), Optional.empty(), text, tone, Optional.of(footer));
    }

    /**
     * How much of everything is shown.
     *
     * @param words characters of each sentence
     * @param sentences how many of each article
     * @param linked whether the articles are linked
     */
    private record Room(int words, int sentences, boolean linked) {}
}
