package onrecord.store;

/** Which items of each feed were seen. */
final class FeedItems {
    private FeedItems() {}

    static boolean seen(ServerSession session, long feed, String item) {
        return session.query("SELECT 1 FROM feed_item WHERE server = :server AND feed = :feed AND item = :item")
                .bind("feed", feed)
                .bind("item", item)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Remembers an item and that it was seen now; says whether it is new. */
    static boolean see(ServerSession session, long feed, String item, long now, int most) {
        boolean seen = session.update("""
                        UPDATE feed_item SET seen = :now WHERE server = :server AND feed = :feed AND item = :item
                        """)
                        .bind("feed", feed)
                        .bind("item", item)
                        .bind("now", now)
                        .execute()
                > 0;
        if (!seen) {
            session.update("INSERT INTO feed_item (server, feed, item, seen) VALUES (:server, :feed, :item, :now)")
                    .bind("feed", feed)
                    .bind("item", item)
                    .bind("now", now)
                    .execute();
            trim(session, feed, item, most);
        }
        return !seen;
    }

    /** Of many that were seen at the same moment, the new one stays. */
    private static void trim(ServerSession session, long feed, String item, int most) {
        session.update("""
                        DELETE FROM feed_item
                        WHERE server = :server AND feed = :feed AND item <> :item AND item NOT IN (
                            SELECT item FROM feed_item WHERE server = :server AND feed = :feed AND item <> :item
                            ORDER BY seen DESC, item LIMIT :most)
                        """)
                .bind("feed", feed)
                .bind("item", item)
                .bind("most", most - 1)
                .execute();
    }
}
