package onrecord.answer;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/**
 * That articles differ about what a question asks.
 *
 * @param matter what they differ in
 * @param sides what each says; at least two
 */
public record Disagreement(Matter matter, List<Side> sides) {
    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a disagreement has two sides: " + sides);
        }
    }

    /** What articles can differ in. */
    public enum Matter {
        FIGURE,
        DATE,
        /** The words in which one statement is given. */
        WORDING,
        /** Who said it. */
        SPEAKER,
        /** What happened, or what is claimed. */
        ACCOUNT
    }

    /**
     * One side.
     *
     * @param excerpt the sentence that says it
     * @param value the figure, date or words in it that differ from the other sides'; inside the excerpt
     * @param alsoIn other sentences that say the same
     */
    public record Side(Excerpt excerpt, Optional<Span> value, List<Excerpt> alsoIn) {
        public Side {
            alsoIn = List.copyOf(alsoIn);
        }

        /** The words that differ, as the article has them; the whole sentence when no words alone do. */
        public String words() {
            return value.map(v -> v.in(excerpt.article().text())).orElseGet(excerpt::words);
        }

        /** Whether a piece of evidence shows this side. */
        public boolean shownBy(Evidence evidence) {
            return evidence.excerpt().article().equals(excerpt.article())
                    && evidence.excerpt().span().contains(value.orElseGet(excerpt::span));
        }
    }
}
