package onrecord.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.article.Span;
import onrecord.language.Folding;
import onrecord.quote.Statement;

/** A statement as it is searched. Never shown. */
final class QuoteText {
    private QuoteText() {}

    /** The words said, all pieces. */
    static String said(FiledArticle filed, int place) {
        return filed.quotes().statements().get(place).said().stream()
                .map(piece -> Folding.fold(piece.in(filed.article().text())))
                .collect(Collectors.joining(" "));
    }

    /** The words said, and before them the speaker's name. */
    static String of(FiledArticle filed, int place) {
        String said = said(filed, place);
        return filed.quotes()
                .statements()
                .get(place)
                .speaker()
                .map(name -> Folding.fold(name) + ": " + said)
                .orElse(said);
    }

    /** The place of the sentence of which the statement is the most; it means the same and needs no second reading. */
    static Optional<Integer> sentence(FiledArticle filed, int place) {
        Statement statement = filed.quotes().statements().get(place);
        List<Span> sentences = filed.sentences();
        OptionalInt whole = IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).equals(statement.sentence()))
                .findFirst();
        int said = statement.said().stream().mapToInt(Span::length).sum();
        return whole.isPresent() && said * 2 >= statement.sentence().length()
                ? Optional.of(whole.getAsInt())
                : Optional.empty();
    }
}
