package onrecord.search;

import java.util.List;
import onrecord.language.Meaning;

/**
 * An article ready for the index.
 *
 * @param filed the article with what was found in it
 * @param sentenceMeanings the meaning of each sentence
 * @param passageMeanings the meaning of each passage
 * @param quoteMeanings the meaning of each statement
 */
public record PreparedArticle(
        FiledArticle filed,
        List<Meaning> sentenceMeanings,
        List<Meaning> passageMeanings,
        List<Meaning> quoteMeanings) {
    public PreparedArticle {
        sentenceMeanings = List.copyOf(sentenceMeanings);
        passageMeanings = List.copyOf(passageMeanings);
        quoteMeanings = List.copyOf(quoteMeanings);
    }
}
