package onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import onrecord.answer.Answerer;
import onrecord.answer.SentenceSelection;
import onrecord.article.Library;
import onrecord.ingest.Intake;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.QuestionTypes;
import onrecord.search.ArticlePreparer;
import onrecord.search.IndexInUseException;
import onrecord.search.LuceneIndex;
import onrecord.search.SearchIndex;

/**
 * Opens desks: over the operator's library, or over articles anywhere.
 *
 * <p>The operator's library mirrors one folder: {@code articles} at home, or the one of the settings, or the one it was
 * last told to mirror. When another process writes to the index, or the folder may not be written, the library is
 * opened as it was left.
 */
public final class Desks {
    private static final String FOLDER_NOTE = "folder";

    private final Path home;
    private final Optional<Path> ownFolder;
    private final Language language;
    private final Embedder embedder;
    private final double threshold;
    private final FolderMirror mirror;

    /**
     * Desks at home in one folder.
     *
     * @param home the folder {@code index}, which holds {@code articles} and {@code lucene}
     * @param ownFolder the folder of articles the settings name
     * @param threshold the confidence from which evidence is said to answer, 0 to 1
     */
    public Desks(Path home, Optional<Path> ownFolder, Language language, Embedder embedder, double threshold) {
        this.home = home;
        this.ownFolder = ownFolder;
        this.language = language;
        this.embedder = embedder;
        this.threshold = threshold;
        this.mirror = new FolderMirror(new Intake(), new ArticlePreparer(language, embedder));
    }

    /** Says that questions will follow, so that what answers them loads while the desk is opened. */
    public void expectQuestions() {
        embedder.warm();
    }

    /**
     * The operator's library, brought up to date with the folder it mirrors, and by nobody else at the same time.
     *
     * @throws IndexInUseException when another process writes to the index
     */
    public Desk update(Progress progress) throws IOException {
        return mirrored(LuceneIndex.open(made(home.resolve("lucene"))), Optional.empty(), progress);
    }

    /** The operator's library, brought up to date with the folder it mirrors, or as it is while another writes to it. */
    public Desk open(Progress progress) throws IOException {
        Path folder = home.resolve("lucene");
        if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
            return asLeft(LuceneIndex.openToRead(folder));
        }
        try {
            return mirrored(LuceneIndex.open(made(folder)), Optional.empty(), progress);
        } catch (IndexInUseException e) {
            return asLeft(LuceneIndex.openToRead(folder));
        }
    }

    /** The operator's library, from now on mirroring another folder. */
    public Desk mirror(Path articles, Progress progress) throws IOException {
        Path wanted = articles.toAbsolutePath().normalize();
        if (ownFolder.isPresent()
                && !ownFolder.get().toAbsolutePath().normalize().equals(wanted)) {
            throw new IOException(
                    "the settings name another folder of articles (" + ownFolder.get() + "); change it there");
        }
        return mirrored(LuceneIndex.open(made(home.resolve("lucene"))), Optional.of(wanted), progress);
    }

    /** Articles anywhere, in an index of their own that is gone when the desk closes. */
    public Desk over(Path articles, Progress progress) throws IOException {
        SearchIndex index = LuceneIndex.inMemory();
        try {
            return desk(index, mirror.update(index, Library.BUNDLED, articles, true, progress));
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Everything that articles anywhere quote, without opening a desk: neither an index nor a model of meaning. */
    public QuotedDocuments quotes(Path articles) {
        return new QuoteReader(new Intake(), language).read(articles);
    }

    /** What ranks sentences that are given, without articles. */
    public SentenceSelection selection() {
        return new SentenceSelection(embedder);
    }

    /** The folder of the articles that come with OnRecord. */
    public Path bundledArticles() {
        return home.resolve("articles");
    }

    /** The file of the questions that come with OnRecord, about those articles. */
    public Path bundledQuestions() {
        return home.resolve("questions.jsonl");
    }

    private Desk mirrored(SearchIndex index, Optional<Path> told, Progress progress) {
        try {
            Path folder = told.or(() -> ownFolder)
                    .or(() -> index.note(Library.BUNDLED, FOLDER_NOTE).map(Path::of))
                    .orElseGet(() -> home.resolve("articles"));
            Update update = mirror.update(index, Library.BUNDLED, folder, told.isEmpty(), progress);
            told.ifPresent(path -> index.note(Library.BUNDLED, FOLDER_NOTE, path.toString()));
            return desk(index, update);
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private Desk asLeft(SearchIndex index) throws IOException {
        Path folder = ownFolder
                .or(() -> index.note(Library.BUNDLED, FOLDER_NOTE).map(Path::of))
                .orElseGet(() -> home.resolve("articles"));
        Instant left = Files.getLastModifiedTime(home.resolve("lucene")).toInstant();
        return desk(index, Update.none(folder, index, Library.BUNDLED, left));
    }

    private Desk desk(SearchIndex index, Update update) {
        return new Desk(
                index,
                embedder,
                new Answerer(index, embedder, new QuestionTypes(language), threshold),
                language,
                update);
    }

    private static Path made(Path folder) throws IOException {
        return Files.createDirectories(folder);
    }
}
