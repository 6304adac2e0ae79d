package onrecord.ingest;

import java.util.List;
import onrecord.article.Article;
import onrecord.article.Span;

/** Makes an article of a text: finds what stands above the story, and which paragraphs are story. */
final class Assembly {
    private final Outlets outlets;

    Assembly(Outlets outlets) {
        this.outlets = outlets;
    }

    Article article(String name, Extract extract) throws Refusal {
        String text = extract.text();
        List<Paragraph> paragraphs = Paragraphs.of(text, extract.from());
        Header header = Header.of(paragraphs, extract.known().headline());
        List<Span> body = Body.of(paragraphs, header);
        if (body.isEmpty()) {
            throw new Refusal("there is no article text in it");
        }
        Particulars known = extract.known().or(header.particulars()).or(extract.presumed());
        String headline = known.headline().orElseGet(() -> Headline.label(text, body));
        return Article.of(known.origin(name, outlets), headline, text, body, extract.pages());
    }
}
