package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import onrecord.answer.Answer;
import onrecord.answer.Coverage;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.desk.Context;
import onrecord.desk.Desk;
import onrecord.desk.Listing;
import onrecord.desk.Quoted;
import onrecord.desk.SpeakerEntry;
import onrecord.operations.Outcome;
import onrecord.operations.Vitals;
import onrecord.quote.Cluster;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;

/** The library that somebody reads where they are, as they ask it; nothing of another one can be reached from here. */
final class OpenLibrary {
    private final Desk desk;
    private final Library library;
    private final Turns turns;
    private final Vitals vitals;

    OpenLibrary(Desk desk, Library library, Turns turns, Vitals vitals) {
        this.desk = desk;
        this.library = library;
        this.turns = turns;
        this.vitals = vitals;
    }

    /** Answers a question that stands by itself. */
    Answer ask(String question) {
        return counted(inTurn(() -> desk.ask(library, question)), Endings::of);
    }

    /** Answers the next question of the asker's conversation. */
    Answer ask(Asker asker, String question) {
        return counted(
                inTurn(() -> asker.replyingTo()
                        .map(earlier -> desk.askAfter(library, asker.conversation(), earlier, question))
                        .orElseGet(() -> desk.ask(library, asker.conversation(), question))),
                Endings::of);
    }

    /** Starts the asker's conversation afresh. */
    void forget(Asker asker) {
        desk.forget(library, asker.conversation());
    }

    Quoted quotes(String speaker, Optional<String> about) {
        return counted(inTurn(() -> desk.quotes(library, Optional.of(speaker), about)), Endings::of);
    }

    Verdict verify(String words, Optional<String> by) {
        return counted(inTurn(() -> desk.verify(library, words, by)), Endings::of);
    }

    /** How each article reports a topic. */
    Coverage cover(String topic) {
        return inTurn(() -> desk.cover(library, topic));
    }

    /** Everybody who is quoted. */
    List<Speaker> people() {
        return desk.people(library);
    }

    /** Every statement, each once. */
    List<Cluster> statements() {
        return desk.statements(library);
    }

    /** Everybody who is quoted, the most quoted first. */
    List<SpeakerEntry> speakers() {
        return inTurn(() -> desk.speakers(library));
    }

    /** Names that go on from what was typed; from memory, so without waiting for a turn. */
    List<String> completeSpeaker(String typed, int most) {
        return desk.completeSpeaker(library, typed, most);
    }

    /** Topics that go on from what was typed; from memory, so without waiting for a turn. */
    List<String> completeTopic(String typed, int most) {
        return desk.completeTopic(library, typed, most);
    }

    /** Headlines that go on from what was typed; from memory, so without waiting for a turn. */
    List<String> completeHeadline(String typed, int most) {
        return desk.completeHeadline(library, typed, most);
    }

    /** Who is quoted in an article, the most quoted first. */
    List<Speaker> quotedIn(Article article) {
        return desk.quotedIn(library, article);
    }

    /** The paragraphs around the words; empty when the library holds no such article or words. */
    Optional<Context> context(ArticleId article, Span words) {
        return desk.context(library, article, words);
    }

    /** How many articles there are, without looking at them. */
    int size() {
        return desk.size(library);
    }

    List<Listing> articles() {
        return desk.articles(library);
    }

    /** Does something that is all computing when it is its turn. */
    <T> T inTurn(Supplier<T> computing) {
        return turns.take(computing);
    }

    private <T> T counted(T ended, Function<T, Outcome> how) {
        vitals.ended(how.apply(ended));
        return ended;
    }
}
