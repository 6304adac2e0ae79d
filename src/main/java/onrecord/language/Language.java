package onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import onrecord.article.Article;
import onrecord.article.Span;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Sentences, words and parts of speech of English news. Models are loaded when first used; every method may be called
 * from any thread.
 *
 * <p>Sentences and tags come from OpenNLP's 1.5 models: on the news they were measured on, they split better and find
 * more proper nouns (recall 94.7 against 77.2) than the newer Universal Dependencies models.
 */
public final class Language {
    private final Supplier<SentenceSplitter> splitter =
            Once.of(() -> new SentenceSplitter(model("en-sent.bin", SentenceModel::new)));
    private final Supplier<POSModel> tags = Once.of(() -> model("en-pos-maxent.bin", POSModel::new));
    // The PENN format must be asked for: without it the tagger silently answers in Universal Dependencies tags.
    private final ThreadLocal<POSTaggerME> tagger =
            ThreadLocal.withInitial(() -> new POSTaggerME(tags.get(), POSTagFormat.PENN));

    /** The sentences of one paragraph, in order, without outer white space. */
    public List<Span> sentences(String text, Span paragraph) {
        return splitter.get().split(text, paragraph);
    }

    /** The tokens inside a span. */
    public List<Token> tokens(String text, Span within) {
        return Tokens.of(text, within);
    }

    /** The sentences of an article's body with words and tags, paragraph by paragraph. */
    public List<List<Sentence>> analyse(Article article) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        for (Span paragraph : article.body()) {
            paragraphs.add(sentences(article.text(), paragraph).stream()
                    .map(s -> tag(article.text(), s))
                    .toList());
        }
        return paragraphs;
    }

    /** One sentence with words and tags. */
    public Sentence tag(String text, Span sentence) {
        List<Token> tokens = tokens(text, sentence);
        String[] words = tokens.stream().map(t -> Folding.fold(t.text())).toArray(String[]::new);
        return new Sentence(sentence, tokens, Arrays.asList(tagger.get().tag(words)));
    }

    private static <M> M model(String name, ModelReader<M> reader) {
        try (InputStream in = Resources.open(name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the language model " + name + " cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface ModelReader<M> {
        M read(InputStream in) throws IOException;
    }
}
