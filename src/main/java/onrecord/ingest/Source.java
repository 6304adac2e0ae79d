package onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** A file that articles could be read from. */
public final class Source {
    /** What {@link #fingerprint()} says of a file that is not going to be read. */
    public static final String UNREAD = "unread";

    /** Raise it when the same bytes are to be read differently than before: then every file counts as changed. */
    private static final String RULES = "1";

    /** The same for files that are more than text. */
    private static final String PACKED_RULES = "packed 1";

    private final String name;
    private final Path path;
    private final Optional<String> refusal;

    private Source(String name, Path path, Optional<String> refusal) {
        this.name = name;
        this.path = path;
        this.refusal = refusal;
    }

    /** A file, which is refused at once when its name shows that it is none of ours. */
    static Source file(String name, Path path) {
        if (Names.unprintable(name)) {
            return refused(Names.printable(name), path, "its name holds control characters, please rename it");
        }
        return Format.of(name).isPresent()
                ? new Source(name, path, Optional.empty())
                : refused(name, path, Format.IN_FOLDERS);
    }

    /** Something that is listed only to say why it is not read. */
    static Source refused(String name, Path path, String why) {
        return new Source(Names.printable(name), path, Optional.of(why));
    }

    /** The file's name; below the folder that was listed, with {@code /} between its parts. */
    public String name() {
        return name;
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Why it will not be opened, when that is known without opening it. */
    Optional<String> refusal() {
        return refusal;
    }

    Format format() {
        return Format.of(name).orElse(Format.TEXT);
    }

    /**
     * A mark that differs when the file would be read differently: the SHA-256 of its bytes (and of the rules they are
     * read by), 64 hexadecimal digits, or {@link #UNREAD}. Reads the whole file. Ask for it before reading, so that a
     * change in between is noticed the next time.
     */
    public String fingerprint() {
        if (refusal.isPresent()) {
            return UNREAD;
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > format().largest()) {
                return UNREAD;
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((format().isPacked() ? PACKED_RULES : RULES).getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            return UNREAD; // reading it will say why
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && name.equals(that.name) && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, path);
    }

    @Override
    public String toString() {
        return name;
    }
}
