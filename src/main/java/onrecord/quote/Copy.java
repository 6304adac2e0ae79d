package onrecord.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Excerpt;

/**
 * A statement on its way to becoming a quote. The same statement may have copies in other articles, and one of them may
 * give this one its speaker.
 */
final class Copy {
    private final Article article;
    private final int articlePlace;
    private final Statement statement;
    private Optional<Speaker> speaker;
    private Confidence confidence;
    private Optional<Excerpt> inferredFrom = Optional.empty();

    Copy(Article article, int articlePlace, Statement statement, Optional<Speaker> speaker) {
        this.article = article;
        this.articlePlace = articlePlace;
        this.statement = statement;
        this.speaker = speaker;
        this.confidence = statement.confidence();
    }

    Article article() {
        return article;
    }

    /** Which of the library's articles it stands in. */
    int articlePlace() {
        return articlePlace;
    }

    Statement statement() {
        return statement;
    }

    Optional<Speaker> speaker() {
        return speaker;
    }

    Confidence confidence() {
        return confidence;
    }

    /** The speaker when it is one person named beside the words. */
    Optional<Speaker> named() {
        return confidence == Confidence.NAMED ? speaker.filter(Speaker::person) : Optional.empty();
    }

    /** The speaker, person or body, that is named beside the words. */
    Optional<Speaker> speakerBesideWords() {
        return confidence == Confidence.NAMED ? speaker : Optional.empty();
    }

    /** The words said, all pieces; made anew each time, because a library has too many to keep. */
    String words() {
        return statement.said().stream().map(piece -> piece.in(article.text())).collect(Collectors.joining(" "));
    }

    /** The words of each piece of an interrupted quotation. */
    List<String> pieces() {
        return statement.said().stream().map(piece -> piece.in(article.text())).toList();
    }

    void infer(Speaker other, Excerpt from) {
        speaker = Optional.of(other);
        confidence = Confidence.INFERRED;
        inferredFrom = Optional.of(from);
    }

    Quote quote() {
        return new Quote(
                speaker,
                statement.said().stream().map(article::excerpt).toList(),
                article.excerpt(statement.sentence()),
                statement.mention().map(article::excerpt),
                statement.kind(),
                confidence,
                inferredFrom);
    }
}
