package onrecord.discord;

/** A file that goes with a message. */
sealed interface Attachment permits Picture, TextFile {
    /** The file's bytes, which are not to be changed. */
    byte[] bytes();

    /** What the file is called in Discord. */
    String fileName();

    /** What kind of file it is, as HTTP names it. */
    String mediaType();

    /** What it shows, in plain text, for those who cannot see it. */
    String description();
}
