package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.language.Folding;
import onrecord.language.Meaning;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** Turns a prepared article into the block of documents that {@link Fields} describes. */
final class LuceneDocuments {
    private LuceneDocuments() {}

    /** What the documents of one article are found by. */
    static Term name(String name) {
        return new Term(Fields.KEY, name);
    }

    static List<Document> of(PreparedArticle prepared) {
        FiledArticle filed = prepared.filed();
        int sentences = filed.sentences().size();
        int passages = filed.passages().size();
        int quotes = filed.quotes().statements().size();
        List<Document> block = new ArrayList<>();
        for (int p = 0; p < passages; p++) {
            Passage passage = filed.passages().get(p);
            for (int s = passage.firstSentence(); s < passage.firstSentence() + passage.sentences(); s++) {
                block.add(sentence(prepared, s, p, sentences + passages + quotes - s));
            }
        }
        for (int p = 0; p < passages; p++) {
            block.add(passage(prepared, p, passages + quotes - p));
        }
        for (int q = 0; q < quotes; q++) {
            block.add(quote(prepared, q, quotes - q));
        }
        block.add(article(filed));
        return block;
    }

    private static Document sentence(PreparedArticle prepared, int place, int passage, int ahead) {
        FiledArticle filed = prepared.filed();
        Document document = started(filed);
        document.add(new NumericDocValuesField(Fields.AHEAD, ahead));
        document.add(new NumericDocValuesField(Fields.ORDINAL, place));
        document.add(new NumericDocValuesField(Fields.PASSAGE, passage));
        document.add(new TextField(Fields.SENTENCE_WORDS, SentenceText.of(filed, place), Field.Store.NO));
        document.add(
                meaning(Fields.SENTENCE_MEANING, prepared.sentenceMeanings().get(place)));
        return document;
    }

    private static Document passage(PreparedArticle prepared, int place, int ahead) {
        FiledArticle filed = prepared.filed();
        Document document = started(filed);
        document.add(new NumericDocValuesField(Fields.AHEAD, ahead));
        document.add(new NumericDocValuesField(Fields.ORDINAL, place));
        String words = Folding.fold(
                filed.passages().get(place).span().in(filed.article().text()));
        document.add(new TextField(
                Fields.PASSAGE_WORDS, Folding.fold(filed.article().headline()) + "\n" + words, Field.Store.NO));
        document.add(meaning(Fields.PASSAGE_MEANING, prepared.passageMeanings().get(place)));
        return document;
    }

    private static Document quote(PreparedArticle prepared, int place, int ahead) {
        FiledArticle filed = prepared.filed();
        Document document = started(filed);
        document.add(new NumericDocValuesField(Fields.AHEAD, ahead));
        document.add(new NumericDocValuesField(Fields.ORDINAL, place));
        document.add(new TextField(Fields.QUOTE_WORDS, QuoteText.said(filed, place), Field.Store.NO));
        document.add(meaning(Fields.QUOTE_MEANING, prepared.quoteMeanings().get(place)));
        return document;
    }

    private static Document article(FiledArticle filed) {
        Document document = started(filed);
        document.add(new StringField(Fields.KIND, Fields.ARTICLE, Field.Store.NO));
        document.add(new StringField(Fields.ID, filed.article().id().value(), Field.Store.NO));
        document.add(new BinaryDocValuesField(
                Fields.NAME, new BytesRef(filed.article().origin().name())));
        document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(filed.fingerprint())));
        document.add(new NumericDocValuesField(Fields.PASSAGES, filed.passages().size()));
        document.add(new NumericDocValuesField(
                Fields.STATEMENTS, filed.quotes().statements().size()));
        document.add(new TextField(Fields.ARTICLE_WORDS, words(filed), Field.Store.NO));
        document.add(new StoredField(Fields.FILED, FiledArticleCodec.write(filed)));
        return document;
    }

    private static String words(FiledArticle filed) {
        return IntStream.range(0, filed.sentences().size())
                .mapToObj(i -> SentenceText.of(filed, i))
                .collect(Collectors.joining("\n", Folding.fold(filed.article().headline()) + "\n", ""));
    }

    private static Document started(FiledArticle filed) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, filed.article().origin().name(), Field.Store.NO));
        return document;
    }

    private static KnnFloatVectorField meaning(String field, Meaning meaning) {
        return new KnnFloatVectorField(field, meaning.vector(), VectorSimilarityFunction.DOT_PRODUCT);
    }
}
