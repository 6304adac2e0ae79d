package onrecord.language;

/**
 * Turns text into a vector whose direction is its meaning. Vectors have length one, so their dot product is the
 * cosine. Every method may be called from any thread.
 */
public interface Embedder extends AutoCloseable {
    /** What is asked; at most about 250 words count. */
    float[] question(String text);

    /** What may answer; at most about 250 words count. */
    float[] passage(String text);

    /** How many numbers a vector has. */
    int dimension();

    @Override
    void close();

    /** The cosine of two vectors of length one, -1 to 1. */
    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
