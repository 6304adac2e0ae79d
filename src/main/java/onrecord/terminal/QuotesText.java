package onrecord.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;
import onrecord.desk.Quoted;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Draws quotes for people: under each speaker the words, then where they stand, then the articles.
 *
 * @param width columns
 * @param paint how citation numbers are drawn
 */
record QuotesText(int width, Paint paint) {
    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|rebut|disput)\\w*)\\b");

    /** Columns at the right that words leave to citation numbers. */
    private static final int RESERVE = 9;

    /** The quotes by speaker; ends with a line feed. */
    String of(Quoted.Found found) {
        Map<Optional<Speaker>, List<Evidence>> bySpeaker = new LinkedHashMap<>();
        List<Evidence> all = new ArrayList<>();
        for (Cluster cluster : found.statements()) {
            Evidence evidence = evidence(cluster);
            all.add(evidence);
            bySpeaker
                    .computeIfAbsent(shown(found, cluster), s -> new ArrayList<>())
                    .add(evidence);
        }
        Citations citations = new Citations(all);
        Page page = new Page(width, paint);
        bySpeaker.forEach((speaker, statements) -> {
            page.put(0, speaker.map(SpeakerLine::of).orElse("Speaker not named in the article"));
            statements.forEach(statement -> put(page, statement, citations));
            page.gap();
        });
        citations.put(page);
        return page.toString();
    }

    /** The speaker asked for, also of a statement made together with somebody else. */
    private static Optional<Speaker> shown(Quoted.Found found, Cluster cluster) {
        return cluster.speaker().filter(s -> s.name().contains(" and ")).isPresent()
                        || found.speaker().isEmpty()
                ? cluster.speaker()
                : found.speaker();
    }

    private static Evidence evidence(Cluster cluster) {
        Quote longest = cluster.longest();
        List<Excerpt> elsewhere = cluster.cuts().stream()
                .map(Quote::sentence)
                .filter(sentence ->
                        !sentence.article().equals(longest.sentence().article()))
                .toList();
        return new Evidence(longest.sentence(), Optional.of(longest), elsewhere, List.of(), 1);
    }

    private void put(Page page, Evidence statement, Citations citations) {
        Quote quote = statement.quote().orElseThrow();
        page.put(2, 3, words(quote), RESERVE);
        page.putRight(citations.label(statement));
        Doubt.about(quote, citations).ifPresent(note -> page.put(5, note));
    }

    /** The pieces of the quote, each in quotation marks, and for the reporter's words that they are. */
    private static List<Word> words(Quote quote) {
        List<Word> words = new ArrayList<>();
        if (quote.kind() == Quote.Kind.INDIRECT && denied(quote)) {
            words.addAll(Words.of(quote.sentence(), List.of(), new Paint(false)));
            words.addAll(Words.of("(reported, not quoted)"));
            return words;
        }
        for (Excerpt piece : quote.said()) {
            if (!words.isEmpty()) {
                words.addAll(Words.of("…"));
            }
            words.addAll(
                    quote.kind() == Quote.Kind.DIRECT
                            ? Words.quoted(piece, List.of(), new Paint(false))
                            : Words.of(piece, List.of(), new Paint(false)));
        }
        if (quote.kind() == Quote.Kind.INDIRECT) {
            words.addAll(Words.of("(reported, not quoted)"));
        }
        return words;
    }

    /** Whether the reporter says that it was denied: then the words alone would say the opposite. */
    private static boolean denied(Quote quote) {
        int said =
                quote.said().getFirst().span().start() - quote.sentence().span().start();
        return said > 0
                && DENIAL.matcher(quote.sentence().words().substring(0, said)).find();
    }
}
