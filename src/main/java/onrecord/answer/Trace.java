package onrecord.answer;

import java.util.List;
import java.util.function.Supplier;

/** Told of each step on the way to an answer. */
@FunctionalInterface
public interface Trace {
    /** For when nobody wants to know. */
    Trace NONE = (title, lines) -> {};

    /**
     * Says what a step produced.
     *
     * @param title what was done
     * @param lines its values, a line each; computed only when wanted
     */
    void step(String title, Supplier<List<String>> lines);
}
