package onrecord.quote;

/** How far apart two spellings are. */
public final class Misspelling {
    private Misspelling() {}

    /**
     * The number of letters to add, drop, change or swap with their neighbour to make one word of the other (optimal
     * string alignment, after Damerau 1964).
     */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /** Whether {@code typed} may be meant for {@code name}; both in lower case. Short words must be exact. */
    public static boolean plausible(String typed, String name) {
        int shorter = Math.min(typed.length(), name.length());
        int allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
        return Math.abs(typed.length() - name.length()) <= allowed && distance(typed, name) <= allowed;
    }
}
