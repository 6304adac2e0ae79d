package onrecord.language;

import java.util.Arrays;

/** The meaning of a text: a vector of length one. */
public final class Meaning {
    private final float[] vector;

    private Meaning(float[] vector) {
        this.vector = vector;
    }

    /** Scales any vector but zero to length one. */
    public static Meaning of(float[] direction) {
        double square = 0;
        for (float x : direction) {
            square += (double) x * x;
        }
        if (!(square > 0)) {
            throw new IllegalArgumentException("a vector without direction has no meaning");
        }
        float[] vector = direction.clone();
        float scale = (float) (1 / Math.sqrt(square));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return new Meaning(vector);
    }

    /** How near two meanings are: -1 (opposite) to 1 (the same). */
    public double cosine(Meaning other) {
        return cosine(other.vector);
    }

    /** How near this meaning is to a vector of length one. */
    public double cosine(float[] other) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += (double) vector[i] * other[i];
        }
        return sum;
    }

    /** A copy of the numbers. */
    public float[] vector() {
        return vector.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning that && Arrays.equals(vector, that.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }
}
