package onrecord.discord;

import java.nio.charset.StandardCharsets;

/** A file to download. */
final class TextFile implements Attachment {
    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;
    private final String description;

    private TextFile(String fileName, String mediaType, byte[] bytes, String description) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.description = description;
    }

    /** A table for spreadsheets. It begins with a mark without which some of them do not take it for UTF-8. */
    static TextFile csv(String fileName, String csv, String description) {
        return new TextFile(
                fileName, "text/csv; charset=utf-8", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8), description);
    }

    /** Several files in one; the bytes are large, so they are not copied, and must not be changed. */
    static TextFile zip(String fileName, byte[] bytes, String description) {
        return new TextFile(fileName, "application/zip", bytes, description);
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String description() {
        return description;
    }
}
