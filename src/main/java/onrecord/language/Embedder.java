package onrecord.language;

/** Turns text into its meaning. Every method may be called from any thread. */
public interface Embedder extends AutoCloseable {
    /** What is asked; at most about 250 words count. */
    Meaning question(String text);

    /** What may answer; at most about 250 words count. */
    Meaning passage(String text);

    /** Says that a meaning will be needed soon. Returns at once. */
    default void warm() {}

    @Override
    void close();
}
