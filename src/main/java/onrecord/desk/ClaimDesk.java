package onrecord.desk;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.language.Embedder;
import onrecord.quote.Claim;
import onrecord.quote.Finding;
import onrecord.quote.Verdict;
import onrecord.search.FiledArticle;
import onrecord.search.SearchIndex;

/** Checks claimed quotes against a library. */
final class ClaimDesk {
    private final SearchIndex index;
    private final Embedder embedder;
    private final Library library;

    ClaimDesk(SearchIndex index, Embedder embedder, Library library) {
        this.index = index;
        this.embedder = embedder;
        this.library = library;
    }

    Verdict verify(String words, Optional<String> by) {
        embedder.warm();
        Claim claim =
                new Claim(words, by, by.map(index.speakers(library)::called).orElse(List.of()));
        for (FiledArticle filed : index.articles(library)) {
            int at = filed.article().text().indexOf(words);
            for (Span sentence : filed.sentences()) {
                if (at >= sentence.start() && at < sentence.end()) {
                    Excerpt wording = filed.article().excerpt(new Span(at, at + words.length()));
                    Excerpt whole = filed.article().excerpt(sentence);
                    return new Verdict.Verbatim(claim, new Finding(wording, whole, Optional.empty(), List.of()));
                }
            }
        }
        return new Verdict.NotOnRecord(claim, List.of());
    }
}
