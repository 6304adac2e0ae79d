package onrecord.quote;

import java.util.Optional;

/**
 * A statement as the rules find it in a stretch.
 *
 * @param said the words
 * @param cue what says it is a statement; empty for a quotation standing alone
 * @param speaker whoever says it
 */
record Report(Phrase said, Optional<Phrase> cue, Optional<Phrase> speaker) {}
