package gloss.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Heckbert's median cut (SIGGRAPH 1982) over a histogram of 32 steps a channel: the group of
/// colours with the largest squared spread is cut at its mean until there are enough groups; each
/// becomes its average.
final class MedianCut {
    private static final int[] SIZES = {16, 64, 256};

    /// Mean squared error a channel up to which a smaller palette is good enough: about three steps
    /// of 256, not seen in flat drawings.
    private static final double GOOD = 9;

    private final long[] counts = new long[1 << 15];
    private final long[][] sums = new long[3][1 << 15];
    private final int[] used;

    private MedianCut(Raster raster) {
        for (int pixel : raster.pixels()) {
            int bin = Tones.bin(pixel);
            counts[bin]++;
            sums[0][bin] += Raster.red(pixel);
            sums[1][bin] += Raster.green(pixel);
            sums[2][bin] += Raster.blue(pixel);
        }
        int[] bins = new int[counts.length];
        int count = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                bins[count++] = bin;
            }
        }
        used = Arrays.copyOf(bins, count);
    }

    static MedianCut of(Raster raster) {
        return new MedianCut(raster);
    }

    Palette.Indexed reduce(Raster raster) {
        int[] palette = {};
        byte[] nearest = {};
        for (int size : SIZES) {
            palette = palette(size);
            nearest = new byte[counts.length];
            if (assign(palette, nearest) <= GOOD) {
                break;
            }
        }
        byte[] indices = new byte[raster.pixels().length];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = nearest[Tones.bin(raster.pixels()[i])];
        }
        return new Palette.Indexed(raster.width(), raster.height(), palette, indices);
    }

    private double mean(int channel, int bin) {
        return (double) sums[channel][bin] / counts[bin];
    }

    private int[] palette(int size) {
        List<Group> groups = new ArrayList<>();
        groups.add(group(used));
        while (groups.size() < size) {
            Group widest =
                    groups.stream().max(Comparator.comparingDouble(Group::spread)).orElseThrow();
            if (widest.spread <= 0) {
                break;
            }
            groups.remove(widest);
            int[] below =
                    Arrays.stream(widest.bins)
                            .filter(b -> mean(widest.channel, b) <= widest.middle)
                            .toArray();
            int[] above =
                    Arrays.stream(widest.bins)
                            .filter(b -> mean(widest.channel, b) > widest.middle)
                            .toArray();
            groups.add(group(below));
            groups.add(group(above));
        }
        return groups.stream().mapToInt(Group::colour).toArray();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Group(int[] bins, int channel, double middle, double spread, int colour) {}

    private Group group(int[] bins) {
        int widest = 0;
        double[] middles = new double[3];
        double[] spreads = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double total = 0;
            double sum = 0;
            double squares = 0;
            for (int bin : bins) {
                double value = mean(channel, bin);
                total += counts[bin];
                sum += value * counts[bin];
                squares += value * value * counts[bin];
            }
            middles[channel] = sum / total;
            spreads[channel] = Math.max(0, squares - sum * sum / total);
            if (spreads[channel] > spreads[widest]) {
                widest = channel;
            }
        }
        int colour = Raster.pixel(whole(middles[0]), whole(middles[1]), whole(middles[2]));
        double spread = spreads[widest] < 1e-6 ? 0 : spreads[0] + spreads[1] + spreads[2];
        return new Group(bins, widest, middles[widest], spread, colour);
    }

    /// Near white is made white, so that paper stays paper.
    private static int whole(double value) {
        return value > 251 ? 255 : (int) Math.round(value);
    }

    /// Fills `nearest` for every used bin; the mean squared error a channel.
    private double assign(int[] palette, byte[] nearest) {
        double error = 0;
        double total = 0;
        for (int bin : used) {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < palette.length; i++) {
                double red = mean(0, bin) - Raster.red(palette[i]);
                double green = mean(1, bin) - Raster.green(palette[i]);
                double blue = mean(2, bin) - Raster.blue(palette[i]);
                double distance = red * red + green * green + blue * blue;
                if (distance < best) {
                    best = distance;
                    nearest[bin] = (byte) i;
                }
            }
            error += best * counts[bin];
            total += counts[bin];
        }
        return error / (3 * total);
    }
}
