package onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Large files of the class path, laid into a folder once. To inflate the model and the libraries that run it takes half
 * the time of a start; read from a folder they cost next to nothing.
 *
 * <p>Each lies in a folder named after its jar, version and all, and gets its name only when it is whole, so processes
 * that start at the same time do not disturb each other.
 */
final class Unpacked {
    private final Optional<Path> folder;

    /**
     * Unpacks into a folder.
     *
     * @param folder made when it is missing; without one nothing is unpacked
     */
    Unpacked(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The file of a resource; empty when there is no such resource, it is in no jar, or it cannot be written. */
    Optional<Path> file(String resource) {
        URL url = Unpacked.class.getResource("/" + resource);
        if (folder.isEmpty() || url == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = url.openConnection();
            return connection instanceof JarURLConnection jar ? Optional.of(file(folder.get(), jar)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Read-only or full: the resource is read from its jar as ever.
            return Optional.empty();
        }
    }

    private static Path file(Path folder, JarURLConnection jar) throws IOException {
        Path home = folder.resolve(name(URI.create(jar.getJarFileURL().toString())));
        Path file = home.resolve(name(URI.create(jar.getEntryName())));
        long size = jar.getContentLengthLong();
        if (!Files.isReadable(file) || Files.size(file) != size) {
            Files.createDirectories(home);
            // No temporary file of Java's: it would be readable for one user only.
            Path part = home.resolve(
                    file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try (InputStream in = jar.getInputStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        return file;
    }

    private static String name(URI place) {
        String path = place.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
