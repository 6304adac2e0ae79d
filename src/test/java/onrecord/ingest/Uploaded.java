package onrecord.ingest;

import java.util.List;
import java.util.Optional;
import onrecord.article.Article;

/** What becomes of files that are handed in, read in this process. */
final class Uploaded {
    private Uploaded() {}

    static Reading reading(String name, byte[] bytes) {
        return new UploadedFile().read(name, Optional.empty(), bytes);
    }

    static Article article(String name, byte[] bytes) {
        return Written.clean(reading(name, bytes));
    }

    static List<String> body(String name, byte[] bytes) {
        return Written.body(article(name, bytes));
    }

    static String why(String name, byte[] bytes) {
        return Written.why(reading(name, bytes));
    }
}
