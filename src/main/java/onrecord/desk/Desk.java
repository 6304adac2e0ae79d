package onrecord.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.answer.Answer;
import onrecord.answer.Answerer;
import onrecord.answer.Conversation;
import onrecord.answer.Coverage;
import onrecord.answer.Trace;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.ingest.LimitedReader;
import onrecord.ingest.LinkFetcher;
import onrecord.ingest.SeparateReader;
import onrecord.ingest.UploadReader;
import onrecord.ingest.WebLinks;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.quote.Cluster;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;
import onrecord.search.ArticlePreparer;
import onrecord.search.FiledArticle;
import onrecord.search.LuceneIndex;
import onrecord.search.Search;
import onrecord.search.SearchIndex;
import onrecord.store.Allowance;
import onrecord.store.Store;

/** The one door for every front end. Every method may be called from any thread. */
public final class Desk implements AutoCloseable {
    /** The longest question that is read, in characters. */
    public static final int LONGEST_QUESTION = 500;

    /** The longest pasted quote that is checked, in characters. */
    public static final int LONGEST_CLAIM = 2000;

    private static final int PASSAGES = 200;

    private final SearchIndex index;
    private final Embedder embedder;
    private final Answerer answerer;
    private final Update update;
    private final Cache<LibraryQuotes, Topics> topics =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<LibraryQuotes, Headlines> headlines =
            Caffeine.newBuilder().weakKeys().build();
    private final Language language;
    private final Conversations conversations = new Conversations();

    Desk(SearchIndex index, Embedder embedder, Answerer answerer, Language language, Update update) {
        this.language = language;
        this.index = index;
        this.embedder = embedder;
        this.answerer = answerer;
        this.update = update;
    }

    /** Answers a question from one library; what is longer than {@link #LONGEST_QUESTION} is cut off. */
    public Answer ask(Library library, String words) {
        return answerer.answer(library, shortened(words, LONGEST_QUESTION), Trace.NONE);
    }

    /** Answers the next question of a conversation: "and why?" is understood from what was asked and shown before. */
    public Answer ask(Library library, ConversationId conversation, String words) {
        return carryOn(library, conversation, words, Trace.NONE);
    }

    /**
     * Answers what follows up on an earlier question, the last one or not. What was asked in between counts no more; an
     * earlier question that is not of this conversation is answered first, unseen.
     *
     * @param earlier the question, whole
     */
    public Answer askAfter(Library library, ConversationId conversation, String earlier, String words) {
        String asked = shortened(words, LONGEST_QUESTION);
        String first = shortened(earlier, LONGEST_QUESTION);
        return conversations
                .carryOn(library, conversation, said -> {
                    Conversation before = said.upTo(first)
                            .orElseGet(() -> Conversation.NEW.and(answerer.answer(library, first, Trace.NONE)));
                    return before.and(answerer.answer(library, before, asked, Trace.NONE));
                })
                .last()
                .orElseThrow();
    }

    /** The same answer as to a single question, with the steps that led to it. */
    public Explained explain(Library library, String words) {
        List<Explained.Step> steps = new ArrayList<>();
        Answer answer = answerer.answer(library, shortened(words, LONGEST_QUESTION), into(steps));
        return new Explained(answer, steps);
    }

    /** The next answer of a conversation, with the steps that led to it. */
    public Explained explain(Library library, ConversationId conversation, String words) {
        List<Explained.Step> steps = new ArrayList<>();
        return new Explained(carryOn(library, conversation, words, into(steps)), steps);
    }

    /** Starts a conversation afresh. */
    public void forget(Library library, ConversationId conversation) {
        conversations.forget(library, conversation);
    }

    private Answer carryOn(Library library, ConversationId conversation, String words, Trace trace) {
        String asked = shortened(words, LONGEST_QUESTION);
        return conversations
                .carryOn(library, conversation, before -> before.and(answerer.answer(library, before, asked, trace)))
                .last()
                .orElseThrow();
    }

    private static Trace into(List<Explained.Step> steps) {
        return (title, lines) -> steps.add(new Explained.Step(title, lines.get()));
    }

    private static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        boolean insidePair = Character.isHighSurrogate(words.charAt(most - 1));
        return words.substring(0, insidePair ? most - 1 : most);
    }

    /** How each article reports a topic; what is longer than {@link #LONGEST_QUESTION} is cut off. */
    public Coverage cover(Library library, String topic) {
        return answerer.cover(library, shortened(topic, LONGEST_QUESTION));
    }

    /** How many articles the library reads. */
    public int size(Library library) {
        return index.size(library);
    }

    /** What the library holds, in the order of the articles' names. */
    public List<Listing> articles(Library library) {
        return index.articles(library).stream()
                .map(f -> new Listing(f.article(), f.passages().size(), attributed(f)))
                .toList();
    }

    private static int attributed(FiledArticle filed) {
        return (int) filed.quotes().statements().stream()
                .filter(s -> s.speaker().isPresent())
                .count();
    }

    /** The words of a span with the paragraphs around it; empty when the library holds no such article or words. */
    public Optional<Context> context(Library library, ArticleId id, Span span) {
        return index.article(library, id)
                .map(FiledArticle::article)
                .flatMap(article -> article.paragraphOf(span)
                        .map(p -> new Context(
                                paragraph(article, p - 1),
                                article.excerpt(article.body().get(p)),
                                paragraph(article, p + 1))));
    }

    private static Optional<Excerpt> paragraph(Article article, int place) {
        return place < 0 || place >= article.body().size()
                ? Optional.empty()
                : Optional.of(article.excerpt(article.body().get(place)));
    }

    /** The documents nearest to a query, best first, each scored by its best passage. */
    public List<RankedDocument> documents(Library library, String query, int depth) {
        Search search = new Search(library, query, embedder.question(query), List.of(), Math.max(PASSAGES, depth));
        return index.documents(search, depth).stream()
                .map(d -> new RankedDocument(d.name(), d.score()))
                .toList();
    }

    /**
     * What somebody, or everybody, is on record with.
     *
     * @param speaker a name as typed, also misspelt or an office; empty for everybody
     * @param about a topic in a few words; empty for everything
     */
    public Quoted quotes(Library library, Optional<String> speaker, Optional<String> about) {
        return new Quotations(index, embedder, library).quotes(speaker, about);
    }

    /** The words that say that a quote is one: "said", "according to". */
    public Optional<Excerpt> cue(Library library, Quote quote) {
        return index.article(library, quote.sentence().article().id())
                .flatMap(filed -> filed.quotes().cue(quote));
    }

    /** Every statement of the library, each once with all its cuts; from memory. */
    public List<Cluster> statements(Library library) {
        return index.quotes(library).clusters();
    }

    /** Everybody the library quotes, in no order that matters; from memory. */
    public List<Speaker> people(Library library) {
        return index.quotes(library).quoted();
    }

    /** Everybody the library quotes, the most quoted first. */
    public List<SpeakerEntry> speakers(Library library) {
        return new Quotations(index, embedder, library).speakers();
    }

    /**
     * Names of quoted speakers that go on from what was typed so far, the most quoted first; from memory, for
     * suggestions while somebody types.
     */
    public List<String> completeSpeaker(Library library, String typed, int most) {
        return new Quotations(index, embedder, library).complete(typed, most);
    }

    /** Topics of the headlines that go on from what was typed so far, the most frequent first; from memory. */
    public List<String> completeTopic(Library library, String typed, int most) {
        return topics.get(index.quotes(library), quotes -> Topics.of(quotes, language))
                .complete(typed, most);
    }

    /** Headlines that have what was typed so far, those first that begin so; from memory. */
    public List<String> completeHeadline(Library library, String typed, int most) {
        return headlines.get(index.quotes(library), Headlines::of).complete(typed, most);
    }

    /** Who is quoted in an article, the most quoted first. */
    public List<Speaker> quotedIn(Library library, Article article) {
        Map<Speaker, Long> statements = index.quotes(library).in(article).stream()
                .flatMap(quote -> quote.speaker().stream())
                .collect(Collectors.groupingBy(speaker -> speaker, LinkedHashMap::new, Collectors.counting()));
        return statements.entrySet().stream()
                .sorted(Map.Entry.<Speaker, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether these words are on record, and whether they are of the one they are ascribed to.
     *
     * @param words as pasted; what is longer than {@link #LONGEST_CLAIM} is cut off
     * @param by a name as typed, also misspelt; empty when only the words are in question
     */
    public Verdict verify(Library library, String words, Optional<String> by) {
        return new ClaimDesk(index, embedder, library).verify(shortened(words, LONGEST_CLAIM), by);
    }

    /**
     * Answers a question that nobody asked, so that the first one somebody asks is as quick as the next: who said what in
     * the whole library is put together then, and the models are loaded.
     */
    public void warm(Library library) {
        answerer.answer(library, "Which question comes first?", Trace.NONE);
        completeTopic(library, "", 1);
    }

    /**
     * Opens the libraries of servers over this desk's index: they are brought up to what the store holds.
     *
     * @param store stays open
     * @param reader closed with what comes back
     * @param fetcher closed with it, too
     */
    public LibraryDesk libraries(Store store, UploadReader reader, LinkFetcher fetcher, Allowance allowance) {
        CatchUp catchUp = new CatchUp(store, index, new ArticlePreparer(language, embedder), conversations::forgetAll);
        LibraryDesk libraries = new LibraryDesk(store, reader, fetcher, allowance, catchUp);
        try {
            libraries.open();
            return libraries;
        } catch (RuntimeException e) {
            libraries.close();
            throw e;
        }
    }

    /** The same with what is usual. */
    public LibraryDesk libraries(Store store) {
        return libraries(store, LibraryDesk.USUAL);
    }

    /** The same with what is usual, but for how much a server may keep. */
    public LibraryDesk libraries(Store store, Allowance allowance) {
        return libraries(store, new LimitedReader(new SeparateReader()), new WebLinks(), allowance);
    }

    /** An empty desk beside this one, in memory, with the same models; closed for itself. */
    public Desk apart() throws IOException {
        SearchIndex empty = LuceneIndex.inMemory();
        return new Desk(
                empty,
                embedder,
                answerer.over(empty),
                language,
                Update.none(Path.of(""), empty, Library.BUNDLED, Instant.now()));
    }

    /** What opening this desk did to the index. */
    public Update update() {
        return update;
    }

    @Override
    public void close() {
        index.close();
    }
}
