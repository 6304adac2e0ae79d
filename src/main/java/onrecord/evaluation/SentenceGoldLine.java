package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.Span;

/**
 * Questions with the sentences that answer them, {@code {"id","question","kind","answerable","evidence":[{"doc","start",
 * "end","text","sid"}],"evidence_groups"?,"corrective"?}}, and dialogues of such turns, whose words are in {@code user}.
 */
final class SentenceGoldLine implements GoldLine {
    @Override
    public boolean reads(JsonNode line) {
        return line.has("evidence") || line.path("turns").path(0).has("evidence");
    }

    @Override
    public Optional<GoldDialogue> read(JsonNode line, int number) throws BadLineException {
        String id = GoldLine.required(line, "id");
        String kind = GoldLine.text(line, "kind").orElse("");
        if (!line.path("turns").isArray()) {
            return Optional.of(GoldDialogue.of(
                    new GoldQuestion(id, number, kind, GoldLine.required(line, "question"), expected(line))));
        }
        List<GoldQuestion> turns = new ArrayList<>();
        for (JsonNode turn : line.path("turns")) {
            String turnId = id + "." + GoldLine.required(turn, "turn");
            turns.add(new GoldQuestion(turnId, number, kind, GoldLine.required(turn, "user"), expected(turn)));
        }
        return Optional.of(new GoldDialogue(id, turns));
    }

    private static Expectation expected(JsonNode line) throws BadLineException {
        if (!line.path("answerable").asBoolean()) {
            return new Expectation.NotOnRecord(places(line.path("corrective")));
        }
        List<Proof> evidence = places(line.path("evidence"));
        Set<String> documents =
                evidence.stream().map(p -> ((Proof.Place) p).document()).collect(Collectors.toSet());
        List<List<Proof>> parts = new ArrayList<>();
        if (line.path("evidence_groups").isArray()) {
            Map<String, Proof> bySentence = new HashMap<>();
            for (int i = 0; i < evidence.size(); i++) {
                bySentence.put(GoldLine.required(line.path("evidence").path(i), "sid"), evidence.get(i));
            }
            for (JsonNode group : line.path("evidence_groups")) {
                parts.add(GoldLine.texts(group).stream()
                        .flatMap(sid -> Optional.ofNullable(bySentence.get(sid)).stream())
                        .toList());
            }
        } else {
            parts.add(evidence);
        }
        if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
            throw new BadLineException("an answerable question needs \"evidence\".");
        }
        return new Expectation.OnRecord(documents, parts);
    }

    private static List<Proof> places(JsonNode list) throws BadLineException {
        List<Proof> places = new ArrayList<>();
        for (JsonNode place : list) {
            int start = place.path("start").asInt(-1);
            int end = place.path("end").asInt(-1);
            if (start < 0 || end <= start) {
                throw new BadLineException("a sentence needs a \"start\" and a later \"end\".");
            }
            places.add(new Proof.Place(
                    GoldLine.required(place, "doc"), new Span(start, end), GoldLine.required(place, "text")));
        }
        return places;
    }
}
