package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.article.ArticleId;
import onrecord.article.Span;

/**
 * The places in articles that a button leads to, as its id says them. Buttons of older cards have one place in another
 * form, which is read as well.
 *
 * @param turning whether the message with the button is to be replaced
 * @param which the one to show, counted from 0
 * @param places one to three of them: with three of 26 characters at most, the id fits into Discord's 100
 */
record ContextPlaces(boolean turning, int which, List<Place> places) {
    private static final Pattern ID =
            Pattern.compile("(ctx|turn):([0-2])((?::[0-9a-f]{16}\\.[0-9a-z]{1,5}\\.[0-9a-z]{1,4}){1,3})");
    private static final Pattern ONE = Pattern.compile(":([0-9a-f]{16})\\.([0-9a-z]{1,5})\\.([0-9a-z]{1,4})");
    private static final Pattern OLDER = Pattern.compile("context:([0-9a-f]{16}):(\\d{1,9}):(\\d{1,9})");
    private static final int BASE = 36;

    ContextPlaces {
        places = List.copyOf(places);
        if (which >= places.size()) {
            throw new IllegalArgumentException("no place " + which + " of " + places.size());
        }
    }

    /** The place to show. */
    Place shown() {
        return places.get(which);
    }

    String id() {
        return (turning ? "turn:" : "ctx:")
                + which
                + places.stream().map(Place::inId).collect(Collectors.joining());
    }

    /** What an id says; nothing when it is of another kind. */
    static Optional<ContextPlaces> read(String id) {
        Matcher older = OLDER.matcher(id);
        if (older.matches()) {
            return place(older.group(1), Integer.parseInt(older.group(2)), Integer.parseInt(older.group(3)))
                    .map(place -> new ContextPlaces(false, 0, List.of(place)));
        }
        Matcher whole = ID.matcher(id);
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        Matcher one = ONE.matcher(whole.group(3));
        while (one.find()) {
            int start = Integer.parseInt(one.group(2), BASE);
            place(one.group(1), start, start + Integer.parseInt(one.group(3), BASE))
                    .ifPresent(places::add);
        }
        int which = Integer.parseInt(whole.group(2));
        return which < places.size()
                ? Optional.of(new ContextPlaces(whole.group(1).equals("turn"), which, places))
                : Optional.empty();
    }

    private static Optional<Place> place(String article, int start, int end) {
        return start < end ? Optional.of(new Place(new ArticleId(article), new Span(start, end))) : Optional.empty();
    }

    /**
     * Words in an article.
     *
     * @param words where they stand
     */
    record Place(ArticleId article, Span words) {
        private String inId() {
            return ":" + article + "." + Integer.toString(words.start(), BASE) + "."
                    + Integer.toString(words.end() - words.start(), BASE);
        }
    }
}
