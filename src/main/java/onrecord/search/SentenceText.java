package onrecord.search;

import java.util.stream.Collectors;
import onrecord.article.Span;
import onrecord.language.Folding;

/**
 * A sentence as it is searched: its words, and before them its speakers' names when the words themselves do not have
 * them, so that "he said" is found by whoever asks for him. Never shown.
 */
final class SentenceText {
    private SentenceText() {}

    static String of(FiledArticle filed, int sentence) {
        Span span = filed.sentences().get(sentence);
        String words = Folding.fold(span.in(filed.article().text()));
        String speakers = filed.statements(span).stream()
                .flatMap(statement -> statement.speaker().stream())
                .map(Folding::fold)
                .distinct()
                .filter(name -> !words.contains(name))
                .collect(Collectors.joining(", "));
        return speakers.isEmpty() ? words : speakers + ": " + words;
    }
}
