package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import onrecord.answer.Answer;
import onrecord.article.ArticleId;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.desk.Context;
import onrecord.desk.Desk;
import onrecord.desk.Listing;

/**
 * The desk as Discord asks it: one library, and never more questions at once than the machine has processors. A question
 * is all computing; more at once would only make each of them slower, and the acknowledgements with them.
 */
final class Newsroom {
    private final Desk desk;
    private final Library library;
    private final Semaphore turns;

    Newsroom(Desk desk, Library library, int atOnce) {
        this.desk = desk;
        this.library = library;
        this.turns = new Semaphore(atOnce, true);
    }

    Answer ask(String question) {
        turns.acquireUninterruptibly();
        try {
            return desk.ask(library, question);
        } finally {
            turns.release();
        }
    }

    Optional<Context> context(ArticleId article, Span words) {
        return desk.context(library, article, words);
    }

    /** How many articles there are, without looking at them. */
    int size() {
        return desk.update().articles();
    }

    List<Listing> articles() {
        return desk.articles(library);
    }
}
