package onrecord.answer;

import java.util.Optional;
import onrecord.article.Library;
import onrecord.search.SearchIndex;

/** The words of one library. */
interface Vocabulary {
    /** In how many of its sentences a word stands, in any of its forms. */
    int sentencesWith(String word);

    /** What a word that stands nowhere is most likely a misspelling of. */
    Optional<String> nearest(String word);

    static Vocabulary of(SearchIndex index, Library library) {
        return new Vocabulary() {
            @Override
            public int sentencesWith(String word) {
                return index.sentencesWith(library, word);
            }

            @Override
            public Optional<String> nearest(String word) {
                return index.nearestWord(library, word);
            }
        };
    }
}
