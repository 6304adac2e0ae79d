package onrecord.discord;

/** A PNG to show on a card. */
final class Picture implements Attachment {
    /** The longest description Discord takes, in characters. */
    static final int LONGEST_DESCRIPTION = 1024;

    private final byte[] bytes;
    private final String description;
    private final String fileName;

    /**
     * A picture of a quote.
     *
     * @param png its bytes
     * @param description what it shows, in plain text, for those who cannot see it
     */
    Picture(byte[] png, String description) {
        this(png, description, "quote.png");
    }

    /** A picture that is called so. */
    Picture(byte[] png, String description, String fileName) {
        if (png.length == 0 || description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("a picture of " + png.length + " bytes with " + description.length()
                    + " characters of description");
        }
        this.bytes = png.clone();
        this.description = description;
        this.fileName = fileName;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String description() {
        return description;
    }

    /** What the file is called in Discord, and how the card refers to it. */
    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String mediaType() {
        return "image/png";
    }
}
