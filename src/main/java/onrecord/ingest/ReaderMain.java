package onrecord.ingest;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The program of the process that {@link SeparateReader} starts: reads one upload from standard input, writes what became
 * of it to standard output, and ends.
 */
final class ReaderMain {
    /** Longer than anybody waits for it. */
    private static final Duration MOST = SeparateReader.PATIENCE.plusSeconds(30);

    private static final int TOO_LATE = 4;

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        Deadline.watch(MOST, () -> Runtime.getRuntime().halt(TOO_LATE));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // a library that prints must not write into the outcome
        Logger.getLogger("").setLevel(Level.OFF);
        DataInputStream in = new DataInputStream(System.in);
        ReaderTask task = ReaderTask.valueOf(in.readUTF());
        String name = in.readUTF();
        Optional<URI> link = Links.of(in.readUTF());
        byte[] bytes = in.readAllBytes();
        switch (task) {
            case READ -> OutcomeCodec.write(new UploadedFile().read(name, link, bytes), out);
            case EXPAND -> OutcomeCodec.write(ZipFolder.expand(name, bytes), out);
            case FEED -> OutcomeCodec.write(FeedFile.read(link.orElseThrow(), bytes), out);
        }
        out.flush();
        Runtime.getRuntime().halt(0); // nothing of it is needed any more
    }
}
