package onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way in for articles: says what a folder or file offers, and reads it. */
public final class Intake {
    /** The largest article, and the largest line of a documents file, that is read: 5 MB, in bytes. */
    public static final int LARGEST_ARTICLE = 5 * 1024 * 1024;

    /** The largest documents file that is read: 500 MB, in bytes. */
    public static final long LARGEST_DOCUMENTS_FILE = 500L * 1024 * 1024;

    private final ArticleFile articleFile = new ArticleFile(Outlets.wellKnown());
    private final DocumentsFile documentsFile = new DocumentsFile(Outlets.wellKnown());
    private final UploadReader packed;

    /** An intake that starts a process for each file that is more than text. */
    public Intake() {
        this(new SeparateReader());
    }

    /** An intake that lets {@code packed} read the files that are more than text. */
    public Intake(UploadReader packed) {
        this.packed = packed;
    }

    /**
     * What a folder (with its sub-folders) or a single file offers, in the order of names. Nothing is opened. What will
     * be refused is listed too, so that its reason reaches whoever put it there; only hidden files are passed over.
     *
     * @throws IntakeException when there is nothing at the path or it cannot be listed
     */
    public List<Source> sources(Path path) {
        if (Files.isDirectory(path)) {
            return new Folder(path).sources();
        }
        if (!Files.exists(path)) {
            throw new IntakeException(
                    path,
                    "does not exist; name a folder of articles, or a .txt, .md, .html, .pdf, .docx, .epub or .jsonl file");
        }
        if (!Files.isRegularFile(path)) {
            throw new IntakeException(path, "is neither a file nor a folder");
        }
        if (!Files.isReadable(path)) {
            throw new IntakeException(path, "may not be read by this user; change its permissions");
        }
        return List.of(Source.file(Names.of(path), path));
    }

    /**
     * Reads one source: a documents file yields a reading for each line, any other file one. The stream reads as it
     * goes; it frees the file at its end, or when closed before.
     */
    public Stream<Reading> read(Source source) {
        if (source.refusal().isPresent()) {
            return Stream.of(new Reading.Refused(source.name(), source.refusal().get()));
        }
        return switch (source.format()) {
            case DOCUMENTS -> documentsFile.read(source);
            case TEXT -> Stream.of(articleFile.read(source));
            case HTML, PDF, WORD, EPUB -> Stream.of(packed(source));
        };
    }

    private Reading packed(Source source) {
        long largest = source.format().largest();
        try (InputStream in = Files.newInputStream(source.path())) {
            byte[] bytes = in.readNBytes((int) largest + 1);
            return bytes.length > largest
                    ? new Reading.Refused(source.name(), "it is larger than " + Format.megabytes(largest))
                    : packed.read(source.name(), Optional.empty(), bytes);
        } catch (IOException e) {
            return new Reading.Refused(source.name(), "it could not be read: " + Trouble.of(e));
        }
    }
}
