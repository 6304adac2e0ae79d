package onrecord.desk;

import java.util.concurrent.CompletableFuture;
import onrecord.store.Added;
import onrecord.store.KeptArticle;

/** What became of one thing that was handed in. */
public sealed interface Receipt {
    /** What it is called. */
    String name();

    /**
     * It is kept; a crash does not lose it.
     *
     * @param article as it is kept, still pending
     * @param read completed when it can be asked about, or is refused: with what it is then; or, pending as it was, when it
     *     is removed before
     */
    record Taken(KeptArticle article, CompletableFuture<KeptArticle> read) implements Receipt {
        @Override
        public String name() {
            return article.name();
        }
    }

    /** The same bytes are in the library already. */
    record Already(KeptArticle article) implements Receipt {
        @Override
        public String name() {
            return article.name();
        }
    }

    /** The server would have more than it may. */
    record Over(String name, Added.Over limit) implements Receipt {}

    /**
     * There is nothing in it that could be kept.
     *
     * @param why one sentence for whoever handed it in
     * @param passing whether it may well be different in an hour
     */
    record Refused(String name, String why, boolean passing) implements Receipt {
        /** Refused for good. */
        public Refused(String name, String why) {
            this(name, why, false);
        }
    }
}
