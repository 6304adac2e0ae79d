package onrecord.store;

/** Who added which article and follows which feed: so that everyone can have it forgotten. */
final class ArticleAdders {
    private ArticleAdders() {}

    static int count(ServerSession session, Pseudonym adder) {
        return session.query("SELECT count(*) FROM article WHERE server = :server AND added_by = :adder")
                .bind("adder", adder.value())
                .mapTo(Integer.class)
                .one();
    }

    static int feeds(ServerSession session, Pseudonym follower) {
        return session.query("SELECT count(*) FROM feed WHERE server = :server AND followed_by = :follower")
                .bind("follower", follower.value())
                .mapTo(Integer.class)
                .one();
    }

    static void forget(ServerSession session, Pseudonym adder) {
        session.update("UPDATE article SET added_by = NULL WHERE server = :server AND added_by = :adder")
                .bind("adder", adder.value())
                .execute();
        session.update("UPDATE feed SET followed_by = NULL WHERE server = :server AND followed_by = :adder")
                .bind("adder", adder.value())
                .execute();
    }
}
