package onrecord.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what asks in a message that tells first: "The ferry sank on Monday. How many were on board?" */
final class AskingSentence {
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)(?<=[.!?][\"')]? )(?=(?:(?:in|on|at|by|for|from|of|to|since|with) )?(?:who|whom|whose|what|when|where|which|why"
                    + "|how|did|does|do|is|was|were|are|has|have|had|will|would|can|could)\\b)");

    private AskingSentence() {}

    /** Where it begins; 0 when the whole message asks, and when nothing does. */
    static int start(String message) {
        int start = 0;
        Matcher begins = BEGINS.matcher(message);
        while (begins.find()) {
            if (message.indexOf('?', begins.start()) > 0) {
                start = begins.start();
            }
        }
        return start;
    }
}
