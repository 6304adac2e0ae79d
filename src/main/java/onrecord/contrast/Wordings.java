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
    private static final double HALF = 0.5;

    private final List<ComparedWord> topic;

    private Wordings(List<ComparedWord> topic) {
        this.topic = List.copyOf(topic);
    }

    /** Of any quotation. */
    public static Wordings ofAnything() {
        return new Wordings(List.of());
    }

    /** Of quotations that have at least half of the topic's words. */
    public static Wordings about(List<ComparedWord> topic) {
        return new Wordings(topic);
    }

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

    private Optional<Contrast> between(Telling one, Quote mine, Telling other, Quote theirs) {
        List<ComparedWord> left = Marked.words(one, mine);
        List<ComparedWord> right = Marked.words(other, theirs);
        if (left.isEmpty() || right.isEmpty() || !concerns(left) || !concerns(right)) {
            return Optional.empty();
        }
        return new TwoWordings(one.text(), left, other.text(), right).difference();
    }

    private boolean concerns(List<ComparedWord> words) {
        return topic.stream().filter(t -> Kin.among(t, words)).count() >= HALF * topic.size();
    }
}
