package onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/** What a citation must have to be right. */
sealed interface Proof {
    boolean in(Excerpt citation);

    /** Whether any citation of an article could have it. */
    boolean possibleIn(ReadArticle read);

    /** What is expected, in a few words. */
    String shown();

    /**
     * Some words, whatever stands around them.
     *
     * @param any one of these suffices
     * @param documents the articles that count; empty for all
     */
    record Words(List<String> any, Set<String> documents) implements Proof {
        public Words {
            any = List.copyOf(any);
            documents = Set.copyOf(documents);
        }

        @Override
        public boolean in(Excerpt citation) {
            return from(citation.article()) && stand(PlainWords.of(citation.words()));
        }

        @Override
        public boolean possibleIn(ReadArticle read) {
            return from(read.article()) && stand(read.words());
        }

        private boolean from(Article article) {
            return documents.isEmpty() || named(article, documents);
        }

        private boolean stand(List<String> words) {
            return any.stream().anyMatch(one -> PlainWords.hold(words, PlainWords.of(one)));
        }

        @Override
        public String shown() {
            return "“" + String.join("” or “", any) + "”";
        }
    }

    /** A sentence, or most of it: three fifths of its words are cited, or of the cited words lie in it. */
    record Place(String document, Span span, String text) implements Proof {
        private static final double MOST = 0.6;
        private static final int LONGEST = 150;
        private static final int SHORTEST_PART = 3;

        @Override
        public boolean in(Excerpt citation) {
            if (!named(citation.article(), Set.of(document))
                    || span.end() > citation.article().text().length()) {
                return false;
            }
            List<Span> wanted = PlainWords.spans(citation.article().text(), span);
            List<Span> cited = PlainWords.spans(citation.article().text(), citation.span());
            long common = cited.stream().filter(wanted::contains).count();
            // Whoever cites half an article has not said where the answer stands.
            return cited.size() <= LONGEST
                    && common > 0
                    && (common >= MOST * wanted.size()
                            || (cited.size() >= SHORTEST_PART && common >= MOST * cited.size()));
        }

        @Override
        public boolean possibleIn(ReadArticle read) {
            String whole = read.article().text();
            return named(read.article(), Set.of(document))
                    && span.end() <= whole.length()
                    && span.in(whole).equals(text);
        }

        @Override
        public String shown() {
            return "“" + text + "”";
        }
    }

    /** Any words of one of these articles. */
    record Document(Set<String> documents) implements Proof {
        public Document {
            documents = Set.copyOf(documents);
        }

        @Override
        public boolean in(Excerpt citation) {
            return named(citation.article(), documents);
        }

        @Override
        public boolean possibleIn(ReadArticle read) {
            return named(read.article(), documents);
        }

        @Override
        public String shown() {
            return "anything from "
                    + String.join(" or ", documents.stream().sorted().toList());
        }
    }

    /** Whether an article has one of these names; capitals and the file's ending do not count. */
    static boolean named(Article article, Set<String> names) {
        String name = article.origin().name().toLowerCase(Locale.ROOT);
        String bare = name.replaceFirst("\\.[a-z]+$", "");
        return names.stream()
                .map(n -> n.strip().toLowerCase(Locale.ROOT))
                .anyMatch(n -> n.equals(name) || n.equals(bare));
    }
}
