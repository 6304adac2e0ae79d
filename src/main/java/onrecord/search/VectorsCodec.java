package onrecord.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Lucene's codec with flat vectors, searched one by one and so exactly, until a segment has enough of them to earn a
 * graph: scanning 20,000 vectors was measured at about one millisecond.
 */
final class VectorsCodec {
    private static final int GRAPH_FROM = 20_000;

    private VectorsCodec() {}

    static org.apache.lucene.codecs.Codec make() {
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return new Lucene99HnswVectorsFormat(
                        Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                        Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                        Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                        null,
                        GRAPH_FROM);
            }
        };
    }
}
