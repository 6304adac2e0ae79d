package onrecord.discord;

import java.util.Optional;

/**
 * Whose request it is.
 *
 * @param server the server's number; empty in a private chat
 * @param member the member's number
 */
record Sender(Optional<String> server, String member) {}
