package onrecord;

/** Starts OnRecord. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
