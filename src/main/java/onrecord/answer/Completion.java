package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.quote.Speaker;

/** What a question that was typed in the course of a conversation comes to. */
sealed interface Completion {
    /** It is about something new, or whole as it is. */
    record Alone() implements Completion {}

    /**
     * It means a longer question.
     *
     * @param question the whole question
     * @param otherwise what it is taken for when nothing answers that: often the turn as typed
     */
    record Whole(String question, Optional<String> otherwise) implements Completion {
        /** A turn that can mean nothing else. */
        Whole(String question) {
            this(question, Optional.empty());
        }
    }

    /**
     * It asks a question once more, in another respect: whether the articles agree about it.
     *
     * @param question the whole question
     * @param searched the earlier question, whose evidence tells
     */
    record Again(String question, String searched) implements Completion {}

    /**
     * It asks for more than was said: "who else?"
     *
     * @param question the whole question
     * @param searched the words to search with
     * @param named those who are left out, for their words were shown
     * @param shown what was shown and comes no more
     */
    record Further(String question, String searched, Set<Speaker> named, List<Evidence> shown) implements Completion {
        public Further {
            named = Set.copyOf(named);
            shown = List.copyOf(shown);
        }
    }

    /**
     * It asks for a circumstance of what was shown: "when?" Most often that stands beside it.
     *
     * @param question the whole question
     * @param kind what would answer it
     * @param shown what was shown, best first
     */
    record Beside(String question, Question.Kind kind, List<Evidence> shown) implements Completion {
        public Beside {
            shown = List.copyOf(shown);
        }
    }

    /**
     * It asks about the very words that were shown: which article they are from, who said them.
     *
     * @param question the whole question
     * @param kind what would answer it
     * @param pointed the words, best first; never empty
     */
    record Pointed(String question, Question.Kind kind, List<Evidence> pointed) implements Completion {
        public Pointed {
            pointed = List.copyOf(pointed);
        }
    }

    /** The whole question, where it is more than what was typed. */
    default Optional<String> whole() {
        return switch (this) {
            case Alone alone -> Optional.empty();
            case Whole whole -> Optional.of(whole.question());
            case Again again -> Optional.of(again.question());
            case Further further -> Optional.of(further.question());
            case Beside beside -> Optional.of(beside.question());
            case Pointed pointed -> Optional.of(pointed.question());
        };
    }
}
