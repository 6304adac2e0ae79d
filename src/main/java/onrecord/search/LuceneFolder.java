package onrecord.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.article.Library;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one library: a Lucene directory of its own. So no other library's words are found, and none
 * counts for how rare a word is.
 *
 * <p>A change is a Lucene commit: after a crash the directory opens at the last one. Notes travel in the commit's user
 * data. Closing it does not disturb who is reading.
 */
final class LuceneFolder implements AutoCloseable {
    /** Measured better than Lucene's 0.9 and 0.4 on six of eight retrieval sets. */
    private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

    private static final Logger LOG = Logger.getLogger(LuceneFolder.class.getName());
    private static final String FORM_NOTE = "form";
    private static final String LIBRARY_NOTE = "library";
    private static final AtomicLong OPENINGS = new AtomicLong();

    private final Directory directory;
    /**
     * Whether removed words are gone from the disk, and from the counts of words, with the commit that removes them. Where
     * members put articles they shall be; a large folder of the operator's would be rewritten for every change.
     */
    private final boolean leavesNoTrace;

    private final Optional<IndexWriter> writer;
    private final SearcherManager searchers;
    private final Map<String, String> notes = new ConcurrentHashMap<>();
    private final long opening = OPENINGS.incrementAndGet();

    private LuceneFolder(Library library, Directory directory, Analyzer analyzer, boolean writable) throws IOException {
        this.directory = directory;
        this.leavesNoTrace = !library.equals(Library.BUNDLED);
        if (writable) {
            IndexWriter opened = writer(analyzer);
            try {
                remember(opened.getLiveCommitData());
                startOverIfForeign(opened, library);
                if (!rewrittenAtLast(opened)) {
                    opened.rollback();
                    opened = writer(analyzer);
                }
                this.searchers = new SearcherManager(opened, searcherFactory());
            } catch (IOException | RuntimeException e) {
                // Else it would hold the lock, and nobody could open it again before the program ends.
                opened.rollback();
                throw e;
            }
            this.writer = Optional.of(opened);
        } else {
            this.writer = Optional.empty();
            DirectoryReader reader = DirectoryReader.open(directory);
            remember(reader.getIndexCommit().getUserData().entrySet());
            this.searchers = new SearcherManager(reader, searcherFactory());
        }
    }

    private IndexWriter writer(Analyzer analyzer) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setCodec(VectorsCodec.make())
                .setSimilarity(BM25)
                .setCommitOnClose(false);
        if (leavesNoTrace) {
            // It is rewritten after the commit: what is removed shall be found no more, also when there is no room for
            // that.
            config.setMaxFullFlushMergeWaitMillis(0);
        }
        return new IndexWriter(directory, config);
    }

    /** Opens this directory, which is closed with the folder, or at once when it cannot be opened. */
    static LuceneFolder over(Directory directory, Library library, Analyzer analyzer, boolean writable)
            throws IOException {
        try {
            return new LuceneFolder(library, directory, analyzer, writable);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Opens the directory in a folder, making it when there is none.
     *
     * @throws IndexInUseException when another process writes to it
     */
    static LuceneFolder open(Path folder, Library library, Analyzer analyzer) throws IOException {
        try {
            return over(FSDirectory.open(folder), library, analyzer, true);
        } catch (LockObtainFailedException e) {
            throw new IndexInUseException(folder, e);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Opens the directory in a folder as it is now, beside whoever writes to it. Throws when there is none. */
    static LuceneFolder openToRead(Path folder, Library library, Analyzer analyzer) throws IOException {
        try {
            return over(FSDirectory.open(folder), library, analyzer, false);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** An empty one in memory, gone when closed. */
    static LuceneFolder inMemory(Library library, Analyzer analyzer) throws IOException {
        return over(new ByteBuffersDirectory(), library, analyzer, true);
    }

    /** What the system says of a file names it; what Lucene says of an index helps nobody who asks for news. */
    private static IOException unusable(Path folder, IOException e) {
        return switch (e) {
            case FileSystemException system -> system;
            case IndexNotFoundException none -> new IOException("there is no index in " + folder + " yet", e);
            default ->
                new IOException(
                        // Plain ones are the system's own, as of a full disk; Lucene's about what it reads are not.
                        e.getClass().equals(IOException.class)
                                ? "the index in " + folder + " cannot be opened: " + e.getMessage()
                                : "the index in " + folder
                                        + " cannot be read; delete that folder to have it built anew",
                        e);
        };
    }

    private void remember(Iterable<Map.Entry<String, String>> kept) {
        if (kept != null) {
            kept.forEach(e -> notes.put(e.getKey(), e.getValue()));
        }
    }

    /** Empties what has another form, and what somebody put here from another library's folder. */
    private void startOverIfForeign(IndexWriter opened, Library library) throws IOException {
        boolean formed = FiledArticleCodec.FORM.equals(notes.get(FORM_NOTE));
        if (!formed || !library.name().equals(notes.get(LIBRARY_NOTE))) {
            opened.deleteAll();
            // The operator's tell which folder is mirrored; a server's tell how far it is caught up, which it is no
            // more.
            if (formed || leavesNoTrace) {
                notes.clear();
            }
            notes.put(FORM_NOTE, FiledArticleCodec.FORM);
            notes.put(LIBRARY_NOTE, library.name());
            commit(opened);
        }
    }

    static IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(BM25);
        return searcher;
    }

    private static SearcherFactory searcherFactory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return searcher(reader);
            }
        };
    }

    /**
     * Makes the changes and keeps the notes, all in one commit.
     *
     * @throws AlreadyClosedException when it was closed before, or could not be written when nobody waited for that
     */
    synchronized void apply(List<Change> changes, Map<String, String> told) throws IOException {
        IndexWriter open = writer.orElseThrow(() -> new IOException("it was opened to be read only"));
        if (!open.isOpen()) {
            throw new AlreadyClosedException("it is closed");
        }
        try {
            write(open, changes, told);
        } catch (IllegalStateException e) {
            // Lucene closes a writer that could not write, and says no more than that.
            Throwable why = open.getTragicException();
            if (why == null) {
                throw e;
            }
            throw new IOException(why.getMessage(), e);
        }
    }

    private void write(IndexWriter open, List<Change> changes, Map<String, String> told) throws IOException {
        for (Change change : changes) {
            switch (change) {
                case Change.Put put ->
                    open.updateDocuments(LuceneDocuments.name(put.name()), LuceneDocuments.of(put.article()));
                case Change.Remove remove -> open.deleteDocuments(LuceneDocuments.name(remove.name()));
            }
        }
        told.forEach((key, value) -> notes.put("note." + key, value));
        commit(open);
        searchers.maybeRefreshBlocking();
        if (leavesNoTrace && rewritten(open)) {
            searchers.maybeRefreshBlocking();
        }
    }

    /**
     * Does what the last change left undone. When that fails, as on a full disk, the writer is of no use any more; but
     * the directory is, and the next change or opening tries again.
     */
    private boolean rewrittenAtLast(IndexWriter opened) {
        try {
            if (leavesNoTrace) {
                rewritten(opened);
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "removed words are not cleared away yet: {0}", e.getMessage());
            return false;
        }
    }

    /** Writes the directory anew without what was removed; false when it holds nothing of that. */
    private boolean rewritten(IndexWriter open) throws IOException {
        if (open.getDocStats().numDocs == open.getDocStats().maxDoc) {
            return false;
        }
        open.forceMerge(1);
        commit(open);
        return true;
    }

    private void commit(IndexWriter open) throws IOException {
        open.setLiveCommitData(Map.copyOf(notes).entrySet());
        open.commit();
    }

    Optional<String> note(String key) {
        return Optional.ofNullable(notes.get("note." + key));
    }

    /** Whether the last commit in a folder cannot be read as it was written. */
    static boolean isDamaged(Path folder) {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return false;
        } catch (IndexNotFoundException empty) {
            return false;
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException e) {
            return true;
        } catch (IOException other) {
            // As when no more files may be open: the folder may be as it should.
            return false;
        }
    }

    /** A remark in the last commit of a folder that is not open; none of another form or another library's. */
    static Optional<String> note(Path folder, Library library, String key) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            for (String file : commit.files(true)) {
                if (!Files.exists(folder.resolve(file))) {
                    throw new IOException("a file of it is gone");
                }
            }
            Map<String, String> kept = commit.getUserData();
            boolean ours = FiledArticleCodec.FORM.equals(kept.get(FORM_NOTE))
                    && library.name().equals(kept.get(LIBRARY_NOTE));
            return ours ? Optional.ofNullable(kept.get("note." + key)) : Optional.empty();
        } catch (IndexNotFoundException none) {
            return Optional.empty();
        }
    }

    /** What is held now; give it back by {@link #release}. Throws {@code AlreadyClosedException} when it is closed. */
    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /** A mark that no other state of this or another folder has while the program runs. */
    String state(IndexSearcher searcher) {
        return opening + "." + ((DirectoryReader) searcher.getIndexReader()).getVersion();
    }

    @Override
    public synchronized void close() throws IOException {
        searchers.close();
        if (writer.isPresent()) {
            writer.get().close();
        }
        directory.close();
    }
}
