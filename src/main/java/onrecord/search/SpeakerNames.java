package onrecord.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.language.Folding;

/** The words of a speaker's name as the index has them. */
final class SpeakerNames {
    private SpeakerNames() {}

    static List<String> words(String name) {
        return Arrays.stream(Folding.fold(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'.-]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
