package onrecord.discord;

/**
 * What somebody has typed so far into an option that makes suggestions. It is remembered until it is answered or
 * overtaken, and no longer.
 *
 * @param member the number of who types
 * @param command the command's name, without the slash
 * @param option the option's name
 * @param typed what stands there so far; empty at first
 */
record Keystroke(String member, String command, String option, String typed) {}
