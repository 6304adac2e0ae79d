package onrecord.discord;

import java.time.Duration;
import onrecord.operations.Refusal;

/**
 * Keeps one member, and one server, from taking all of OnRecord's time.
 *
 * @param members how much a member may ask
 * @param servers how much the members of a server may ask together
 */
record Turnstile(Quota members, Quota servers) {
    /** What suits a classroom: everybody may ask at the same moment, and nobody all the time. */
    static Turnstile usual() {
        return new Turnstile(
                new Quota(8, Duration.ofSeconds(3), System::nanoTime),
                new Quota(60, Duration.ofMillis(500), System::nanoTime));
    }

    /** Asks to let somebody's request through. */
    Pass enter(Sender sender) {
        Quota.Taken member = members.take(sender.member());
        if (!member.granted()) {
            return refused(Refusal.MEMBER, "You ask faster than OnRecord can look things up", member);
        }
        return sender.server()
                .map(servers::take)
                .filter(server -> !server.granted())
                .map(server ->
                        refused(Refusal.SERVER, "This server asks more at once than OnRecord can look up", server))
                .orElse(new Pass.Granted());
    }

    private static Pass refused(Refusal limit, String why, Quota.Taken taken) {
        long seconds = taken.pause().plusMillis(999).toSeconds();
        return new Pass.Refused(
                limit,
                new Reply.Plain(why + "; please try again in " + seconds + (seconds == 1 ? " second." : " seconds.")),
                taken.first());
    }

    /** Whether it may. */
    sealed interface Pass {
        record Granted() implements Pass {}

        /**
         * It may not.
         *
         * @param limit whose limit is reached
         * @param reply says so, politely, and when it may
         * @param first whether this is the first refusal in a row
         */
        record Refused(Refusal limit, Reply reply, boolean first) implements Pass {}
    }
}
