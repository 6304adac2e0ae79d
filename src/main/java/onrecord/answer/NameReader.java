package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;
import onrecord.quote.Misspelling;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;

/**
 * Tells which people a word of a question means. Many surnames are ordinary words or parts of other names ("price",
 * "White House"), so a bare surname must be used for that person in the articles at least half of the time, and must
 * not stand beside another name.
 */
final class NameReader {
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.'-]+) $");
    private static final Pattern NEXT_WORD = Pattern.compile("^ ([\\p{L}.'-]+)");

    private final Speakers speakers;
    private final Vocabulary vocabulary;

    NameReader(Speakers speakers, Vocabulary vocabulary) {
        this.speakers = speakers;
        this.vocabulary = vocabulary;
    }

    /**
     * The people a word means, misspelt or not; several when they share the surname.
     *
     * @param question the whole question
     * @param at where the word stands in it
     * @param word the word without "'s"
     * @param says whether the question has it say something, as only people do
     */
    List<Speaker> meant(String question, Span at, String word, boolean says) {
        List<Speaker> exact = people(word);
        if (exact.isEmpty()) {
            return vocabulary.sentencesWith(word) > 0 ? List.of() : misspelt(word);
        }
        List<Speaker> named =
                exact.stream().filter(s -> holds(question, s.name())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        return besideAnotherName(question, at) || (ordinary(word, exact) && !(says && writtenAsName(question, word)))
                ? List.of()
                : exact;
    }

    /** Everybody called so; where whole names are known, a bare surname is nobody of its own. */
    private List<Speaker> people(String word) {
        List<Speaker> people =
                speakers.called(word).stream().filter(Speaker::person).toList();
        List<Speaker> wholeNames =
                people.stream().filter(s -> s.name().contains(" ")).toList();
        return wholeNames.isEmpty() ? people : wholeNames;
    }

    /** Capitalised, or typed where nothing is. */
    private static boolean writtenAsName(String question, String word) {
        return Character.isUpperCase(word.charAt(0)) || question.equals(question.toLowerCase(Locale.ROOT));
    }

    private List<Speaker> misspelt(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<Speaker> near = speakers.all().stream()
                .filter(Speaker::person)
                .filter(s -> Misspelling.plausible(lower, s.surname().toLowerCase(Locale.ROOT)))
                .toList();
        int nearest = near.stream().mapToInt(s -> distance(lower, s)).min().orElse(0);
        return near.stream().filter(s -> distance(lower, s) == nearest).toList();
    }

    private static int distance(String lower, Speaker speaker) {
        return Misspelling.distance(lower, speaker.surname().toLowerCase(Locale.ROOT));
    }

    private static boolean holds(String question, String name) {
        return question.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean ordinary(String word, List<Speaker> bearers) {
        int asName = bearers.stream().mapToInt(speakers::mentions).sum();
        return 2 * asName < vocabulary.sentencesWith(word);
    }

    private static boolean besideAnotherName(String question, Span at) {
        Matcher before = LAST_WORD.matcher(question.substring(0, at.start()));
        Matcher after = NEXT_WORD.matcher(question.substring(at.end()));
        boolean nameBefore = before.find()
                && before.start() > 0
                && name(before.group(1))
                && Character.isUpperCase(question.charAt(at.start()))
                && !Speakers.office(before.group(1));
        boolean nameAfter = after.find() && name(after.group(1));
        return nameBefore || nameAfter;
    }

    /** Capitalised and not all capitals: "NATO" beside a surname is no first name. */
    private static boolean name(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
