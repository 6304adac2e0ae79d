package onrecord.terminal;

/** Says how many there are. */
final class Count {
    private Count() {}

    /** "1 article", "5 articles". */
    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
