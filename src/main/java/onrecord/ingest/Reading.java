package onrecord.ingest;

import onrecord.article.Article;

/** What became of something that was handed in to be read. */
public sealed interface Reading {
    /** It holds an article. */
    record Clean(Article article) implements Reading {}

    /**
     * It does not.
     *
     * @param name the file's or document's name
     * @param why one sentence for whoever handed it in
     * @param passing whether the fault is none of its own, so that it may well be read in a while
     */
    record Refused(String name, String why, boolean passing) implements Reading {
        /** Refused for good. */
        public Refused(String name, String why) {
            this(name, why, false);
        }
    }
}
