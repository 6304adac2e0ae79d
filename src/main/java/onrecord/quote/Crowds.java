package onrecord.quote;

import java.util.Optional;
import onrecord.article.Span;

/** Finds whom "they" means: several people or things the sentence before is about, or this one before the pronoun. */
final class Crowds {
    private final Ordered<Stretch> stretches;

    Crowds(Ordered<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** What the last plural subject before a pronoun is called, without "the". */
    Optional<String> before(Span pronoun) {
        int own = stretches.firstEndingBehind(pronoun.start());
        return stretches
                .get(own)
                .flatMap(stretch -> subject(stretch, pronoun))
                .or(() -> stretches.get(own - 1).flatMap(stretch -> subject(stretch, pronoun)));
    }

    private static Optional<String> subject(Stretch stretch, Span pronoun) {
        Subjects subjects = new Subjects(stretch);
        for (int i = 0; i < stretch.size() && stretch.span(i, i).end() <= pronoun.start(); i++) {
            if (stretch.finite(i)) {
                Optional<String> crowd = subjects.before(i)
                        .filter(p -> stretch.span(p).end() <= pronoun.start() && plural(stretch, p))
                        .map(stretch::words);
                if (crowd.isPresent()) {
                    return crowd.map(w -> w.replaceAll("[\\s\\u00A0]+", " ").replaceFirst("^[Tt]he ", ""));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean plural(Stretch stretch, Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            boolean ends = i == phrase.last() || stretch.isWord(i + 1, "of", "for", "in", "from", "at");
            if (stretch.isWord(i, "and") || (ends && stretch.tag(i).matches("NNP?S"))) {
                return true;
            }
            if (ends) {
                return false;
            }
        }
        return false;
    }
}
