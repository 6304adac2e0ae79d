package onrecord.benchmark;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws from lists, the same for the same seed. */
final class Draw {
    private final RandomGenerator random;

    Draw(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /**
     * One of a list in which what stands first is used most: the rank's frequency falls as 1/rank, as that of words
     * does (Zipf 1935).
     */
    <T> T common(List<T> of) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(of.size() + 1.0)) - 1;
        return of.get(Math.clamp(rank, 0, of.size() - 1));
    }
}
