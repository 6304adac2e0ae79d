package onrecord.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Library;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexFileNames;

/**
 * The folders of all libraries: the operator's is the root and always open, which keeps other processes from writing;
 * the others lie below {@code libraries} and are opened when they are asked for, so many at a time.
 */
final class LuceneFolders implements AutoCloseable {
    /**
     * An open one of 50 articles costs 0.05 MB, an open file and a memory map (measured on 200 of 1,000), opening one about
     * 15 to 48 ms on a busy machine. So this many stay far below what a system allows, and whoever asks again soon does not wait.
     */
    private static final int MOST_OPEN = 200;

    private static final String BELOW = "libraries";

    private final Optional<Path> root;
    private final Analyzer analyzer;
    private final boolean writable;
    private final LuceneFolder bundled;
    private final Map<String, LuceneFolder> open = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * Opens the operator's.
     *
     * @param root the folder that holds them all; none when they are in memory
     */
    LuceneFolders(Optional<Path> root, Analyzer analyzer, boolean writable) throws IOException {
        this.root = root;
        this.analyzer = analyzer;
        this.writable = writable;
        this.bundled = open(Library.BUNDLED, root);
    }

    private LuceneFolder open(Library library, Optional<Path> folder) throws IOException {
        if (folder.isEmpty()) {
            return LuceneFolder.inMemory(library, analyzer);
        }
        return writable
                ? LuceneFolder.open(folder.get(), library, analyzer)
                : LuceneFolder.openToRead(folder.get(), library, analyzer);
    }

    LuceneFolder bundled() {
        return bundled;
    }

    /** A library's folder; empty when nothing was ever put there. */
    Optional<LuceneFolder> existing(Library library) throws IOException {
        return isBundled(library) ? Optional.of(bundled) : opened(library, false);
    }

    /** A library's folder, made when missing. */
    LuceneFolder made(Library library) throws IOException {
        return isBundled(library) ? bundled : opened(library, true).orElseThrow();
    }

    private static boolean isBundled(Library library) {
        return library.name().equals(Library.BUNDLED.name());
    }

    private Optional<LuceneFolder> opened(Library library, boolean make) throws IOException {
        synchronized (open) {
            LuceneFolder known = open.get(library.name());
            if (known != null) {
                return Optional.of(known);
            }
            Optional<Path> folder = root.map(path -> path.resolve(BELOW).resolve(library.name()));
            if (!make && !folder.map(Files::isDirectory).orElse(false)) {
                return Optional.empty();
            }
            if (folder.isPresent() && writable) {
                Files.createDirectories(folder.get());
            }
            LuceneFolder opened = open(library, folder);
            open.put(library.name(), opened);
            if (root.isPresent()) {
                closeTheLeastRecent();
            }
            return Optional.of(opened);
        }
    }

    private void closeTheLeastRecent() throws IOException {
        Iterator<LuceneFolder> leastRecentFirst = open.values().iterator();
        if (open.size() > MOST_OPEN) {
            LuceneFolder least = leastRecentFirst.next();
            leastRecentFirst.remove();
            least.close();
        }
    }

    /** A remark in a library's last commit; opens nothing, so that asking all libraries takes no time to speak of. */
    Optional<String> note(Library library, String key) throws IOException {
        if (isBundled(library)) {
            return bundled.note(key);
        }
        synchronized (open) {
            LuceneFolder known = open.get(library.name());
            Optional<Path> folder = root.map(path -> path.resolve(BELOW).resolve(library.name()));
            if (known != null) {
                return known.note(key);
            }
            return folder.isPresent() && Files.isDirectory(folder.get())
                    ? LuceneFolder.note(folder.get(), library, key)
                    : Optional.empty();
        }
    }

    /**
     * Closes a library's folder that could not be written, without what was not committed: it is opened again, as it was
     * left, when it is asked for.
     */
    void giveUp(LuceneFolder broken) throws IOException {
        synchronized (open) {
            if (root.isPresent() && open.values().remove(broken)) {
                broken.close();
            }
        }
    }

    /** Whether a server's library has a folder that cannot be read, which takes reading it whole. */
    boolean isDamaged(Library library) {
        Optional<Path> folder = root.map(path -> path.resolve(BELOW).resolve(library.name()));
        return !isBundled(library)
                && folder.isPresent()
                && Files.isDirectory(folder.get())
                && LuceneFolder.isDamaged(folder.get());
    }

    /** All libraries that have a folder, but for the operator's; whatever else somebody put beside them is passed over. */
    List<Library> libraries() throws IOException {
        synchronized (open) {
            Optional<Path> below = root.map(path -> path.resolve(BELOW)).filter(Files::isDirectory);
            if (below.isEmpty()) {
                return open.keySet().stream().map(Library::new).toList();
            }
            try (Stream<Path> folders = Files.list(below.get())) {
                return folders.sorted()
                        .filter(Files::isDirectory)
                        .flatMap(folder -> named(folder.getFileName().toString()).stream())
                        .toList();
            }
        }
    }

    private static Optional<Library> named(String folder) {
        try {
            return Optional.of(new Library(folder));
        } catch (IllegalArgumentException noLibrary) {
            return Optional.empty();
        }
    }

    /** Deletes a library's folder with all it holds. Who is reading it reads on; nobody else finds it. */
    void delete(Library library) throws IOException {
        if (isBundled(library)) {
            throw new IllegalArgumentException("the operator's articles are not deleted by the index");
        }
        if (!writable) {
            throw new IOException("it was opened to be read only");
        }
        synchronized (open) {
            LuceneFolder known = open.remove(library.name());
            if (known != null) {
                known.close();
            }
            Optional<Path> folder = root.map(path -> path.resolve(BELOW).resolve(library.name()));
            if (folder.isPresent() && Files.exists(folder.get())) {
                delete(folder.get());
            }
        }
    }

    /**
     * Lucene's directories have no folders in them. The commits go first: what is left when this is broken off is an empty
     * index to Lucene, and not a damaged one.
     */
    private static void delete(Path folder) throws IOException {
        for (String those : List.of(IndexFileNames.SEGMENTS + "*", "*")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, those)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(folder);
    }

    @Override
    public void close() throws IOException {
        synchronized (open) {
            for (LuceneFolder folder : new ArrayList<>(open.values())) {
                folder.close();
            }
            open.clear();
            bundled.close();
        }
    }
}
