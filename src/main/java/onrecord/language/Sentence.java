package onrecord.language;

import java.util.List;
import onrecord.article.Span;

/**
 * A sentence with its tokens and their parts of speech.
 *
 * @param span where it stands in the text
 * @param tokens its words and marks in order
 * @param tags a Penn Treebank tag for each token
 */
public record Sentence(Span span, List<Token> tokens, List<String> tags) {
    public Sentence {
        tokens = List.copyOf(tokens);
        tags = List.copyOf(tags);
        if (tokens.size() != tags.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens but " + tags.size() + " tags at " + span);
        }
    }
}
