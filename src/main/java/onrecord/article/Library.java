package onrecord.article;

/**
 * The wall around a set of articles: whoever asks in one library never sees a word of another.
 *
 * @param name what the index files it under; letters, digits, {@code -}, {@code _} and {@code :} only
 * @param withBundled whether who asks here reads the operator's articles, too
 */
public record Library(String name, boolean withBundled) {
    /** The operator's folder of articles. */
    public static final Library BUNDLED = new Library("bundled");

    public Library {
        if (!name.matches("[A-Za-z0-9_:-]{1,64}")) {
            throw new IllegalArgumentException("not a library name: " + name);
        }
    }

    /** A library whose readers read nothing else. */
    public Library(String name) {
        this(name, false);
    }

    /** The same articles, with or without the operator's beside them. */
    public Library withBundled(boolean chosen) {
        return new Library(name, chosen);
    }
}
