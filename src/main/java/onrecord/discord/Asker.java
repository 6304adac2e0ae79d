package onrecord.discord;

import java.util.Optional;
import java.util.Set;
import onrecord.desk.ConversationId;

/**
 * Who asks where.
 *
 * @param server the server's number; none in a private chat
 * @param channel the number of the channel, thread or private chat
 * @param parent of a thread, the number of the channel it belongs to
 * @param member the member's number
 * @param rights what the member may do there; none where Discord does not say
 * @param roles the numbers of the member's roles; none where Discord does not say
 * @param replyingTo the question of the card of ours that is replied to
 */
record Asker(
        Optional<String> server,
        String channel,
        Optional<String> parent,
        String member,
        Rights rights,
        Set<Long> roles,
        Optional<String> replyingTo) {
    Asker {
        roles = Set.copyOf(roles);
    }

    /** A member in a channel. */
    static Asker of(Optional<String> server, String channel, Optional<String> parent, String member) {
        return new Asker(server, channel, parent, member, Rights.NONE, Set.of(), Optional.empty());
    }

    /** The one of this member in this channel, thread or private chat. */
    ConversationId conversation() {
        return new ConversationId(server.orElse("private") + "/" + channel, member);
    }

    boolean inThread() {
        return parent.isPresent();
    }

    Asker replyingTo(Optional<String> question) {
        return new Asker(server, channel, parent, member, rights, roles, question);
    }

    /** The same member in a thread of this channel. */
    Asker inThread(String thread) {
        return new Asker(server, thread, Optional.of(parent.orElse(channel)), member, rights, roles, replyingTo);
    }

    Asker with(Place place) {
        return new Asker(server, place.channel(), place.parent(), member, rights, roles, replyingTo);
    }

    Asker with(Rights given) {
        return new Asker(server, channel, parent, member, given, roles, replyingTo);
    }

    Asker with(Set<Long> given) {
        return new Asker(server, channel, parent, member, rights, given, replyingTo);
    }
}
