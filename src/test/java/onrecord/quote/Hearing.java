package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;

/** Sentences of an article and who says what in them, put together by hand; and claims held against them. */
final class Hearing {
    static final Speaker LINDQVIST = new Speaker("Mara Lindqvist", Set.of("Lindqvist"), List.of("harbour master"));
    static final Speaker OKORO = new Speaker("Daniel Okoro", Set.of("Okoro"), List.of("mayor"));

    private static final Speakers NOBODY = Speakers.of(List.of());
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?][”\"]?(?= |$)|$)");

    private final List<Account> accounts = new ArrayList<>();

    /** What an article reports the harbour master to have said: inside its quotation marks, or after "said". */
    Hearing lindqvist(String text) {
        return said(Optional.of(LINDQVIST), Confidence.NAMED, text);
    }

    Hearing okoro(String text) {
        return said(Optional.of(OKORO), Confidence.NAMED, text);
    }

    Hearing nobody(String text) {
        return said(Optional.empty(), Confidence.NOBODY, text);
    }

    Hearing said(Optional<Speaker> speaker, Confidence confidence, String text) {
        Article article = article(text);
        List<Span> sentences = sentences(text);
        List<Quote> quotes = sentences.stream()
                .map(s -> quote(article, s, speaker, confidence))
                .toList();
        return held(article, sentences, quotes);
    }

    /** An article in which the harbour master speaks and then the mayor. */
    Hearing dialogue(String lindqvist, String okoro) {
        String text = lindqvist + " " + okoro;
        Article article = article(text);
        List<Span> sentences = sentences(text);
        return held(
                article,
                sentences,
                List.of(
                        quote(article, sentences.getFirst(), Optional.of(LINDQVIST), Confidence.NAMED),
                        quote(article, sentences.getLast(), Optional.of(OKORO), Confidence.NAMED)));
    }

    /** An article in which the harbour master speaks and then the reporter goes on. */
    Hearing report(String lindqvist, String told) {
        String text = lindqvist + " " + told;
        Article article = article(text);
        List<Span> sentences = sentences(text);
        return held(
                article,
                sentences,
                List.of(quote(article, sentences.getFirst(), Optional.of(LINDQVIST), Confidence.NAMED)));
    }

    /** What an article tells without quoting anybody. */
    Hearing told(String text) {
        return held(article(text), sentences(text), List.of());
    }

    private Hearing held(Article article, List<Span> sentences, List<Quote> quotes) {
        for (Span sentence : sentences) {
            accounts.add(new Account(article, List.of(sentence), quotes));
        }
        accounts.add(new Account(article, sentences, quotes));
        return this;
    }

    private Article article(String text) {
        return Article.of(
                Origin.named("story-" + accounts.size() + ".txt"),
                "A story",
                text,
                List.of(new Span(0, text.length())));
    }

    private static List<Span> sentences(String text) {
        Matcher matcher = SENTENCE.matcher(text);
        List<Span> sentences = new ArrayList<>();
        while (matcher.find()) {
            sentences.add(new Span(matcher.start(), matcher.end()));
        }
        return sentences;
    }

    private static Quote quote(Article article, Span sentence, Optional<Speaker> speaker, Confidence confidence) {
        List<Span> quoted = Marks.quoted(article.text(), article.body().getFirst()).stream()
                .map(Quotation::span)
                .filter(q -> q.overlaps(sentence))
                .map(q -> new Span(Math.max(q.start() + 1, sentence.start()), Math.min(q.end() - 1, sentence.end())))
                .toList();
        int verb = article.text().indexOf("said ", sentence.start());
        int from = verb >= 0 && verb < sentence.end() ? verb + "said ".length() : sentence.start();
        Span clause = new Span(from, sentence.end());
        boolean most = quoted.stream().anyMatch(q -> q.start() == sentence.start() + 1)
                || quoted.stream().mapToInt(Span::length).sum() * 2 >= sentence.length();
        Quote.Kind kind = quoted.isEmpty() ? Quote.Kind.INDIRECT : most ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
        List<Span> said = kind == Quote.Kind.DIRECT ? quoted : List.of(clause);
        return new Quote(
                speaker,
                said.stream().map(article::excerpt).toList(),
                article.excerpt(sentence),
                Optional.empty(),
                kind,
                confidence,
                Optional.empty());
    }

    /** The verdict on words ascribed to the harbour master. */
    Verdict byLindqvist(String words) {
        return new ClaimJudge(new Claim(words, Optional.of("Lindqvist"), List.of(LINDQVIST)), NOBODY).judge(accounts);
    }

    /** The verdict on words ascribed to nobody. */
    Verdict byAnybody(String words) {
        return new ClaimJudge(new Claim(words, Optional.empty(), List.of()), NOBODY).judge(accounts);
    }

    /** The verdict on words ascribed to somebody the articles do not know. */
    Verdict byStranger(String words) {
        return new ClaimJudge(new Claim(words, Optional.of("Nemo"), List.of()), NOBODY).judge(accounts);
    }

    /** A verdict in one word, for tables. */
    static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim yes -> "verbatim";
            case Verdict.Near nearly -> "near";
            case Verdict.OtherSpeaker other -> "other";
            case Verdict.Altered turned -> turned.turn().name().toLowerCase(java.util.Locale.ROOT);
            case Verdict.NotOnRecord no -> "nowhere";
        };
    }
}
