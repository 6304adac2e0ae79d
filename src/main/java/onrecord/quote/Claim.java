package onrecord.quote;

import java.util.List;
import java.util.Optional;

/**
 * Words somebody is said to have said.
 *
 * @param words as pasted
 * @param by the name they are ascribed to, as typed; empty when only the words are in question
 * @param meant everybody of the library that name could mean; empty when nobody is called so
 */
public record Claim(String words, Optional<String> by, List<Speaker> meant) {
    public Claim {
        meant = List.copyOf(meant);
    }

    /** Whether the words say something of their own; "and so it is" could be anybody's. */
    public boolean checkable() {
        return ComparedWords.of(words).stream().anyMatch(ComparedWord::content);
    }
}
