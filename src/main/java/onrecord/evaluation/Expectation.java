package onrecord.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the right answer to a gold question is. */
sealed interface Expectation {
    /** What is expected, in a few words. */
    String shown();

    /**
     * The articles say it.
     *
     * @param documents the articles that say it; empty when that is left open
     * @param parts what is to be cited: of each part one proof suffices, and a full answer has every part
     */
    record OnRecord(Set<String> documents, List<List<Proof>> parts) implements Expectation {
        public OnRecord {
            documents = Set.copyOf(documents);
            parts = parts.stream().map(List::copyOf).toList();
        }

        @Override
        public String shown() {
            return parts.stream().map(OnRecord::shown).collect(Collectors.joining(" and "));
        }

        private static String shown(List<Proof> part) {
            int others = part.size() - 1;
            return part.getFirst().shown() + (others > 0 ? " (or one of " + others + " more)" : "");
        }
    }

    /**
     * The articles do not say it.
     *
     * @param corrections what refutes the question: to cite that first is neither right nor wrong
     */
    record NotOnRecord(List<Proof> corrections) implements Expectation {
        public NotOnRecord {
            corrections = List.copyOf(corrections);
        }

        @Override
        public String shown() {
            return "not on record";
        }
    }
}
