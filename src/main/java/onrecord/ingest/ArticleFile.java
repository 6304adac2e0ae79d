package onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Reads a text or Markdown file, which is one article. */
final class ArticleFile {
    private final Assembly assembly;

    ArticleFile(Outlets outlets) {
        this.assembly = new Assembly(outlets);
    }

    Reading read(Source source) {
        try (InputStream in = Files.newInputStream(source.path())) {
            return read(source.name(), in.readNBytes(Intake.LARGEST_ARTICLE + 1));
        } catch (IOException e) {
            return new Reading.Refused(source.name(), "it could not be read: " + Trouble.of(e));
        }
    }

    /** Reads an article from a file's bytes. */
    Reading read(String name, byte[] bytes) {
        try {
            if (bytes.length > Intake.LARGEST_ARTICLE) {
                throw new Refusal("it is larger than 5 MB");
            }
            return new Reading.Clean(assembly.article(name, TextFile.read(bytes)));
        } catch (Refusal refusal) {
            return new Reading.Refused(name, refusal.why());
        }
    }
}
