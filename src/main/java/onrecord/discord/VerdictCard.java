package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Claim;
import onrecord.quote.Difference;
import onrecord.quote.Finding;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;

/**
 * Draws a {@link Verdict}: one sentence that says it, then the true words in the article's own sentence, who, where, when.
 * Words only the article has are bold; words only the claim has are struck out in the claim.
 */
final class VerdictCard {
    private static final int NEAREST = 2;

    /** From what is wanted to what always fits, though every sign needs a backslash and every second word is marked. */
    private static final List<Room> ROOMS = List.of(
            new Room(1400, 1400, Source.LONGEST_HEADLINE, 5, true),
            new Room(700, 700, Source.LONGEST_HEADLINE, 4, true),
            new Room(350, 350, Source.LONGEST_HEADLINE, 2, false),
            new Room(150, 150, 60, 1, false),
            new Room(60, 60, 40, 0, false));

    private VerdictCard() {}

    /**
     * The card.
     *
     * @param articles how many articles were looked through
     */
    static Reply draw(Verdict verdict, int articles) {
        List<Finding> shown = shown(verdict);
        List<Difference> differences = differences(verdict);
        String text = text(verdict, shown, differences);
        String footer = Source.count(articles)
                + (has(differences, Difference.Kind.MISSING) ? " · bold: only in the article" : "")
                + (has(differences, Difference.Kind.ADDED) ? " · struck out: only in what was pasted" : "");
        String claimed = VisibleText.line(verdict.claim().words());
        return new Reply.Shown(
                new Card(
                        Optional.of("“" + Source.shortened(claimed, Card.LONGEST_AUTHOR - 2) + "”"),
                        Optional.empty(),
                        Optional.empty(),
                        text,
                        tone(verdict),
                        Optional.of(footer)),
                InContext.of(shown.stream().map(Finding::wording).toList()));
    }

    private static String text(Verdict verdict, List<Finding> shown, List<Difference> differences) {
        for (Room room : ROOMS) {
            String text = text(verdict, shown, differences, room);
            if (text.length() <= Card.LONGEST_DESCRIPTION) {
                return text;
            }
        }
        throw new IllegalStateException("a verdict does not fit on a card");
    }

    private static String text(Verdict verdict, List<Finding> shown, List<Difference> differences, Room room) {
        Citations citations = new Citations();
        List<String> parts = new ArrayList<>();
        parts.add(VerdictSentence.of(verdict));
        if (verdict instanceof Verdict.NotOnRecord && !shown.isEmpty()) {
            parts.add("*The nearest words, which are others:*");
        }
        for (Finding finding : shown) {
            List<Span> bold = verdict instanceof Verdict.NotOnRecord ? List.of() : bold(finding, differences);
            parts.add(block(finding, bold, room, citations));
        }
        if (has(differences, Difference.Kind.ADDED)) {
            parts.add("**Pasted**\n" + Comparison.pasted(differences, room.pasted));
        }
        nameNote(verdict.claim()).ifPresent(parts::add);
        String text = String.join("\n\n", parts);
        return shown.isEmpty() ? text : text + "\n\n" + citations.sources(room.linked, room.label);
    }

    private static String block(Finding finding, List<Span> bold, Room room, Citations citations) {
        String who = finding.quote()
                .map(q -> Who.line(q, room.label))
                .orElse("— *the reporter’s own words, nobody’s quotation*");
        String sure = finding.quote()
                .flatMap(q -> Who.sureness(q, citations))
                .map(s -> "\n" + s)
                .orElse("");
        Article own = finding.wording().article();
        String cited = citations.number(finding.wording())
                + citations
                        .others(own, finding.alsoIn(), room.others)
                        .map(o -> " · also in " + o)
                        .orElse("");
        return words(finding, bold, room.words) + "\n" + who + " · " + cited + sure;
    }

    /** The words the claim lacks; all of the true words when it lacks none and more than they is shown. */
    private static List<Span> bold(Finding finding, List<Difference> differences) {
        Excerpt shown = shown(finding);
        Span words = finding.wording().span().shift(-shown.span().start());
        if (!differences.isEmpty()) {
            return Comparison.missing(differences, shown.words(), words);
        }
        boolean nearlyAll = words.length() * 10 >= shown.span().length() * 8;
        return nearlyAll ? List.of() : List.of(words);
    }

    private static String words(Finding finding, List<Span> bold, int room) {
        Excerpt shown = shown(finding);
        String whole = shown.words();
        Span keep = finding.wording().span().shift(-shown.span().start());
        return ShownWords.of(whole, Clip.around(whole, keep, room), bold).markdown();
    }

    /** The whole sentence, with whatever marks the article has. */
    private static Excerpt shown(Finding finding) {
        return finding.sentence().span().contains(finding.wording().span()) ? finding.sentence() : finding.wording();
    }

    private static boolean has(List<Difference> differences, Difference.Kind kind) {
        return differences.stream().anyMatch(d -> d.kind() == kind && !d.words().isBlank());
    }

    /** What there is to say about the name the words were ascribed to. */
    private static Optional<String> nameNote(Claim claim) {
        return claim.by().map(VisibleText::line).filter(n -> !n.isEmpty()).flatMap(name -> {
            String safe = "“" + Markdown.text(Source.shortened(name, 60)) + "”";
            if (claim.meant().isEmpty()) {
                return Optional.of("Nobody in these articles is called " + safe + ".");
            }
            return claim.meant().size() == 1
                    ? Optional.empty()
                    : Optional.of(safe + " could be "
                            + claim.meant().stream()
                                    .limit(3)
                                    .map((Speaker s) -> Markdown.text(Who.plain(s, 40)))
                                    .collect(Collectors.joining(" or "))
                            + ".");
        });
    }

    private static List<Finding> shown(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim verbatim -> List.of(verbatim.finding());
            case Verdict.Near near -> List.of(near.finding());
            case Verdict.OtherSpeaker other -> List.of(other.finding());
            case Verdict.Altered altered -> List.of(altered.finding());
            case Verdict.NotOnRecord none ->
                none.nearest().stream().limit(NEAREST).toList();
        };
    }

    private static List<Difference> differences(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Near near -> near.differences();
            case Verdict.Altered altered -> altered.differences();
            case Verdict.Verbatim same -> List.of();
            case Verdict.OtherSpeaker other -> List.of();
            case Verdict.NotOnRecord none -> List.of();
        };
    }

    private static Card.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim verbatim ->
                verbatim.finding().direct() ? Card.Tone.ON_RECORD : Card.Tone.QUESTION_BACK;
            case Verdict.Near near -> Card.Tone.QUESTION_BACK;
            case Verdict.OtherSpeaker other -> Card.Tone.WRONG;
            case Verdict.Altered altered -> Card.Tone.WRONG;
            case Verdict.NotOnRecord none -> Card.Tone.NOT_ON_RECORD;
        };
    }

    /**
     * How much of everything is shown.
     *
     * @param words characters of each sentence
     * @param pasted characters of the claim
     * @param label characters of each name, role and headline
     * @param others how many of the other articles with the same words are listed
     * @param linked whether the articles are linked
     */
    private record Room(int words, int pasted, int label, int others, boolean linked) {}
}
