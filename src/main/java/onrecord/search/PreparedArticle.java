package onrecord.search;

import java.util.List;

/**
 * An article ready for the index.
 *
 * @param filed the article with what was found in it
 * @param sentenceMeanings a vector for each sentence
 * @param passageMeanings a vector for each passage
 */
public record PreparedArticle(FiledArticle filed, List<float[]> sentenceMeanings, List<float[]> passageMeanings) {
    public PreparedArticle {
        sentenceMeanings = List.copyOf(sentenceMeanings);
        passageMeanings = List.copyOf(passageMeanings);
    }
}
