package onrecord.discord;

/** What is said to those who may not. */
final class Managers {
    static final Reply ONLY_IN_SERVERS = new Reply.Plain("This works in a server only, not in a private chat.");
    static final Reply NOT_YOU =
            new Reply.Plain("This is for those who may manage this server; ask one of them to do it.");

    private Managers() {}
}
