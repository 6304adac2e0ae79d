package onrecord.discord;

/** Links on cards. */
final class Links {
    private Links() {}

    /** A card's text with links that lead to pages, not to words on them. */
    static String toPages(String text) {
        return text.replaceAll("#:~:text=[^)]*", "");
    }
}
