package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.desk.Desk;

/**
 * Our own format, which is written by hand: {@code {"question": "...", "expect": "words that stand in the articles"}},
 * with {@code document}, {@code kind} and {@code id} where wanted; {@code expect_all} for what must all be cited;
 * {@code "not_on_record": true} for what the articles do not say; {@code {"turns": [...]}} for a dialogue.
 */
final class OwnLine implements GoldLine {
    private static final List<String> FIELDS =
            List.of("question", "expect", "expect_all", "document", "not_on_record", "kind", "id");

    @Override
    public boolean reads(JsonNode line) {
        return true;
    }

    @Override
    public Optional<GoldDialogue> read(JsonNode line, int number) throws BadLineException {
        String kind = GoldLine.text(line, "kind").orElse("");
        if (!line.has("turns")) {
            check(line, Set.of());
            String asked = asked(line);
            String id = GoldLine.text(line, "id").orElse(asked);
            return Optional.of(GoldDialogue.of(new GoldQuestion(id, number, kind, asked, expected(line))));
        }
        if (!line.path("turns").isArray() || line.path("turns").isEmpty()) {
            throw new BadLineException("\"turns\" must be a list of questions in [ ].");
        }
        String id = GoldLine.text(line, "id").orElse(asked(line.path("turns").path(0)));
        List<GoldQuestion> turns = new ArrayList<>();
        for (JsonNode turn : line.path("turns")) {
            check(turn, Set.of("user", "turn"));
            String turnKind = GoldLine.text(turn, "kind").orElse(kind);
            turns.add(new GoldQuestion(id + "." + (turns.size() + 1), number, turnKind, asked(turn), expected(turn)));
        }
        return Optional.of(new GoldDialogue(id, turns));
    }

    private static void check(JsonNode line, Set<String> also) throws BadLineException {
        List<String> known = new ArrayList<>(FIELDS);
        known.addAll(also);
        for (String name : (Iterable<String>) line::fieldNames) {
            if (!known.contains(name)) {
                throw new BadLineException("\"" + name + "\" is none of " + String.join(", ", FIELDS) + ".");
            }
        }
    }

    private static String asked(JsonNode line) throws BadLineException {
        String asked = GoldLine.required(line, "question", "user");
        if (asked.length() > Desk.LONGEST_QUESTION) {
            throw new BadLineException("the question has more than " + Desk.LONGEST_QUESTION + " characters.");
        }
        return asked;
    }

    private static Expectation expected(JsonNode line) throws BadLineException {
        JsonNode not = line.path("not_on_record");
        if (!not.isMissingNode() && !not.isBoolean()) {
            throw new BadLineException("\"not_on_record\" must be true or false, without quotation marks.");
        }
        boolean says = line.has("expect") || line.has("expect_all") || line.has("document");
        if (not.asBoolean()) {
            if (says) {
                throw new BadLineException("what is not on record has no expect, expect_all or document.");
            }
            return new Expectation.NotOnRecord(List.of());
        }
        if (!says) {
            throw new BadLineException(
                    "there is no \"expect\" (words of the right answer), no \"document\", and no \"not_on_record\": true.");
        }
        Set<String> documents = new HashSet<>(texts(line, "document"));
        List<List<Proof>> parts = new ArrayList<>();
        if (line.has("expect")) {
            parts.add(List.of(new Proof.Words(texts(line, "expect"), documents)));
        }
        if (line.has("expect_all")) {
            texts(line, "expect_all");
            for (String part : GoldLine.texts(line.path("expect_all"))) {
                parts.add(List.of(new Proof.Words(List.of(part), documents)));
            }
        }
        if (parts.isEmpty()) {
            parts.add(List.of(new Proof.Document(documents)));
        }
        return new Expectation.OnRecord(documents, parts);
    }

    private static List<String> texts(JsonNode line, String field) throws BadLineException {
        if (!line.has(field)) {
            return List.of();
        }
        List<String> texts = GoldLine.texts(line.path(field));
        int given = line.path(field).isArray() ? line.path(field).size() : 1;
        if (texts.isEmpty()
                || texts.size() < given
                || texts.stream().anyMatch(t -> PlainWords.of(t).isEmpty())) {
            throw new BadLineException("\"" + field + "\" must be words, or a list of words in [ ].");
        }
        return texts;
    }
}
