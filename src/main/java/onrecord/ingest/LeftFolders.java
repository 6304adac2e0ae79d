package onrecord.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The folders of processes that read uploads and that nobody was left to clear away, as after a power cut. */
final class LeftFolders {
    /** What their names begin with. */
    static final String PREFIX = "onrecord-reading";

    /** No process reads for so long. */
    private static final Duration OLD = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(LeftFolders.class.getName());

    private LeftFolders() {}

    /** Deletes those in the system's temporary folder. */
    static void delete() {
        delete(Path.of(System.getProperty("java.io.tmpdir")), Instant.now().minus(OLD));
    }

    /** Deletes those in a folder that nothing was written into since. One that cannot be deleted stays. */
    static void delete(Path temporary, Instant since) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(since)) {
                    deleteWhole(folder);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "folders of earlier readings stay", e);
        }
    }

    private static void deleteWhole(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
