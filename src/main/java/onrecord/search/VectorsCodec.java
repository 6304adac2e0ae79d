package onrecord.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Lucene's codec for the index's vectors. Those that are searched are scanned one by one until a segment has enough of
 * them to earn a graph; they are scanned as bytes, which takes a quarter of the memory's time, and what is found is
 * compared exactly. Those of sentences are only looked up, never searched: they get neither graph nor bytes.
 */
final class VectorsCodec {
    private static final int GRAPH_FROM = 20_000;
    private static final int ONE_WORKER = 1;

    private VectorsCodec() {}

    static Codec make() {
        KnnVectorsFormat searched = new Lucene104HnswScalarQuantizedVectorsFormat(
                ScalarEncoding.SEVEN_BIT,
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                ONE_WORKER,
                null,
                GRAPH_FROM);
        KnnVectorsFormat lookedUp = new Lucene99HnswVectorsFormat(
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                ONE_WORKER,
                null,
                Integer.MAX_VALUE);
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return field.equals(Fields.SENTENCE_MEANING) ? lookedUp : searched;
            }
        };
    }
}
