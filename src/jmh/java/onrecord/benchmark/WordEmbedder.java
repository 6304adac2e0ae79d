package onrecord.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import onrecord.language.Embedder;
import onrecord.language.Meaning;

/**
 * Gives made-up texts a meaning at once: the sum of one random direction for each word. Encoding hundreds of thousands
 * of texts for real would take hours. A question is encoded for real as well, and what comes out is dropped, so that it
 * takes the time it takes.
 */
final class WordEmbedder implements Embedder {
    private static final int DIMENSION = 384;
    private static final float ALIKE = 7;

    private final Embedder real;
    private final Map<String, float[]> words = new ConcurrentHashMap<>();

    WordEmbedder(Embedder real) {
        this.real = real;
    }

    @Override
    public Meaning question(String text) {
        real.question(text);
        return passage(text);
    }

    @Override
    public Meaning passage(String text) {
        // The encoder's texts lie within a narrow cone; so do these.
        float[] sum = direction("").clone();
        for (int i = 0; i < DIMENSION; i++) {
            sum[i] *= ALIKE;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            if (word.length() > 3) {
                float[] one = words.computeIfAbsent(word, WordEmbedder::direction);
                for (int i = 0; i < DIMENSION; i++) {
                    sum[i] += one[i];
                }
            }
        }
        return Meaning.of(sum);
    }

    private static float[] direction(String word) {
        RandomGenerator random = new java.util.SplittableRandom(word.hashCode());
        float[] direction = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        return direction;
    }

    @Override
    public void close() {
        real.close();
    }
}
