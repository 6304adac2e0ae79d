package onrecord.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.language.Folding;

/**
 * What somebody typed in the course of a conversation, without what only keeps a conversation going: "ok, and why?" is
 * "why".
 *
 * @param words the words, marks folded, in the case typed, without end marks
 * @param linked whether it began with a word that ties it to what was before: "and", "what about"
 * @param asking whether it ended in a question mark
 */
record Turn(String words, boolean linked, boolean asking) {
    private static final Pattern NOISE = Pattern.compile(
            "(?i)^(?:ok|okay|k|hm+|uh|um+|oh|ah|well|so|right|great|cool|nice|thanks|thank you|thx|please|yes|yeah|yep|yo"
                    + "|hey|hi|hello|interesting|alright|sure|good|now|lol|wow)\\b[ ,.!-]*(?=.)");
    private static final Pattern ONLY_NOISE = Pattern.compile(
            "(?i)(?:ok|okay|k|hm+|oh|ah|great|cool|nice|thanks|thank you|thx|ty|cheers|please|yes|yeah|yep|no|nope|hey|hi|hello|bye|interesting|alright|sure|good|lol|wow|i see|got it)(?: (?:thanks|then|a lot|so much))?");
    private static final Pattern LINK = Pattern.compile(
            "(?i)^(?:and|but|or|also|then|plus|&|(?:and |but )?(?:what|how) (?:about|of)|what if it'?s|same for|same question (?:for|about|on))\\b[ ,:]*(?=.)");
    private static final Pattern TAIL =
            Pattern.compile("(?i)[ ,]+(?:then|too|as well|though|instead|please|pls|now|again|exactly|btw)$");
    private static final Pattern END = Pattern.compile("[\\s?!.,;:-]+$");
    private static final Pattern BEGINS_WHOLE = Pattern.compile(
            "(?i)^(?:who|whom|whose|what|what's|when|where|which|why|how|did|does|do|is|was|were|are|has|have|had|will|can"
                    + "|could|would|should|tell|show|give|list|find|explain|describe|name|compare|in (?:what|which)|on (?:what|which))\\b");

    static Turn typed(String typed) {
        String rest = Folding.fold(typed).strip().replaceAll("\\s+", " ");
        boolean asking = rest.endsWith("?");
        boolean linked = false;
        for (boolean again = true; again; ) {
            String before = rest;
            rest = NOISE.matcher(rest).replaceFirst("");
            Matcher link = LINK.matcher(rest);
            if (link.find()) {
                linked = true;
                rest = link.replaceFirst("");
            }
            again = !rest.equals(before);
        }
        rest = END.matcher(rest).replaceFirst("");
        rest = ONLY_NOISE.matcher(rest).matches() ? "" : rest;
        rest = TAIL.matcher(rest).replaceFirst("");
        return new Turn(END.matcher(rest).replaceFirst(""), linked, asking);
    }

    /** Whether it begins as a question does, and not with what it is about. */
    boolean question() {
        return BEGINS_WHOLE.matcher(words).find();
    }

    /** How many words it has. */
    int length() {
        return words.isEmpty() ? 0 : words.split(" ", -1).length;
    }

    /** The words that are not only there to ask. */
    List<String> terms() {
        return Words.of(words).stream().filter(w -> !Words.onlyAsks(w)).toList();
    }

    /** The whole of it, when it is built so. */
    Matcher matcher(Pattern pattern) {
        return pattern.matcher(words);
    }
}
