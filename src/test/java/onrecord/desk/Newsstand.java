package onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Answerer;
import onrecord.article.Library;
import onrecord.language.Language;
import onrecord.language.WordEmbedder;

/** A home for desks with a folder of articles beside it, and an embedder that counts. */
final class Newsstand {
    private static final Language LANGUAGE = new Language();

    private final WordEmbedder embedder = new WordEmbedder();
    private final Path home;

    Newsstand(Path home) {
        this.home = home;
    }

    Desks desks() {
        return new Desks(home, Optional.empty(), LANGUAGE, embedder, Answerer.THRESHOLD);
    }

    /** Desks whose settings name a folder of articles. */
    Desks desksOf(Path ownFolder) {
        return new Desks(home, Optional.of(ownFolder), LANGUAGE, embedder, Answerer.THRESHOLD);
    }

    /** How many passages and sentences were given a meaning since the last time this was asked. */
    int prepared() {
        return embedder.passagesSince();
    }

    /** Writes a file into the folder {@code articles} at home. */
    void write(String name, String content) throws IOException {
        write(home.resolve("articles"), name, content);
    }

    static void write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        Files.writeString(file, content);
    }

    void delete(String name) throws IOException {
        Files.delete(home.resolve("articles").resolve(name));
    }

    /** An article of a headline and one sentence. */
    static String story(String headline, String sentence) {
        return headline + "\n\n" + sentence + "\n";
    }

    /** A line of a documents file. */
    static String line(String id, String text) {
        return "{\"id\":\"%s\",\"title\":\"About %s\",\"text\":\"%s\"}%n".formatted(id, id, text);
    }

    static List<String> names(Desk desk) {
        return desk.articles(Library.BUNDLED).stream()
                .map(l -> l.article().origin().name())
                .toList();
    }

    /** Each article's body, in the order of names. */
    static List<String> texts(Desk desk) {
        return desk.articles(Library.BUNDLED).stream()
                .map(l -> l.article().cleanText())
                .toList();
    }
}
