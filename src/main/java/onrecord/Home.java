package onrecord;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that holds {@code index/} and {@code .env}. */
final class Home {
    private Home() {}

    /**
     * What the launcher says; else the folder of the jar when it has an index beside it, or the folder above (where the
     * jar is in {@code target}); else where we are.
     */
    static Path find() {
        String told = System.getProperty("onrecord.home", "");
        if (!told.isBlank()) {
            return Path.of(told);
        }
        Path jar = jarFolder();
        if (Files.isDirectory(jar.resolve("index"))) {
            return jar;
        }
        Path above = jar.resolveSibling("");
        return Files.isDirectory(above.resolve("index")) ? above : Path.of("").toAbsolutePath();
    }

    /** Where the launcher lets us keep what makes the next start quicker; none when that is turned off. */
    static Optional<Path> cache() {
        return Optional.of(System.getProperty("onrecord.cache", ""))
                .filter(told -> !told.isBlank())
                .map(Path::of);
    }

    private static Path jarFolder() {
        try {
            Path code = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.toAbsolutePath().resolveSibling("");
        } catch (URISyntaxException e) {
            return Path.of("").toAbsolutePath();
        }
    }
}
