package onrecord.discord;

import java.util.List;
import java.util.Optional;

/** What we say to a {@link Request}. */
sealed interface Reply {
    /** The longest plain text Discord takes, in characters. */
    int LONGEST_TEXT = 2000;

    /** The picture that goes with it. */
    default Optional<Picture> picture() {
        return Optional.empty();
    }

    /** The same without the picture. */
    default Reply withoutPicture() {
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

    /** A card with buttons under it, at most five, and perhaps a picture on it. */
    record Shown(Card card, List<Button> buttons, Optional<Picture> picture) implements Reply {
        public Shown {
            buttons = List.copyOf(buttons);
            if (buttons.size() > 5) {
                throw new IllegalArgumentException(buttons.size() + " buttons do not fit in one row");
            }
        }

        Shown(Card card, List<Button> buttons) {
            this(card, buttons, Optional.empty());
        }

        @Override
        public Reply withoutPicture() {
            return new Shown(card, buttons);
        }
    }
}
