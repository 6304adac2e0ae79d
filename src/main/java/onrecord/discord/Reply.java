package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What we say to a {@link Request}. */
sealed interface Reply {
    /** The longest plain text Discord takes, in characters. */
    int LONGEST_TEXT = 2000;

    /** The file that goes with it. */
    default Optional<Attachment> attachment() {
        return Optional.empty();
    }

    /** The same without the file. */
    default Reply withoutAttachment() {
        return this;
    }

    /** One or two sentences, in Discord's Markdown. */
    record Plain(String text) implements Reply {
        public Plain {
            if (text.isBlank() || text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("a reply of " + text.length() + " characters");
            }
        }
    }

    /**
     * A card with buttons under it, and perhaps a file: a picture stands on the card, another file above it.
     *
     * @param rows at most five rows of at most five buttons; no row is empty
     * @param above a line that stands over the card
     */
    record Shown(Card card, List<List<Button>> rows, Optional<Attachment> attachment, Optional<Above> above)
            implements Reply {
        private static final int MOST_ROWS = 5;

        public Shown {
            rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
            if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.size() > Button.IN_A_ROW)) {
                throw new IllegalArgumentException("so many buttons do not fit: " + rows.size() + " rows");
            }
        }

        /** A card with one row of buttons. */
        Shown(Card card, List<Button> buttons) {
            this(card, List.of(buttons), Optional.empty(), Optional.empty());
        }

        /** All its buttons. */
        List<Button> buttons() {
            return rows.stream().flatMap(List::stream).toList();
        }

        /** The same with a file. */
        Shown with(Attachment file) {
            return new Shown(card, rows, Optional.of(file), above);
        }

        /** The same with one more row of buttons, if there are any. */
        Shown withRow(List<Button> row) {
            List<List<Button>> all = new ArrayList<>(rows);
            all.add(row);
            return new Shown(card, all, attachment, above);
        }

        /** The same card with something else on it. */
        Shown with(Card other) {
            return new Shown(other, rows, attachment, above);
        }

        /** The same under a line. */
        Shown under(Above line) {
            return new Shown(card, rows, attachment, Optional.of(line));
        }

        @Override
        public Reply withoutAttachment() {
            return new Shown(card, rows, Optional.empty(), above);
        }
    }

    /**
     * A line over a card.
     *
     * @param text in Discord's Markdown
     * @param calls the number of the only role that is pinged by it; usually none is
     */
    record Above(String text, Optional<String> calls) {
        public Above {
            if (text.isBlank() || text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("a line of " + text.length() + " characters");
            }
        }
    }
}
