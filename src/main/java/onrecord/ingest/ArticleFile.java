package onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Span;

/** Reads a file that is one article. */
final class ArticleFile {
    private final Outlets outlets;

    ArticleFile(Outlets outlets) {
        this.outlets = outlets;
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
            return new Reading.Clean(article(name, Decoding.text(bytes)));
        } catch (Refusal refusal) {
            return new Reading.Refused(name, refusal.why());
        }
    }

    private Article article(String name, String text) throws Refusal {
        Optional<FrontMatter> front = FrontMatter.of(text);
        Particulars given = front.map(FrontMatter::particulars).orElse(Particulars.NONE);
        List<Paragraph> paragraphs =
                Paragraphs.of(text, front.map(FrontMatter::end).orElse(0));
        Header header = Header.of(paragraphs, given.headline());
        List<Span> body = Body.of(paragraphs, header);
        if (body.isEmpty()) {
            throw new Refusal("there is no article text in it");
        }
        Particulars known = given.or(header.particulars());
        String headline = known.headline().orElseGet(() -> Headline.label(text, body));
        return Article.of(known.origin(name, outlets), headline, text, body);
    }
}
