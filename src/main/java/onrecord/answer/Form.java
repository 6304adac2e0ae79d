package onrecord.answer;

import java.util.Optional;

/** One way to follow up on a question. */
interface Form {
    /** What the turn comes to, when it follows up in this way. */
    Optional<Completion> complete(Turn turn, Background background);
}
