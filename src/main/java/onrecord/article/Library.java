package onrecord.article;

/**
 * The wall around a set of articles: whoever asks in one library never sees a word of another.
 *
 * @param name what the index files it under; letters, digits, {@code -}, {@code _} and {@code :} only
 */
public record Library(String name) {
    /** The operator's folder of articles. */
    public static final Library BUNDLED = new Library("bundled");

    public Library {
        if (!name.matches("[A-Za-z0-9_:-]{1,64}")) {
            throw new IllegalArgumentException("not a library name: " + name);
        }
    }
}
