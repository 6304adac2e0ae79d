package onrecord.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An embedder without a model: a text means its words, each in a direction of its own, and a few words mean the same as
 * others. Fast, the same everywhere, and it counts what it is asked for.
 */
public final class WordEmbedder implements Embedder {
    private static final int DIMENSION = 384;
    private static final Map<String, String> SAME =
            Map.of("jetty", "pier", "jetties", "pier", "trawler", "boat", "trawlers", "boat", "boats", "boat");

    private final AtomicInteger passages = new AtomicInteger();

    @Override
    public Meaning question(String text) {
        return meaning(text);
    }

    @Override
    public Meaning passage(String text) {
        passages.incrementAndGet();
        return meaning(text);
    }

    /** How many passages were asked for since the last time this was asked. */
    public int passagesSince() {
        return passages.getAndSet(0);
    }

    private static Meaning meaning(String text) {
        float[] direction = new float[DIMENSION];
        direction[0] = 0.1f; // so that a text without words has a meaning too
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                direction[1 + Math.floorMod(SAME.getOrDefault(word, word).hashCode() * 31, DIMENSION - 1)] += 1;
            }
        }
        return Meaning.of(direction);
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
