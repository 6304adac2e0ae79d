package onrecord.discord;

/** Who sees a reply. */
enum Audience {
    EVERYONE,
    ASKER
}
