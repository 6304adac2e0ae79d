package onrecord.desk;

/**
 * Which conversation a question belongs to: two people never share one, nor do two places.
 *
 * @param place where it is held: a channel with its server, a terminal
 * @param person who asks there
 */
public record ConversationId(String place, String person) {}
