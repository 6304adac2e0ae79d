package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.quote.Speaker;

/** How a question can end. Saying "not on record" is an answer, not an error. */
public sealed interface Answer {
    Question question();

    /**
     * The articles say it.
     *
     * @param evidence best first; never empty
     * @param disagreement that the articles differ about it
     * @param polarity of a question to be answered by yes or no, which of both the first evidence says
     * @param confidence how likely it answers the question, 0 to 1
     */
    record Found(
            Question question,
            List<Evidence> evidence,
            Optional<Disagreement> disagreement,
            Optional<Polarity> polarity,
            double confidence)
            implements Answer {
        /** An answer on which the articles agree. */
        public Found(Question question, List<Evidence> evidence, double confidence) {
            this(question, evidence, Optional.empty(), Optional.empty(), confidence);
        }

        public Found {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("an answer without evidence to: " + question.asked());
            }
        }

        /** The evidence, with one piece for each side first when the articles differ. */
        public List<Evidence> sidesFirst() {
            List<Evidence> sides = disagreement.stream()
                    .flatMap(d -> d.sides().stream())
                    .flatMap(side -> evidence.stream().filter(side::shownBy).limit(1))
                    .distinct()
                    .toList();
            return Stream.concat(sides.stream(), evidence.stream().filter(e -> !sides.contains(e)))
                    .toList();
        }
    }

    /**
     * The articles do not say it.
     *
     * @param reason why
     * @param nearest what comes nearest, best first; may be empty
     * @param tryInstead questions these articles do answer
     * @param confidence how likely the nearest evidence answers the question after all, 0 to 1
     */
    record NotFound(
            Question question, Reason reason, List<Evidence> nearest, List<String> tryInstead, double confidence)
            implements Answer {
        public NotFound {
            nearest = List.copyOf(nearest);
            tryInstead = List.copyOf(tryInstead);
        }
    }

    /** Several speakers bear the name that was asked for. */
    record WhichOne(Question question, List<Speaker> candidates) implements Answer {
        public WhichOne {
            candidates = List.copyOf(candidates);
        }
    }

    /** Why nothing was found. */
    sealed interface Reason {
        /** There is nothing to look in. */
        record NoArticles() implements Reason {}

        /** Nothing was asked. */
        record NoQuestion() implements Reason {}

        /** A name in the question stands in no article. */
        record UnknownName(String name) implements Reason {}

        /**
         * The speaker is known but is not on record about this.
         *
         * @param quoted whether there is any statement of theirs about something else
         */
        record Silent(Speaker speaker, boolean quoted) implements Reason {
            /** A speaker who is quoted on other things. */
            public Silent(Speaker speaker) {
                this(speaker, true);
            }
        }

        /**
         * The question takes for granted what the articles deny or tell otherwise.
         *
         * @param correction the words that say so
         */
        record FalsePremise(Evidence correction) implements Reason {}

        /** The quoted words stand in no article. */
        record WordsNowhere(String words) implements Reason {}

        /** Nothing in the articles answers it well enough. */
        record TooWeak() implements Reason {}
    }
}
