package onrecord.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.answer.Answerer;
import onrecord.desk.Desk;
import onrecord.desk.Desks;
import onrecord.desk.Progress;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;

/** The libraries that questions are put to: the bundled one, and made-up ones of any size, kept from run to run. */
final class Libraries {
    private static final Path FOLDER = Path.of("target", "benchmarks");

    private Libraries() {}

    /** Opens the library with so many made-up passages, or the bundled one for 0; writes and indexes what is missing. */
    static Desk open(int passages, Progress progress) throws IOException {
        Embedder real = OnnxEmbedder.open(Optional.empty());
        if (passages == 0) {
            return desks(FOLDER.resolve("bundled"), Path.of("index", "articles"), real)
                    .open(progress);
        }
        return desks(home(passages), articles(passages), new WordEmbedder(real)).open(progress);
    }

    private static Desks desks(Path home, Path articles, Embedder embedder) {
        return new Desks(home, Optional.of(articles), new Language(), embedder, Answerer.THRESHOLD);
    }

    static Path home(int passages) {
        return FOLDER.resolve("made-up-" + passages);
    }

    static int articleCount(int passages) {
        return passages / MadeUpNews.PASSAGES;
    }

    static Path articles(int passages) throws IOException {
        Path folder = Files.createDirectories(home(passages).resolve("articles"));
        MadeUpNews news = new MadeUpNews();
        for (int n = 0; n < articleCount(passages); n++) {
            Path file = folder.resolve("%06d.md".formatted(n));
            if (!Files.exists(file)) {
                write(file, news.article(n));
            }
        }
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the made-up article " + file + " cannot be written", e);
        }
    }
}
