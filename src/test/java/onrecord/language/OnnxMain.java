package onrecord.language;

import java.io.IOException;

/** Loads the encoder as a process of its own, away from the main thread; what it is called with does not matter. */
final class OnnxMain {
    private OnnxMain() {}

    public static void main(String[] args) throws IOException {
        Embedder embedder = new BackgroundEmbedder(OnnxEmbedder::open);
        System.out.println(
                embedder.question("Who waited for the ferry?").cosine(embedder.question("Who waited for the ferry?")));
        embedder.close();
    }
}
