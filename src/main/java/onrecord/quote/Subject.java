package onrecord.quote;

/** Whom a verb of saying belongs to. */
sealed interface Subject {
    /** Called by a name or an office: "Sherman", "NATO allies". */
    record Called(String name) implements Subject {}

    /** Called "he", "she" or "they". */
    record Pronoun(String word) implements Subject {}

    /** Nobody to be seen. */
    record Unknown() implements Subject {}
}
