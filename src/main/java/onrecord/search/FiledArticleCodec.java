package onrecord.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.Confidence;
import onrecord.quote.Mention;
import onrecord.quote.Quote;
import onrecord.quote.Statement;

/** Writes a filed article as bytes and reads it back. The index is derived, so a change of form only costs a rebuild. */
final class FiledArticleCodec {
    /** Raised when the form of what the index keeps changes; an index of another form is built anew. */
    static final String FORM = "10";

    private FiledArticleCodec() {}

    static byte[] write(FiledArticle filed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Article article = filed.article();
            string(out, article.id().value());
            string(out, article.origin().name());
            optional(out, article.origin().outlet());
            optional(out, article.origin().link().map(URI::toString));
            optional(out, article.origin().published().map(LocalDate::toString));
            optional(out, article.origin().byline());
            string(out, article.headline());
            string(out, article.text());
            spans(out, article.body());
            out.writeInt(article.pages().size());
            for (int page : article.pages()) {
                out.writeInt(page);
            }
            string(out, filed.fingerprint());
            spans(out, filed.sentences());
            out.writeInt(filed.passages().size());
            for (Passage passage : filed.passages()) {
                span(out, passage.span());
                out.writeInt(passage.firstSentence());
                out.writeInt(passage.sentences());
            }
            out.writeInt(filed.quotes().people().size());
            for (Mention person : filed.quotes().people()) {
                string(out, person.name());
                optional(out, person.role());
                span(out, person.span());
            }
            out.writeInt(filed.quotes().statements().size());
            for (Statement statement : filed.quotes().statements()) {
                span(out, statement.sentence());
                spans(out, statement.said());
                optionalSpan(out, statement.mention());
                optionalSpan(out, statement.cue());
                optional(out, statement.speaker());
                string(out, statement.kind().name());
                string(out, statement.confidence().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** Throws when the bytes are damaged: nothing else can go wrong here, whatever the exception is called. */
    static FiledArticle read(byte[] bytes, int offset, int length) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            ArticleId id = new ArticleId(string(in));
            Origin origin = new Origin(
                    string(in),
                    optional(in),
                    optional(in).map(URI::create),
                    optional(in).map(LocalDate::parse),
                    optional(in));
            Article article =
                    new Article(id, origin, string(in), string(in), spans(in), list(in, DataInputStream::readInt));
            return new FiledArticle(
                    article,
                    string(in),
                    spans(in),
                    list(in, i -> new Passage(span(i), i.readInt(), i.readInt())),
                    new ArticleQuotes(
                            list(in, i -> new Mention(string(i), optional(i), span(i))),
                            list(
                                    in,
                                    i -> new Statement(
                                            span(i),
                                            spans(i),
                                            optionalSpan(i),
                                            optionalSpan(i),
                                            optional(i),
                                            Quote.Kind.valueOf(string(i)),
                                            Confidence.valueOf(string(i))))));
        } catch (IOException | RuntimeException e) {
            throw new IOException("it holds a damaged article; delete that folder to have it built anew", e);
        }
    }

    /** Character by character, so that even a broken surrogate pair comes back as it was. */
    private static void string(DataOutputStream out, String value) throws IOException {
        out.writeInt(value.length());
        out.writeChars(value);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] chars = in.readNBytes(2 * length);
        if (chars.length < 2 * length) {
            throw new EOFException("a text ends too early");
        }
        return ByteBuffer.wrap(chars).asCharBuffer().toString();
    }

    private static void optional(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            string(out, value.get());
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(string(in)) : Optional.empty();
    }

    private static void optionalSpan(DataOutputStream out, Optional<Span> span) throws IOException {
        out.writeBoolean(span.isPresent());
        if (span.isPresent()) {
            span(out, span.get());
        }
    }

    private static Optional<Span> optionalSpan(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(span(in)) : Optional.empty();
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void spans(DataOutputStream out, List<Span> spans) throws IOException {
        out.writeInt(spans.size());
        for (Span span : spans) {
            span(out, span);
        }
    }

    private static List<Span> spans(DataInputStream in) throws IOException {
        return list(in, FiledArticleCodec::span);
    }

    private static <T> List<T> list(DataInputStream in, ItemReader<T> reader) throws IOException {
        int count = in.readInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(reader.read(in));
        }
        return items;
    }

    @FunctionalInterface
    private interface ItemReader<T> {
        T read(DataInputStream in) throws IOException;
    }
}
