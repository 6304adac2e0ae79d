package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.language.Folding;

/**
 * That somebody was not where a question has them speak: "What did Keel say in Ostend?"
 *
 * @param surname who is to have spoken
 * @param place where
 */
record Absence(String surname, String place) {
    private static final Pattern AT = Pattern.compile(
            "\\b(?:say|said|tell|told|announce|warn|promise|claim)\\b.*?\\b(?:in|at) (?<place>\\p{Lu}[\\p{L}-]+|the \\p{Ll}+)");

    /** What a question about one speaker has to fear. */
    static Optional<Absence> of(Question question) {
        Matcher at = AT.matcher(Folding.fold(question.completed().orElse(question.asked())));
        return question.about().size() == 1 && at.find()
                ? Optional.of(new Absence(question.about().getFirst().surname(), at.group("place")))
                : Optional.empty();
    }

    /** The sentence that tells so, when no other has them there. */
    Optional<Candidate> toldBy(List<Candidate> candidates) {
        String where =
                "(?:in|at|to|attend(?:ed|ing)?) (?:the )?" + Pattern.quote(place.replaceFirst("^the ", "")) + "\\b";
        Pattern away =
                Pattern.compile(Pattern.quote(surname) + "\\b[^.;]*?(?:\\b(?:not|never)|n't)(?: \\p{L}+)? " + where);
        Pattern there = Pattern.compile("(?<!not |never |n't )" + where);
        boolean present = candidates.stream()
                .map(c -> Folding.fold(c.excerpt().words()))
                .anyMatch(words -> words.contains(surname)
                        && !away.matcher(words).find()
                        && there.matcher(words).find());
        return candidates.stream()
                .filter(c -> !present
                        && away.matcher(Folding.fold(c.excerpt().words())).find())
                .findFirst();
    }
}
