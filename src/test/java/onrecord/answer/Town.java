package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.Mention;
import onrecord.quote.Misspelling;
import onrecord.quote.Speakers;

/** A town of a few people and words, for questions to be read in. */
final class Town {
    static final Speakers SPEAKERS =
            speakers("Marta Keel", "Clara Finch", "Jens Halvorsen", "Ida Brandt", "Otto Brandt", "Olga O’Neill");

    /** Its words; nothing is near a misspelt one but "harbour". */
    static final Vocabulary WORDS = new Vocabulary() {
        private static final Set<String> THERE = Set.of(
                "harbour",
                "ferry",
                "bridge",
                "ice",
                "tax",
                "council",
                "boats",
                "storm",
                "tunnel",
                "open",
                "close",
                "ostend",
                "norway",
                "mayor",
                "people",
                "live",
                "town",
                "shut",
                "crew",
                "toll",
                "meeting",
                "start",
                "letter",
                "keel",
                "finch",
                "halvorsen",
                "brandt",
                "envoy",
                "vote",
                "island");

        @Override
        public int sentencesWith(String word) {
            return THERE.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }

        @Override
        public Optional<String> nearest(String word) {
            return Misspelling.plausible(word, "harbour") ? Optional.of("harbour") : Optional.empty();
        }
    };

    private Town() {}

    static ReadQuestion read(String typed) {
        return new QuestionReader(SPEAKERS, WORDS).read(typed);
    }

    static Speakers speakers(String... names) {
        List<Mention> people = new ArrayList<>();
        for (String name : names) {
            people.add(new Mention(name, Optional.of("member of the council"), new Span(0, 1)));
        }
        return Speakers.of(List.of(new ArticleQuotes(people, List.of())));
    }
}
