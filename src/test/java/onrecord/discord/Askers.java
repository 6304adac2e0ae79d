package onrecord.discord;

import java.util.Optional;
import onrecord.store.ServerSettings;

/** Members who ask. */
final class Askers {
    private Askers() {}

    /** A member of the loopback server, in its only channel. */
    static Asker member() {
        return Asker.of(Optional.of(Payloads.GUILD), Payloads.CHANNEL, Optional.empty(), Payloads.MEMBER);
    }

    /** The same, who looks after the server. */
    static Asker manager() {
        return member().with(new Rights(Rights.MANAGE_SERVER));
    }

    /** Somebody in a private chat. */
    static Asker inPrivate() {
        return Asker.of(Optional.empty(), Payloads.DIRECT_CHANNEL, Optional.empty(), Payloads.MEMBER);
    }

    /** For whom a card has no buttons but those for its evidence. */
    static Viewer reader() {
        return new Viewer(Audience.ASKER, inPrivate(), ServerSettings.STANDARD);
    }
}
