package onrecord.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.article.Library;
import onrecord.ingest.Reading;
import onrecord.search.SearchIndex;

/**
 * What bringing the index up to date with a folder did.
 *
 * @param folder the folder or file of articles
 * @param articles how many articles the library now holds
 * @param passages how many passages they have
 * @param added articles that were new
 * @param changed articles that were replaced
 * @param removed articles that were no longer there
 * @param unchanged articles that were left as they are
 * @param refused what could not be read, with reasons; their old versions are gone from the library too
 * @param took how long it took
 * @param asOf the moment whose state of the folder the library shows
 */
public record Update(
        Path folder,
        int articles,
        int passages,
        int added,
        int changed,
        int removed,
        int unchanged,
        List<Reading.Refused> refused,
        Duration took,
        Instant asOf) {
    public Update {
        refused = List.copyOf(refused);
    }

    /** Nothing was done: the library is as it was left at some moment. */
    static Update none(Path folder, SearchIndex index, Library library, Instant left) {
        int articles = index.fingerprints(library).size();
        return new Update(folder, articles, index.passages(library), 0, 0, 0, articles, List.of(), Duration.ZERO, left);
    }
}
