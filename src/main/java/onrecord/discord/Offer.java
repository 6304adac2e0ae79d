package onrecord.discord;

/** Something members are offered, which Discord has to be told of. */
sealed interface Offer permits CommandDescription, MenuDescription {
    /** What it is called; no two have the same name. */
    String name();

    /** What it does, in one line of at most 100 characters. */
    String what();

    /** To whom it is offered. */
    CommandDescription.Access access();
}
