package onrecord.quote;

import java.util.List;
import java.util.Optional;

/**
 * A statement as the rules find it in a stretch.
 *
 * @param said the words, in one or more pieces
 * @param cue what says it is a statement; empty for a quotation standing alone
 * @param speaker whoever says it
 */
record Report(List<Phrase> said, Optional<Phrase> cue, Optional<Phrase> speaker) {
    Report(Phrase said, Optional<Phrase> cue, Optional<Phrase> speaker) {
        this(List.of(said), cue, speaker);
    }
}
