package gloss.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Trained weights of named features: `width` numbers for each feature, found by the hash of its
/// name, so that no dictionary is shipped ("hashing trick", Weinberger and others 2009). Two names
/// in one bucket share their weights, which costs little as most names are rare.
public final class HashedWeights {
    /// Steps of the written form: one byte a weight.
    private static final int STEPS = 127;

    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final int bits;
    private final int width;
    private final float[] values;

    private HashedWeights(int bits, int width, float[] values) {
        this.bits = bits;
        this.width = width;
        this.values = values;
    }

    /// Nothing learned yet: 2^`bits` buckets of `width` zeros.
    public static HashedWeights blank(int bits, int width) {
        return new HashedWeights(bits, width, new float[width << bits]);
    }

    public int buckets() {
        return 1 << bits;
    }

    /// The bucket of this name: FNV-1a (Fowler, Noll, Vo), its high bits folded into the low ones.
    public int bucket(String name) {
        int hash = SEED;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
        return (hash ^ (hash >>> 12)) & (buckets() - 1);
    }

    /// The buckets of these names, in order.
    public int[] buckets(Collection<String> names) {
        return names.stream().mapToInt(this::bucket).toArray();
    }

    /// The weight that this bucket gives to outcome `column`.
    public double at(int bucket, int column) {
        return values[bucket * width + column];
    }

    /// The sum over these buckets for outcome `column`, divided by the root of their number, so
    /// that long sentences are no surer than short ones.
    public double sum(int[] buckets, int column) {
        double sum = 0;
        for (int bucket : buckets) {
            sum += values[bucket * width + column];
        }
        return sum / Math.sqrt(Math.max(1, buckets.length));
    }

    /// All weights, to be trained in place: bucket by bucket.
    public float[] values() {
        return values;
    }

    /// The form that is shipped: a byte a weight, compressed. The same weights give the same bytes.
    public byte[] bytes() {
        float largest = 1e-6f;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(bits);
            out.writeInt(width);
            out.writeFloat(largest / STEPS);
            for (float value : values) {
                out.writeByte(Math.round(value / largest * STEPS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// What `bytes` wrote; a weight is off by half a step at most.
    public static HashedWeights read(byte[] bytes) {
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            HashedWeights weights = blank(in.readInt(), in.readInt());
            float step = in.readFloat();
            byte[] steps = in.readAllBytes();
            for (int i = 0; i < steps.length; i++) {
                weights.values[i] = steps[i] * step;
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
