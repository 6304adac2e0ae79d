package onrecord.quote;

import java.util.List;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.language.Loaded;

/** What is found in a few paragraphs, ready to be compared. */
final class Reported {
    private final Article article;
    private final ArticleQuotes quotes;

    private Reported(Article article) {
        this.article = article;
        this.quotes = new QuoteFinder().find(article, Loaded.LANGUAGE.analyse(article));
    }

    /** What is found in a text whose paragraphs are parted by {@code ¶}. */
    static Reported in(String text) {
        return new Reported(Drafts.article("harbour.txt", "News of the harbour", text.split("\\s*¶\\s*", -1)));
    }

    ArticleQuotes quotes() {
        return quotes;
    }

    List<String> people() {
        return quotes.people().stream().map(Mention::name).toList();
    }

    /** The statements whose sentence holds these words. */
    List<Statement> statements(String words) {
        return quotes.statements().stream()
                .filter(s -> s.sentence().in(article.text()).contains(words))
                .toList();
    }

    /** The one statement whose sentence holds these words. */
    Statement statement(String words) {
        List<Statement> found = statements(words);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " statements with \"" + words + "\": " + all());
        }
        return found.getFirst();
    }

    List<String> words(Statement statement) {
        return statement.said().stream().map(s -> s.in(article.text())).toList();
    }

    /** Every statement as its speaker and its words. */
    List<String> all() {
        return quotes.statements().stream()
                .map(s -> s.speaker().orElse("nobody") + ": " + String.join(" … ", words(s)))
                .toList();
    }
}
