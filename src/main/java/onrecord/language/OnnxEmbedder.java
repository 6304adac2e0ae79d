package onrecord.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The sentence encoder e5-small-v2 (Wang et al. 2022, "Text Embeddings by Weakly-Supervised Contrastive Pre-training"),
 * quantised to 8 bits, run by ONNX Runtime on one thread a call. Texts are encoded one at a time: the quantised model
 * scales its numbers by whatever else is in the batch, and scores should not depend on that.
 */
public final class OnnxEmbedder implements Embedder {
    private static final String MODEL = "e5-small-v2-q";
    private static final int DIMENSION = 384;
    private static final int LONGEST = 384;
    /** In bytes; about 260 a character of the command line were measured. Memory is taken only as it is used. */
    private static final long STACK_TO_START = 512L << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;
    /** Closing waits for whoever still encodes: ONNX Runtime crashes when it is taken down at work. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private boolean closed;

    private OnnxEmbedder(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /** Loads the model that comes with the application. Throws when the class path lacks it. */
    public static OnnxEmbedder open() throws IOException {
        return open(Optional.empty());
    }

    /**
     * Loads the model that comes with the application, in a third of the time from the second time on. Throws when the
     * class path lacks it.
     *
     * @param cache a folder to keep the unpacked model in, and what runs it
     */
    public static OnnxEmbedder open(Optional<Path> cache) throws IOException {
        Unpacked unpacked = new Unpacked(cache);
        OnnxLibraries.loadFrom(unpacked);
        try (InputStream tokenizer = Resources.open(MODEL + "-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtEnvironment environment = environment();
            OrtSession session = session(environment, unpacked.file(MODEL + ".onnx"), options);
            return new OnnxEmbedder(environment, session, WordPiece.read(tokenizer));
        } catch (OrtException e) {
            throw new IOException("the sentence encoder " + MODEL + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Starts ONNX Runtime with room: it matches the command line of this process against a pattern by recursion, so that
     * on a usual stack a question of some thousand characters would crash the process.
     */
    private static OrtEnvironment environment() {
        return CompletableFuture.supplyAsync(
                        OnnxEmbedder::withoutTelemetry,
                        start -> new Thread(null, start, "onnx-start", STACK_TO_START).start())
                .join();
    }

    /** Nothing is told to anybody about what runs here. */
    private static OrtEnvironment withoutTelemetry() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            environment.setTelemetry(false);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder's telemetry cannot be switched off", e);
        }
        return environment;
    }

    private static OrtSession session(
            OrtEnvironment environment, Optional<Path> file, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        if (file.isPresent()) {
            return environment.createSession(file.get().toString(), options);
        }
        try (InputStream model = Resources.open(MODEL + ".onnx")) {
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    @Override
    public Meaning question(String text) {
        return encode("query: " + text);
    }

    @Override
    public Meaning passage(String text) {
        return encode("passage: " + text);
    }

    private Meaning encode(String text) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the sentence encoder is closed");
            }
            return run(text);
        } finally {
            open.readLock().unlock();
        }
    }

    private Meaning run(String text) {
        long[] ids = pieces.ids(text, LONGEST);
        long[] shape = {1, ids.length};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, LongBuffer.wrap(ones(ids)), shape));
            inputs.put(
                    "token_type_ids",
                    OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape));
            try (OrtSession.Result result = session.run(inputs)) {
                return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] ones(long[] ids) {
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** The direction of the mean of the token vectors. */
    private static Meaning mean(FloatBuffer hidden, int tokens) {
        float[] vector = new float[DIMENSION];
        for (int t = 0; t < tokens; t++) {
            for (int d = 0; d < DIMENSION; d++) {
                vector[d] += hidden.get(t * DIMENSION + d);
            }
        }
        return Meaning.of(vector);
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder did not close: " + e.getMessage(), e);
        } finally {
            open.writeLock().unlock();
        }
    }
}
