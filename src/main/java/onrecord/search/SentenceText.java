package onrecord.search;

import java.util.Optional;
import onrecord.article.Span;
import onrecord.language.Folding;
import onrecord.quote.Statement;

/**
 * A sentence as it is searched: its words, and before them its speaker's name when the words themselves do not have
 * it, so that "he said" is found by whoever asks for him. Never shown.
 */
final class SentenceText {
    private SentenceText() {}

    static String of(FiledArticle filed, int sentence) {
        Span span = filed.sentences().get(sentence);
        String words = Folding.fold(span.in(filed.article().text()));
        Optional<String> speaker =
                filed.statement(span).flatMap(Statement::speaker).map(Folding::fold);
        return speaker.filter(name -> !words.contains(name))
                .map(name -> name + ": " + words)
                .orElse(words);
    }
}
