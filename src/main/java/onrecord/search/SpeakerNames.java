package onrecord.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.language.Folding;

/** The words of a speaker's name as the index has them. */
final class SpeakerNames {
    /** In characters. Nobody is called by a longer word, and an index cannot hold a very long one. */
    private static final int LONGEST = 255;

    private SpeakerNames() {}

    static List<String> words(String name) {
        return Arrays.stream(Folding.fold(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'.-]+", -1))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
