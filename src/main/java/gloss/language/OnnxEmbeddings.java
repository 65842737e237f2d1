package gloss.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Embeddings by a small quantised model within the program, without a network. Nothing is loaded
/// before the first text; then the model stays until the program ends.
public final class OnnxEmbeddings implements Embeddings {
    /// A sentence of 128 pieces has about 90 words; more says little new.
    private static final int MOST_PIECES = 128;

    /// How a model makes one vector of the vectors of its pieces.
    private enum Pooling {
        MEAN,
        FIRST
    }

    private record Model(String weights, String tokenizer, Pooling pooling, int dimensions) {}

    private record Loaded(OrtSession session, WordPiece pieces) {}

    private static final Model MINI_LM =
            new Model(
                    "/all-minilm-l6-v2-q.onnx",
                    "/all-minilm-l6-v2-q-tokenizer.json",
                    Pooling.MEAN,
                    384);
    private static final Model BGE_ZH =
            new Model(
                    "/bge-small-zh-v1.5-q.onnx",
                    "/bge-small-zh-v1.5-q-tokenizer.json",
                    Pooling.FIRST,
                    512);

    private final Model model;
    private Optional<Loaded> loaded = Optional.empty();

    private OnnxEmbeddings(Model model) {
        this.model = model;
    }

    /// For text in this language (`zh` Chinese by BGE small, else English by MiniLM).
    public static OnnxEmbeddings of(String language) {
        return new OnnxEmbeddings(language.startsWith("zh") ? BGE_ZH : MINI_LM);
    }

    @Override
    public void load() {
        ready();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    /// One text a run: the model's quantised steps scale by the largest value of a run, so a text
    /// in company would get another vector than alone. Runs go side by side on what cores there
    /// are; each is by itself, so that their number changes nothing.
    @Override
    public List<float[]> of(List<String> texts) {
        Loaded ready = ready();
        return texts.parallelStream().map(text -> vector(ready, text)).toList();
    }

    private float[] vector(Loaded ready, String text) {
        try {
            long[] ids = ready.pieces().ids(text, MOST_PIECES);
            return OnnxProcess.run(environment -> vector(environment, ready, ids));
        } catch (OrtException e) {
            throw new IllegalStateException("cannot embed: " + text, e);
        }
    }

    private float[] vector(OrtEnvironment environment, Loaded ready, long[] ids)
            throws OrtException {
        long[] shape = {1, ids.length};
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = tensor(environment, ids, shape);
                OnnxTensor mask = tensor(environment, ones, shape);
                OnnxTensor types = tensor(environment, new long[ids.length], shape);
                OrtSession.Result result =
                        ready.session()
                                .run(
                                        Map.of(
                                                "input_ids",
                                                pieces,
                                                "attention_mask",
                                                mask,
                                                "token_type_ids",
                                                types))) {
            return unit(pooled(((float[][][]) result.get(0).getValue())[0]));
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, long[] values, long[] shape)
            throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private float[] pooled(float[][] pieces) {
        return switch (model.pooling()) {
            case FIRST -> pieces[0].clone();
            case MEAN -> {
                float[] mean = new float[model.dimensions()];
                for (float[] piece : pieces) {
                    for (int i = 0; i < mean.length; i++) {
                        mean[i] += piece[i] / pieces.length;
                    }
                }
                yield mean;
            }
        };
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private synchronized Loaded ready() {
        if (loaded.isEmpty()) {
            try {
                byte[] weights = Resource.bytes(model.weights());
                OrtSession session = OnnxProcess.run(environment -> session(environment, weights));
                byte[] pieces = Resource.bytes(model.tokenizer());
                loaded =
                        Optional.of(
                                new Loaded(
                                        session,
                                        new WordPiece(new String(pieces, StandardCharsets.UTF_8))));
            } catch (OrtException e) {
                throw new IllegalStateException("cannot load the model " + model.weights(), e);
            }
        }
        return loaded.get();
    }

    private static OrtSession session(OrtEnvironment environment, byte[] weights)
            throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1); // the same sums on every machine
        return environment.createSession(weights, options);
    }
}
