package gloss.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Meanings of one language in a byte a number: each vector is divided by its own largest value
/// first, so that no closeness changes by more than about 0.01. They are a quarter as large, and a
/// paper's need no model to be read again.
public final class PackedMeanings {
    private static final int LARGEST = Byte.MAX_VALUE;

    private PackedMeanings() {}

    /// Language (two letters), length of the vectors, then each vector's scale and its numbers.
    public static byte[] pack(List<Meaning> meanings) {
        if (meanings.isEmpty()) {
            return new byte[0];
        }
        int length = meanings.getFirst().vector().length;
        ByteBuffer out =
                ByteBuffer.allocate(2 + Short.BYTES + meanings.size() * (Float.BYTES + length));
        out.put(meanings.getFirst().language().getBytes(StandardCharsets.US_ASCII), 0, 2);
        out.putShort((short) length);
        for (Meaning meaning : meanings) {
            float scale = largest(meaning.vector()) / LARGEST;
            out.putFloat(scale);
            for (float value : meaning.vector()) {
                out.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
            }
        }
        return out.array();
    }

    /// Throws `IllegalArgumentException` when the bytes are not what `pack` makes.
    public static List<Meaning> unpack(byte[] packed) {
        List<Meaning> meanings = new ArrayList<>();
        if (packed.length == 0) {
            return meanings;
        }
        if (packed.length < 4) {
            throw new IllegalArgumentException("too short for a vector: " + packed.length);
        }
        ByteBuffer in = ByteBuffer.wrap(packed);
        String language = new String(new byte[] {in.get(), in.get()}, StandardCharsets.US_ASCII);
        int length = in.getShort();
        if (length <= 0 || in.remaining() % (Float.BYTES + length) != 0) {
            throw new IllegalArgumentException("no whole number of vectors: " + packed.length);
        }
        while (in.hasRemaining()) {
            float scale = in.getFloat();
            float[] vector = new float[length];
            for (int i = 0; i < length; i++) {
                vector[i] = in.get() * scale;
            }
            meanings.add(new Meaning(language, vector));
        }
        return meanings;
    }

    private static float largest(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
