package onrecord.language;

/** The real models, loaded once for all tests. */
public final class Loaded {
    public static final Language LANGUAGE = new Language();
    public static final Embedder EMBEDDER = new BackgroundEmbedder(OnnxEmbedder::open);

    private Loaded() {}
}
