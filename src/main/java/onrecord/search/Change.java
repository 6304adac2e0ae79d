package onrecord.search;

/** Something that happened to a library's articles. */
public sealed interface Change {
    /** The name of the article. */
    String name();

    /** The article is new, or takes the place of the one with the same name. */
    record Put(PreparedArticle article) implements Change {
        @Override
        public String name() {
            return article.filed().article().origin().name();
        }
    }

    /** The article of this name is gone. */
    record Remove(String name) implements Change {}
}
