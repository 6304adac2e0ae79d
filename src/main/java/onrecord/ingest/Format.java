package onrecord.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of file that are read. */
enum Format {
    /** One article, as text or Markdown. */
    TEXT(Intake.LARGEST_ARTICLE, "txt|md"),
    /** One article, in a web page. */
    HTML(10 * Format.MEGABYTE, "html?|xhtml"),
    /** One article, as it is printed. */
    PDF(UploadReader.LARGEST_UPLOAD, "pdf"),
    /** One article, as Word writes it. */
    WORD(UploadReader.LARGEST_UPLOAD, "docx"),
    /** One article, as a book for small screens. */
    EPUB(UploadReader.LARGEST_UPLOAD, "epub"),
    /** Many documents, one JSON object a line. */
    DOCUMENTS(Intake.LARGEST_DOCUMENTS_FILE, "jsonl");

    /** What is said of a file in a folder that is none of these. */
    static final String IN_FOLDERS = "only .txt, .md, .html, .pdf, .docx, .epub and .jsonl are read";

    /** What is said of something handed in that is none of these. */
    static final String HANDED_IN = "only text, Markdown, HTML, PDF, Word (.docx) and EPUB are read";

    private static final int MEGABYTE = 1024 * 1024;

    private final long largest;
    private final Pattern name;

    Format(long largest, String endings) {
        this.largest = largest;
        this.name = Pattern.compile("(?is).*\\.(?:" + endings + ")");
    }

    /** The format a file's name promises. */
    static Optional<Format> of(String fileName) {
        return Stream.of(values())
                .filter(format -> format.name.matcher(fileName).matches())
                .findFirst();
    }

    /** The largest file of this kind that is read, in bytes. */
    long largest() {
        return largest;
    }

    /** Whether it takes more than decoding to get at its text. */
    boolean isPacked() {
        return this != TEXT && this != DOCUMENTS;
    }

    static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }
}
