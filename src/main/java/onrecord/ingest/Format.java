package onrecord.ingest;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read. */
enum Format {
    /** One article, as text or Markdown. */
    ARTICLE,
    /** Many documents, one JSON object a line. */
    DOCUMENTS;

    /** The format a file's name promises. */
    static Optional<Format> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".md")) {
            return Optional.of(ARTICLE);
        }
        return name.endsWith(".jsonl") ? Optional.of(DOCUMENTS) : Optional.empty();
    }

    /** The largest file of this kind that is read, in bytes. */
    long largest() {
        return this == ARTICLE ? Intake.LARGEST_ARTICLE : Intake.LARGEST_DOCUMENTS_FILE;
    }
}
