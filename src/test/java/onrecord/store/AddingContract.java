package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;

/** Adds articles to the main library of the harbour's server. */
abstract class AddingContract extends StoreContract {
    static final Allowance PLENTY = new Allowance(100, 1_000_000, 100);

    final ServerLibrary library = ServerLibrary.main(HARBOUR);

    AddingContract(StoreFactory factory) {
        super(factory);
    }

    final Added tryToAdd(String name, String words, Allowance allowance) {
        later();
        return store().articles().add(ANNA, library, name, Optional.empty(), bytes(words), allowance);
    }

    final KeptArticle add(String name, String words) {
        return assertInstanceOf(Added.Kept.class, tryToAdd(name, words, PLENTY)).article();
    }

    final Article addReady(String name, String words) {
        KeptArticle kept = add(name, words);
        Article article = read(kept, words);
        assertTrue(store().articles().ready(library, kept.number(), article));
        return article;
    }

    static Article read(KeptArticle kept, String words) {
        return Article.of(Origin.named(kept.name()), "On " + kept.name(), words, List.of(new Span(0, words.length())));
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
