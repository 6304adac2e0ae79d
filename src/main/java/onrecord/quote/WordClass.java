package onrecord.quote;

import java.util.Set;

/** What a token does in its sentence, as far as the rules for statements need to know. */
enum WordClass {
    NOUN,
    NAME,
    PRONOUN,
    DETERMINER,
    POSSESSIVE,
    ADJECTIVE,
    NUMBER,
    VERB,
    AUXILIARY,
    ADVERB,
    PREPOSITION,
    SUBORDINATOR,
    RELATIVE,
    CONJUNCTION,
    PARTICLE,
    MARK,
    OTHER;

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "am", "are", "was", "were", "been", "being", "'s", "'re", "'m", "have", "has", "had", "having",
            "'ve", "'d", "do", "does", "did", "'ll", "ca", "wo");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "if",
            "whether",
            "because",
            "although",
            "though",
            "while",
            "unless",
            "since",
            "as",
            "so",
            "lest",
            "until",
            "once",
            "than");

    /**
     * The class of a word.
     *
     * @param tag its Penn Treebank tag
     * @param lower the word in lower case, marks folded
     */
    static WordClass of(String tag, String lower) {
        if (lower.equals("to")) {
            return PARTICLE;
        }
        if (!Character.isLetterOrDigit(lower.codePointAt(0)) && lower.charAt(0) != '\'') {
            return lower.equals("&") || lower.equals("$") || lower.equals("%") ? NOUN : MARK;
        }
        return switch (tag) {
            case "NN", "NNS" -> NOUN;
            case "NNP", "NNPS" -> NAME;
            case "PRP", "EX" -> PRONOUN;
            case "PRP$" -> POSSESSIVE;
            case "POS" -> lower.length() > 1 || lower.equals("'") ? PARTICLE : MARK;
            case "DT", "PDT" -> DETERMINER;
            case "JJ", "JJR", "JJS" -> ADJECTIVE;
            case "CD" -> NUMBER;
            case "MD" -> AUXILIARY;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> AUXILIARIES.contains(lower) ? AUXILIARY : VERB;
            case "RB", "RBR", "RBS", "RP" -> ADVERB;
            case "IN" -> SUBORDINATORS.contains(lower) ? SUBORDINATOR : PREPOSITION;
            case "WDT", "WP", "WP$", "WRB" -> RELATIVE;
            case "CC" -> CONJUNCTION;
            default -> Character.isLetter(lower.codePointAt(0)) ? OTHER : MARK;
        };
    }
}
