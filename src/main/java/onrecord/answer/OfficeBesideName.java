package onrecord.answer;

import java.util.List;
import java.util.Locale;
import onrecord.language.Folding;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;

/**
 * Finds who is called by an office that stands word for word beside a name where its bearer is quoted: "the harbour
 * envoy to Norway" in "harbour envoy to Norway Ida Brandt said".
 */
final class OfficeBesideName {
    private OfficeBesideName() {}

    static List<Speaker> bearers(String words, LibraryQuotes quotes) {
        String office = plain(words).replaceFirst("^(?:the|an?) ", "");
        if (Words.of(office).stream().noneMatch(Speakers::office)) {
            return List.of();
        }
        return quotes.quoted().stream()
                .filter(Speaker::person)
                .filter(s -> stands(office, s, quotes))
                .toList();
    }

    private static boolean stands(String office, Speaker speaker, LibraryQuotes quotes) {
        String name = plain(speaker.name());
        return quotes.by(speaker).stream()
                .flatMap(cluster -> cluster.cuts().stream())
                .map(cut -> plain(cut.sentence().words()))
                .anyMatch(sentence -> sentence.contains(office + " " + name)
                        || sentence.contains(name + ", " + office)
                        || sentence.contains(name + ", the " + office));
    }

    private static String plain(String words) {
        return Folding.fold(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace("u.s.", "us");
    }
}
