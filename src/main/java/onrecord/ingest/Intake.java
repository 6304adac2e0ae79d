package onrecord.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The way in for articles: says what a folder or file offers, and reads it. */
public final class Intake {
    /** The largest article, and the largest line of a documents file, that is read: 5 MB, in bytes. */
    public static final int LARGEST_ARTICLE = 5 * 1024 * 1024;

    /** The largest documents file that is read: 500 MB, in bytes. */
    public static final long LARGEST_DOCUMENTS_FILE = 500L * 1024 * 1024;

    private final ArticleFile articleFile = new ArticleFile(Outlets.wellKnown());
    private final DocumentsFile documentsFile = new DocumentsFile(Outlets.wellKnown());

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
            throw new IntakeException(path, "does not exist; name a folder of articles, or a .txt, .md or .jsonl file");
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
     * Reads one source: a text file yields one reading, a documents file one for each line. The stream reads as it
     * goes; it frees the file at its end, or when closed before.
     */
    public Stream<Reading> read(Source source) {
        if (source.refusal().isPresent()) {
            return Stream.of(new Reading.Refused(source.name(), source.refusal().get()));
        }
        return source.format() == Format.DOCUMENTS ? documentsFile.read(source) : Stream.of(articleFile.read(source));
    }
}
