package onrecord.desk;

/** Told how far indexing is. Called from one thread. */
@FunctionalInterface
public interface Progress {
    /** For when nobody watches. */
    Progress SILENT = (done, total, name) -> {};

    /**
     * Says how far it is.
     *
     * @param done articles that are finished
     * @param total articles there are to do
     * @param name the article just finished; empty before the first
     */
    void at(int done, int total, String name);
}
