package onrecord.discord;

import java.util.Optional;
import onrecord.desk.ConversationId;

/**
 * Who asks where.
 *
 * @param conversation the one of this member in this channel, thread or private chat
 * @param inThread whether it is a thread
 * @param replyingTo the question of the card of ours that is replied to
 */
record Asker(ConversationId conversation, boolean inThread, Optional<String> replyingTo) {
    /**
     * A member in a channel.
     *
     * @param server its server; empty for a private chat
     */
    static Asker of(Optional<String> server, String channel, String member, boolean inThread) {
        return new Asker(
                new ConversationId(server.orElse("private") + "/" + channel, member), inThread, Optional.empty());
    }

    Asker replyingTo(Optional<String> question) {
        return new Asker(conversation, inThread, question);
    }
}
