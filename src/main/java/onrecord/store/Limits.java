package onrecord.store;

/**
 * How much is kept for one server at most. Whatever is over goes, the oldest first. The lengths of texts are each
 * table's own.
 *
 * @param unanswered questions nobody could answer
 * @param unansweredOfOne of these, how many that one member asked; so that nobody can push out what others asked
 * @param askersOfQuestion of how many members it is known that they asked the same one
 * @param reports reports of wrong answers
 * @param reportsOfOne of these, one member's
 * @param days how many days are counted, today included
 * @param speakers lines of the count of quoted speakers: a line is one speaker on one day
 * @param refusedArticles of each library, articles that could not be read
 * @param itemsOfFeed of each feed, items that were seen
 * @param removedArticles of each library, names of articles that were removed; when there are more, all of these names
 *     go, and the library's index must be built anew; that takes long, so there are as many as a server adds in a year
 */
record Limits(
        int unanswered,
        int unansweredOfOne,
        int askersOfQuestion,
        int reports,
        int reportsOfOne,
        int days,
        int speakers,
        int refusedArticles,
        int itemsOfFeed,
        int removedArticles) {
    static final Limits STANDARD = new Limits(1_000, 200, 200, 1_000, 50, 366, 10_000, 100, 1_000, 100_000);
}
