package onrecord.contrast;

import java.util.Optional;

/** Tells whether two sentences tell one thing differently, in one respect. */
@FunctionalInterface
public interface ContrastFinder {
    /** Where they part; empty when they agree, and when they tell of two things. */
    Optional<Contrast> between(Telling one, Telling other);
}
