package onrecord.quote;

import java.util.List;
import java.util.Optional;

/** "MAYOR: We will build it" as in transcripts, and "Mayor Okoro: Bridge will stay" as in headlines. */
final class Headings {
    private static final int LONGEST_NAME = 5;

    private final Stretch stretch;

    Headings(Stretch stretch) {
        this.stretch = stretch;
    }

    Optional<List<Report>> find() {
        if (stretch.word(0).length() < 3 || !capitals(0) || stretch.size() < 3) {
            return Optional.empty();
        }
        int at = 1;
        while (at < LONGEST_NAME && capitals(at)) {
            at++;
        }
        if (!stretch.isWord(at, ":") || at + 1 >= stretch.size()) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Report(
                new Phrase(at + 1, stretch.size() - 1),
                Optional.of(new Phrase(at, at)),
                Optional.of(new Phrase(0, at - 1)))));
    }

    private boolean capitals(int i) {
        String word = stretch.word(i);
        return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
    }
}
