package onrecord.discord;

/** A PNG to show on a card. */
final class Picture {
    static final String MEDIA_TYPE = "image/png";

    /** The longest description Discord takes, in characters. */
    static final int LONGEST_DESCRIPTION = 1024;

    private final byte[] bytes;
    private final String description;

    /**
     * A picture.
     *
     * @param png its bytes
     * @param description what it shows, in plain text, for those who cannot see it
     */
    Picture(byte[] png, String description) {
        if (png.length == 0 || description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("a picture of " + png.length + " bytes with " + description.length()
                    + " characters of description");
        }
        this.bytes = png.clone();
        this.description = description;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String description() {
        return description;
    }

    /** What the file is called in Discord, and how the card refers to it. */
    String fileName() {
        return "quote.png";
    }
}
