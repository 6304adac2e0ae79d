package onrecord.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Disagreement;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Writes an answer for scripts: one JSON object on one line.
 *
 * @param sentences why there is no answer
 */
record AnswerJson(Sentences sentences) {
    /** How many pieces of evidence the answer's text holds. */
    private static final int IN_TEXT = 3;

    /**
     * The answer as an object.
     *
     * @param id what the answer is filed under
     * @param millis how long it took
     */
    ObjectNode of(String id, Answer answer, long millis) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", id);
        object.put("answered", answer instanceof Answer.Found);
        object.put("answer_text", text(answer));
        object.put("kind", answer.question().kind().name().toLowerCase(Locale.ROOT));
        object.put("confidence", confidence(answer));
        answer.question().completed().ifPresent(whole -> object.put("standalone", whole));
        if (answer instanceof Answer.Found found) {
            found.polarity()
                    .ifPresent(
                            polarity -> object.put("polarity", polarity.name().toLowerCase(Locale.ROOT)));
        }
        ArrayNode cited = object.putArray("cited");
        if (answer instanceof Answer.Found found) {
            cite(found.evidence(), cited);
            found.disagreement().ifPresent(disagreement -> differ(disagreement, object.putObject("disagreement")));
        }
        object.put("millis", millis);
        return object;
    }

    private String text(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                Stream.concat(
                                found.disagreement().stream().map(DisagreementLine::of),
                                found.evidence().stream().limit(IN_TEXT).map(AnswerJson::said))
                        .collect(Collectors.joining("\n"));
            case Answer.NotFound nothing -> sentences.notOnRecord(nothing.reason());
            case Answer.WhichOne which -> sentences.whichOne(which);
        };
    }

    private static String said(Evidence evidence) {
        String words = Words.quoted(evidence.excerpt(), List.of(), new Paint(false)).stream()
                .map(Word::shown)
                .collect(Collectors.joining(" "));
        boolean reported =
                evidence.quote().filter(q -> q.kind() == Quote.Kind.INDIRECT).isPresent();
        return SpeakerLine.speaker(evidence)
                .map(speaker -> SpeakerLine.of(speaker) + ": " + words + (reported ? " (reported, not quoted)" : ""))
                .orElse(words);
    }

    private static double confidence(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> found.confidence();
            case Answer.NotFound nothing -> nothing.confidence();
            case Answer.WhichOne which -> 0;
        };
    }

    /** Best first: every piece of evidence, and only then where else it is reported, so that no best one is pushed down. */
    private static void cite(List<Evidence> evidence, ArrayNode cited) {
        Set<Excerpt> seen = new LinkedHashSet<>();
        Stream<Said> first = evidence.stream().map(e -> new Said(e, e.excerpt()));
        Stream<Said> further =
                evidence.stream().flatMap(e -> e.alsoReportedIn().stream().map(excerpt -> new Said(e, excerpt)));
        Stream.concat(first, further).filter(said -> seen.add(said.excerpt())).forEach(said -> {
            ObjectNode object = cited.addObject();
            place(object, said.excerpt());
            if (said.excerpt().equals(said.evidence().excerpt())) {
                said.evidence()
                        .quote()
                        .filter(q -> q.speaker().isPresent())
                        .ifPresent(quote -> attribute(object, quote));
            }
            said.excerpt().article().origin().published().ifPresent(day -> object.put("said_on", day.toString()));
        });
    }

    private static void place(ObjectNode object, Excerpt excerpt) {
        object.put("doc", excerpt.article().origin().name());
        object.put("text", excerpt.words());
        object.put("start", excerpt.span().start());
        object.put("end", excerpt.span().end());
    }

    /** What the articles differ in, and what each of them says. */
    private static void differ(Disagreement disagreement, ObjectNode object) {
        object.put("matter", disagreement.matter().name().toLowerCase(Locale.ROOT));
        ArrayNode sides = object.putArray("sides");
        for (Disagreement.Side side : disagreement.sides()) {
            ObjectNode one = sides.addObject();
            side.value().ifPresent(value -> one.put("value", side.words()));
            place(one, side.excerpt());
            if (!side.alsoIn().isEmpty()) {
                ArrayNode also = one.putArray("also_in");
                side.alsoIn().forEach(excerpt -> place(also.addObject(), excerpt));
            }
        }
    }

    /** The speaker, and why they are thought to be it where the article does not name them beside the words. */
    private static void attribute(ObjectNode object, Quote quote) {
        object.put("speaker", quote.speaker().map(Speaker::name).orElse(""));
        if (quote.confidence() != Confidence.NAMED) {
            object.put("speaker_confidence", quote.confidence().value());
            object.put("speaker_reason", quote.confidence().reason());
        }
        quote.inferredFrom()
                .ifPresent(from ->
                        object.put("inferred_from", from.article().origin().name()));
    }

    private record Said(Evidence evidence, Excerpt excerpt) {}
}
