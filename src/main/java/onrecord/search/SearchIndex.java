package onrecord.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.ArticleId;
import onrecord.article.Library;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speakers;

/**
 * Keeps prepared articles and finds the sentences that could answer. What is put into a library goes to the one of that
 * name alone; whoever asks in one that reads the operator's articles, too, finds both. Every method may be called from
 * any thread and throws {@link java.io.UncheckedIOException}, naming the place, when the index cannot be read or written;
 * a {@link DamagedIndexException} when that is the fault of what it holds of one server's library.
 */
public interface SearchIndex extends AutoCloseable {
    /**
     * Makes the changes in order and keeps the remarks, in the library of this name; all of it is there afterwards, or
     * (after a crash) nothing.
     *
     * @param notes the remarks by their keys, kept with the library
     */
    void apply(Library library, List<Change> changes, Map<String, String> notes);

    /** Makes changes without a remark. */
    default void apply(Library library, List<Change> changes) {
        apply(library, changes, Map.of());
    }

    /** Deletes a library, words, remarks and all, at once. Only the operator's is never deleted. */
    void forget(Library library);

    /**
     * Libraries in which something was found that cannot be read, none of them the operator's; until they are forgotten, to
     * be filled again.
     */
    Set<Library> damaged();

    /** Every library that was ever written to and is not deleted, but for the operator's. */
    List<Library> libraries();

    /** How many articles the library reads. */
    int size(Library library);

    /** The fingerprint of every article's source, by name. */
    Map<String, String> fingerprints(Library library);

    /** How many passages the library's articles have. */
    int passages(Library library);

    /** Everything the library holds, in the order of the names. */
    List<FiledArticle> articles(Library library);

    /** An article by the id made from its words. */
    Optional<FiledArticle> article(Library library, ArticleId id);

    /** The sentences that could answer, in no order that matters. */
    List<Hit> search(Search search);

    /** The statements that could be meant, in no order that matters. */
    List<QuoteHit> search(QuoteSearch search);

    /** The articles nearest to a search, best first. */
    List<DocumentHit> documents(Search search, int depth);

    /** How many sentences the library has. */
    int sentences(Library library);

    /** In how many of the library's sentences a word stands, in any of its forms. */
    int sentencesWith(Library library, String word);

    /**
     * The word of the library that a word standing nowhere in it is most likely a misspelling of, as the index has it
     * (without its ending); empty when none is near, and for short words.
     */
    Optional<String> nearestWord(Library library, String word);

    /** Everybody the library's articles name or let speak. */
    Speakers speakers(Library library);

    /** Every statement of the library's articles, with its speaker and its copies in other articles. */
    LibraryQuotes quotes(Library library);

    /** A remark kept with the library of this name; empty when none was made. */
    Optional<String> note(Library library, String key);

    /** Keeps a remark with the library of this name. */
    default void note(Library library, String key, String value) {
        apply(library, List.of(), Map.of(key, value));
    }

    @Override
    void close();
}
