package onrecord.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of articles. Links to files are followed as long as they stay in the folder; links to folders never, since
 * what they lead to is either listed already or outside.
 */
final class Folder {
    private final Path asGiven;

    Folder(Path asGiven) {
        this.asGiven = asGiven;
    }

    List<Source> sources() {
        try {
            Path folder = asGiven.toRealPath();
            Walk walk = new Walk(folder);
            Files.walkFileTree(folder, walk);
            walk.found.sort(Comparator.comparing(Source::name));
            return List.copyOf(walk.found);
        } catch (IOException e) {
            throw new IntakeException(asGiven, "cannot be listed: " + Trouble.of(e));
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Source> found = new ArrayList<>();

        private Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
            return hidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!hidden(file)) {
                found.add(attributes.isSymbolicLink() ? link(file) : plain(file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(folder)) {
                throw e;
            }
            found.add(refused(path, "it cannot be listed: " + Trouble.of(e)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(dir, e);
        }

        private Source plain(Path file, BasicFileAttributes attributes) {
            return attributes.isRegularFile()
                    ? Source.file(Names.below(folder, file), file)
                    : refused(file, "it is not a plain file");
        }

        private Source link(Path link) {
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(folder)) {
                    return refused(link, "it is a link that leads out of the folder");
                }
                return Files.isRegularFile(target)
                        ? Source.file(Names.below(folder, link), link)
                        : refused(link, "it is a link to a folder, which is not followed");
            } catch (IOException e) {
                return refused(link, "it is a link that leads nowhere");
            }
        }

        private Source refused(Path path, String why) {
            return Source.refused(Names.below(folder, path), path, why);
        }

        private boolean hidden(Path path) throws IOException {
            return !path.equals(folder) && (Names.of(path).startsWith(".") || Files.isHidden(path));
        }
    }
}
