package onrecord.search;

/**
 * The fields of the index's documents. An article is a block of neighbouring documents: its sentences in order, its
 * passages in order, its statements in order, then the article itself. So each finds the others by counting.
 */
final class Fields {
    /** The article's name, on every document: what replacing and removing goes by. */
    static final String KEY = "key";

    /** {@link #ARTICLE} on an article's own document; missing on the others. */
    static final String KIND = "kind";

    static final String ARTICLE = "article";

    /** How many documents further the article's own document is (all but the article). */
    static final String AHEAD = "ahead";
    /** Place among the article's sentences, passages or statements. */
    static final String ORDINAL = "ordinal";
    /** A sentence's passage, as its place among the article's passages. */
    static final String PASSAGE = "passage";

    static final String SENTENCE_WORDS = "sentence_words";
    static final String SENTENCE_MEANING = "sentence_meaning";

    static final String PASSAGE_WORDS = "passage_words";
    static final String PASSAGE_MEANING = "passage_meaning";

    /** The article's name and the fingerprint of its source, readable without the article; only on articles. */
    static final String NAME = "name";

    static final String FINGERPRINT = "fingerprint";

    /** How many passages and how many statements it has; only on articles. */
    static final String PASSAGES = "passages";

    static final String STATEMENTS = "statements";

    /** Headline and body, all words; only on articles. */
    static final String ARTICLE_WORDS = "article_words";

    /** The words said, all pieces. */
    static final String QUOTE_WORDS = "quote_words";

    static final String QUOTE_MEANING = "quote_meaning";

    /** The article's id; only on articles. */
    static final String ID = "id";
    /** The article and what was found in it, as bytes; only on articles. */
    static final String FILED = "filed";

    private Fields() {}
}
