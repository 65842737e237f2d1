package gloss.parse.pdf;

import java.util.Arrays;
import java.util.Random;

/// Damages a file as transfers, disks and attackers do: bytes flipped, cut out, doubled,
/// overwritten, the end lost, numbers made huge. The same seed does the same damage.
final class Damage {
    private Damage() {}

    static byte[] of(byte[] sound, long seed) {
        Random dice = new Random(seed);
        byte[] bytes = sound.clone();
        int blows = 1 + dice.nextInt(4);
        for (int i = 0; i < blows && bytes.length > 16; i++) {
            bytes = blow(bytes, dice);
        }
        return bytes;
    }

    private static byte[] blow(byte[] bytes, Random dice) {
        int at = dice.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + dice.nextInt(1 + dice.nextInt(4096)));
        return switch (dice.nextInt(7)) {
            case 0 -> flipped(bytes, dice);
            case 1 -> joined(Arrays.copyOf(bytes, at), tail(bytes, at + length));
            case 2 -> joined(Arrays.copyOf(bytes, at + length), tail(bytes, at));
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> zeroed(bytes, at, length);
            case 5 -> shuffled(bytes, at, length, dice);
            default -> numbered(bytes, at, dice);
        };
    }

    private static byte[] flipped(byte[] bytes, Random dice) {
        int flips = 1 + dice.nextInt(64);
        for (int i = 0; i < flips; i++) {
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return bytes;
    }

    private static byte[] zeroed(byte[] bytes, int at, int length) {
        Arrays.fill(bytes, at, at + length, (byte) 0);
        return bytes;
    }

    private static byte[] shuffled(byte[] bytes, int at, int length, Random dice) {
        for (int i = at; i < at + length; i++) {
            bytes[i] = (byte) dice.nextInt(256);
        }
        return bytes;
    }

    /// Turns the next digits into nines: lengths, counts, sizes and object numbers out of all
    /// bounds.
    private static byte[] numbered(byte[] bytes, int at, Random dice) {
        int changed = 0;
        for (int i = at; i < bytes.length && changed < 1 + dice.nextInt(9); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = '9';
                changed++;
            }
        }
        return bytes;
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }
}
