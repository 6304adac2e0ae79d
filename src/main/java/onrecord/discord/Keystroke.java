package onrecord.discord;

/**
 * What somebody has typed so far into an option that makes suggestions. It is remembered until it is answered or
 * overtaken, and no longer.
 *
 * @param asker who types, and where
 * @param command the command's name, without the slash
 * @param option the option's name
 * @param typed what stands there so far; empty at first
 */
record Keystroke(Asker asker, String command, String option, String typed) {
    /** The number of who types. */
    String member() {
        return asker.member();
    }
}
