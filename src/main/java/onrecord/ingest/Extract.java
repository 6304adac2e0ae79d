package onrecord.ingest;

import java.util.List;

/**
 * The text that was taken out of a file, before it is said which of its paragraphs are article.
 *
 * @param text paragraphs parted by blank lines; offsets of the article count in it
 * @param from where its first paragraph may begin
 * @param known what the file says about the article in so many words
 * @param presumed what it hints at, to be used where neither it nor the text above the story says anything
 * @param pages where in the text each page begins; empty when the file has none
 */
record Extract(String text, int from, Particulars known, Particulars presumed, List<Integer> pages) {
    Extract {
        pages = List.copyOf(pages);
    }

    /** A text without pages. */
    static Extract of(String text, Particulars known, Particulars presumed) {
        return new Extract(text, 0, known, presumed, List.of());
    }

    /** The same text of which this is known. */
    Extract knowing(Particulars others) {
        return new Extract(text, from, others, presumed, pages);
    }
}
