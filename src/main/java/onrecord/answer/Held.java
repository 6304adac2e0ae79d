package onrecord.answer;

import java.util.Optional;
import java.util.function.Supplier;
import onrecord.article.Excerpt;
import onrecord.contrast.Telling;

/** A sentence that may be compared with others; read only when it is, which most never are. */
final class Held {
    private final String words;
    private final Supplier<Telling> read;
    private Optional<Telling> telling = Optional.empty();

    Held(Excerpt excerpt, Supplier<Telling> read) {
        this.words = excerpt.words();
        this.read = read;
    }

    String words() {
        return words;
    }

    Telling telling() {
        if (telling.isEmpty()) {
            telling = Optional.of(read.get());
        }
        return telling.get();
    }
}
