package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.answer.Disagreement;
import onrecord.answer.Evidence;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Up to three pieces of evidence as a card shows them: who said it, once for neighbours by the same speaker, the words, the
 * numbers of the articles, and below all of them the articles by number.
 *
 * <p>Almost always the words fit whole. Where they do not (a paragraph without an end, a text full of signs that need a
 * backslash) the same is drawn again with less room for each part, until it fits.
 */
final class Passages {
    /** How many pieces of evidence one card shows. */
    static final int PER_CARD = 3;

    /**
     * From what is wanted to what always fits. The last, with a backslash before every sign and every second sign in bold,
     * takes 500 characters a piece of evidence and 250 an article: under {@link #ALWAYS_FITS} for three of each.
     */
    private static final List<Room> ROOMS = List.of(
            new Room(1200, 3, Source.LONGEST_HEADLINE, true),
            new Room(700, 3, Source.LONGEST_HEADLINE, true),
            new Room(400, 2, Source.LONGEST_HEADLINE, true),
            new Room(400, 2, Source.LONGEST_HEADLINE, false),
            new Room(150, 1, 60, false),
            new Room(60, 0, 40, false));

    /** So many characters are enough for any evidence. */
    static final int ALWAYS_FITS = 2400;

    private Passages() {}

    /** The evidence in at most so many characters of Markdown. */
    static String draw(List<Evidence> evidence, int limit) {
        return draw(evidence, Optional.empty(), limit);
    }

    /** The same under a line that says in what the articles differ. */
    static String draw(List<Evidence> evidence, Optional<Disagreement> disagreement, int limit) {
        for (Room room : ROOMS) {
            String drawn = draw(evidence, disagreement, room);
            if (drawn.length() <= limit) {
                return drawn;
            }
        }
        throw new IllegalStateException(evidence.size() + " pieces of evidence do not fit in " + limit + " characters");
    }

    private static String draw(List<Evidence> evidence, Optional<Disagreement> disagreement, Room room) {
        Citations citations = new Citations();
        String differ = disagreement
                .map(d -> DisagreementLine.draw(d, room.label(), citations) + "\n\n")
                .orElse("");
        String words = bySpeaker(evidence).stream()
                .map(group -> group(group, room, citations))
                .collect(Collectors.joining("\n\n"));
        return differ + words + "\n\n" + citations.sources(room.linked(), room.label());
    }

    /** Neighbours of one speaker and kind together, in their order. */
    private static List<List<Evidence>> bySpeaker(List<Evidence> evidence) {
        List<List<Evidence>> groups = new ArrayList<>();
        for (Evidence one : evidence) {
            boolean same = !groups.isEmpty() && sameSpeaker(groups.getLast().getFirst(), one);
            if (!same) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(one);
        }
        return groups;
    }

    private static boolean sameSpeaker(Evidence one, Evidence other) {
        return speaker(one).isPresent()
                && speaker(one).map(Speaker::name).equals(speaker(other).map(Speaker::name))
                && reported(one) == reported(other);
    }

    private static Optional<Speaker> speaker(Evidence evidence) {
        return evidence.quote().flatMap(Quote::speaker);
    }

    private static boolean reported(Evidence evidence) {
        return evidence.quote().filter(q -> q.kind() == Quote.Kind.INDIRECT).isPresent();
    }

    /** The speaker, once, and what is shown of them; the number behind the name, unless each has another. */
    private static String group(List<Evidence> group, Room room, Citations citations) {
        List<String> numbers =
                group.stream().map(e -> cited(e, room, citations)).toList();
        Optional<Speaker> speaker = speaker(group.getFirst());
        boolean once = speaker.isPresent() && Set.copyOf(numbers).size() == 1;
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            blocks.add(words(group.get(i), room).markdown() + (once ? "" : " " + numbers.get(i)));
        }
        return speaker.map(s -> named(s, reported(group.getFirst()), room) + (once ? " · " + numbers.getFirst() : "")
                                + "\n")
                        .orElse("")
                + String.join("\n\n", blocks);
    }

    private static ShownWords words(Evidence evidence, Room room) {
        Excerpt excerpt = evidence.excerpt();
        List<Span> emphasis = evidence.emphasis().stream()
                .map(key -> key.shift(-excerpt.span().start()))
                .sorted()
                .toList();
        Span keep = emphasis.isEmpty() ? new Span(0, 0) : emphasis.getFirst();
        return ShownWords.of(excerpt.words(), Clip.around(excerpt.words(), keep, room.words()), emphasis);
    }

    private static String named(Speaker speaker, boolean reported, Room room) {
        String name = Markdown.bold(Source.shortened(VisibleText.line(speaker.name()), Math.min(room.label(), 80)));
        String role = speaker.roles().stream()
                .findFirst()
                .map(VisibleText::line)
                .filter(r -> !r.isEmpty())
                .map(r -> ", " + Markdown.text(Source.shortened(r, room.label())))
                .orElse("");
        return name + role + (reported ? " · reported, not quoted" : "");
    }

    private static String cited(Evidence evidence, Room room, Citations citations) {
        Article own = evidence.excerpt().article();
        return citations.number(evidence.excerpt())
                + citations
                        .others(own, evidence.alsoReportedIn(), room.others)
                        .map(o -> " · also reported in " + o)
                        .orElse("");
    }

    /**
     * How much of everything is shown.
     *
     * @param words characters of each piece of evidence
     * @param others how many of the other articles that report the same are listed
     * @param label characters of each name, role and headline
     * @param linked whether the articles are linked
     */
    private record Room(int words, int others, int label, boolean linked) {}
}
