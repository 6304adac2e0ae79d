package onrecord.discord;

import java.util.Map;
import java.util.Optional;

/** The members, channels and roles of the server that a preview plays in, with Discord's numbers for them. */
final class Cast {
    static final Member MAYA = new Member("400000000000000001", "Maya", "#c2527e");
    static final Member JONAS = new Member("400000000000000002", "Jonas", "#3f7fbf");
    static final Member ONRECORD = new Member("900000000000000001", "OnRecord", "#2f9e6e");
    static final String SERVER = "200000000000000001";
    static final String CHANNEL = "300000000000000001";

    private static final Map<String, String> NAMES = Map.of(
            MAYA.id(), MAYA.name(), JONAS.id(), JONAS.name(), ONRECORD.id(), ONRECORD.name(), CHANNEL, "reading-group");

    private Cast() {}

    /**
     * A mention as members see it.
     *
     * @param sign what is mentioned: {@code #}, {@code @} or {@code @&}
     */
    static String mention(String sign, String id) {
        String unknown = sign.equals("#") ? "channel" : sign.equals("@&") ? "role" : "member";
        return sign.charAt(0) + Optional.ofNullable(NAMES.get(id)).orElse(unknown);
    }

    /**
     * Somebody in the server.
     *
     * @param id Discord's number
     * @param name what others read
     * @param colour of their picture
     */
    record Member(String id, String name, String colour) {}
}
