package onrecord.contrast;

import java.util.List;
import java.util.Optional;
import onrecord.quote.ComparedWord;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Finds other words in one quotation of one speaker. Only words inside quotation marks count, and only where both cuts
 * have the quotation: what is left out before, behind or at three dots is no difference.
 */
public final class Wordings implements ContrastFinder {
    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        for (Quote mine : one.quotes()) {
            for (Quote theirs : other.quotes()) {
                Optional<Contrast> found =
                        sameSpeaker(mine, theirs) ? between(one, mine, other, theirs) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameSpeaker(Quote mine, Quote theirs) {
        Optional<Speaker> speaker = mine.speaker();
        return speaker.isPresent() && speaker.equals(theirs.speaker());
    }

    private static Optional<Contrast> between(Telling one, Quote mine, Telling other, Quote theirs) {
        List<ComparedWord> left = Marked.words(mine);
        List<ComparedWord> right = Marked.words(theirs);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return new TwoWordings(one.text(), left, other.text(), right)
                .difference();
    }
}
