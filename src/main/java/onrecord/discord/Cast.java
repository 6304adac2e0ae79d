package onrecord.discord;

import java.util.Map;
import java.util.Optional;

/** The members, channels and roles of the server that a preview plays in, with Discord's numbers for them. */
final class Cast {
    static final Member MAYA = new Member("400000000000000001", "Maya", "#c2527e", Rights.NONE);
    static final Member JONAS = new Member("400000000000000002", "Jonas", "#3f7fbf", Rights.NONE);
    static final Member TEACHER =
            new Member("400000000000000003", "Ms. Adeyemi", "#8a63b8", new Rights(Rights.MANAGE_SERVER));
    static final Member ONRECORD = new Member("900000000000000001", "OnRecord", "#2f9e6e", Rights.NONE);
    static final String SERVER = "200000000000000001";
    static final String CHANNEL = "300000000000000001";
    static final String TEACHERS = "600000000000000001";

    private static final Map<String, String> NAMES = Map.of(
            MAYA.id(),
            "@" + MAYA.name(),
            JONAS.id(),
            "@" + JONAS.name(),
            TEACHER.id(),
            "@" + TEACHER.name(),
            ONRECORD.id(),
            "@" + ONRECORD.name(),
            TEACHERS,
            "@Teachers",
            CHANNEL,
            "#reading-group");

    private Cast() {}

    /**
     * A mention as members see it.
     *
     * @param sign what is mentioned: {@code #}, {@code @} or {@code @&}
     */
    static String mention(String sign, String id) {
        return named(id).orElseGet(() -> sign.equals("#") ? "#channel" : sign.equals("@&") ? "@role" : "@member");
    }

    /** What members see for a number; empty when it is nobody's here. */
    static Optional<String> named(String id) {
        return Optional.ofNullable(NAMES.get(id));
    }

    /**
     * Somebody in the server.
     *
     * @param id Discord's number
     * @param name what others read
     * @param colour of their picture
     * @param rights what they may do
     */
    record Member(String id, String name, String colour, Rights rights) {}
}
