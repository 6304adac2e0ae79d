package onrecord.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A Lucene directory on a disk that fills up, for what is written for some purposes. */
final class FullDisk extends FilterDirectory {
    private final AtomicBoolean full = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Predicate<IOContext> purposes;

    FullDisk(Path folder, Predicate<IOContext> purposes) throws IOException {
        super(FSDirectory.open(folder));
        this.purposes = purposes;
    }

    /** For rewriting only, which takes most room. */
    static boolean rewriting(IOContext purpose) {
        return purpose.context() == IOContext.Context.MERGE;
    }

    void full(boolean now) {
        full.set(now);
    }

    boolean isClosed() {
        return closed.get();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (full.get() && purposes.test(context)) {
            throw new IOException("No space left on device");
        }
        return super.createOutput(name, context);
    }

    @Override
    public void close() throws IOException {
        closed.set(true);
        super.close();
    }
}
