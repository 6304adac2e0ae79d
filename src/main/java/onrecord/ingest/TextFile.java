package onrecord.ingest;

import java.util.List;
import java.util.Optional;

/** Takes the text out of a text or Markdown file: all of it, as it is. */
final class TextFile {
    private TextFile() {}

    static Extract read(byte[] bytes) throws Refusal {
        return read(Decoding.text(bytes));
    }

    static Extract read(String text) throws Refusal {
        Optional<FrontMatter> front = FrontMatter.of(text);
        return new Extract(
                text,
                front.map(FrontMatter::end).orElse(0),
                front.map(FrontMatter::particulars).orElse(Particulars.NONE),
                Particulars.NONE,
                List.of());
    }
}
