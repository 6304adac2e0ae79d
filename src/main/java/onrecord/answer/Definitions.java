package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for what explains a term: "the Quay Fund, a body that ...", "known as the Fund", "Quay Fund (QF)". */
final class Definitions {
    private static final double LOOSELY = 0.5;
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^.*?\\b(?:what|wat)(?:'s|s)? ?(?:exactly )?(?:is|are|was|were|does|do|did)?\\b|^define\\b|^(?:the )?(?:meaning|definition) of\\b"
                    + "|\\b(?:stands? for|mean|short for|an abbreviation of)\\b.*$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|a|an|[\\p{L}]+'s)\\s+");

    private final String term;

    Definitions(Question question) {
        String asked = question.completed().orElse(question.asked());
        String rest = ASKING.matcher(asked)
                .replaceAll(" ")
                .replaceAll("[?!.\"]+", " ")
                .strip();
        this.term = ARTICLE.matcher(rest).replaceFirst("").strip();
    }

    /** 1 where a sentence explains the term, less where it may. */
    double fit(String sentence) {
        if (term.isBlank()) {
            return 0;
        }
        String here = "(?i:" + Pattern.quote(term) + ")";
        if (found("\\b" + here + "[\"”’']{0,2} \\(|\\(" + here + "\\)", sentence) && !term.contains(" ")) {
            return 1;
        }
        List<String> wholly = List.of(
                "\\b(?:known as|called|named|dubbed|termed|so-called|referred to as|short for)(?: the)? [\"“‘']?"
                        + here,
                here
                        + "[\"”’']{0,2}, (?:or |which (?:is|was|are|allows|means|requires|bans|sets)|(?:a|an|the|one of|part of|Europe's)\\b)",
                here + "[\"”’']{0,2} (?:is|are|was|were) (?:a|an|the|one of|part of)\\b",
                here + "[\"”’']{0,2} (?:means|refers to|stands for|is defined|describes|allows|consists of)\\b",
                "\\b(?:a|an|the) [^,.;]{5,80}, " + here + "\\b");
        if (wholly.stream().anyMatch(shape -> found(shape, sentence))) {
            return 1;
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        boolean named = lower.contains(term.toLowerCase(Locale.ROOT));
        return named && found("\\b(?:which|that) (?:is|are|was|allows|means|would|lets)\\b|\\bunder which\\b", sentence)
                ? LOOSELY
                : 0;
    }

    private static boolean found(String shape, String sentence) {
        return Pattern.compile(shape).matcher(sentence).find();
    }
}
