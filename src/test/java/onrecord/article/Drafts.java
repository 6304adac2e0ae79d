package onrecord.article;

import java.util.ArrayList;
import java.util.List;

/** Makes articles of a few paragraphs for tests. */
public final class Drafts {
    private Drafts() {}

    /** An article whose text is its headline, a blank line, and its paragraphs parted by blank lines. */
    public static Article article(String name, String headline, String... paragraphs) {
        StringBuilder text = new StringBuilder(headline);
        List<Span> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            body.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph);
        }
        return Article.of(Origin.named(name), headline, text.toString(), body);
    }
}
