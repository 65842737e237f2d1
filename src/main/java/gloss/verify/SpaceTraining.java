package gloss.verify;

import gloss.language.Embeddings;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Makes `space.weights` from the pairs of the glossary and of the everyday words by canonical
/// correlation (Hotelling 1936): the two maps that bring the vectors of translations as near to
/// each other as linear maps can.
public final class SpaceTraining {
    private static final int DIMENSIONS = 128;

    /// Of 0.0001, 0.0005 and 0.002 the one that found most translations of terms left out.
    private static final double RIDGE = 5e-4;

    /// Rarer names of the same thing teach less than they disturb.
    private static final int NAMES = 2;

    private static final double BYTE = 127;
    private static final double[] NONE = new double[0];

    private record Pair(String english, String chinese) {}

    private SpaceTraining() {}

    /// The table as bytes.
    ///
    /// @param glossary the lines of `glossary.tsv`
    public static byte[] bytes(List<String> glossary, Embeddings english, Embeddings chinese) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : glossary) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t");
                pair(columns[0].split(";"), columns[1].split("\\|"), pairs);
            }
        }
        for (String[] row : TableFile.rows("everyday.tsv")) {
            if (!row[1].equals("-")) {
                pair(row[1].split(";"), row[0].split("\\|"), pairs);
            }
        }
        Set<String> en = new TreeSet<>();
        Set<String> zh = new TreeSet<>();
        pairs.forEach(p -> en.add(p.english()));
        pairs.forEach(p -> zh.add(p.chinese()));
        double[][] x = new double[pairs.size()][];
        double[][] y = new double[pairs.size()][];
        Map<String, double[]> ofEnglish = vectors(en, english);
        Map<String, double[]> ofChinese = vectors(zh, chinese);
        for (int i = 0; i < x.length; i++) {
            x[i] = ofEnglish.getOrDefault(pairs.get(i).english(), NONE);
            y[i] = ofChinese.getOrDefault(pairs.get(i).chinese(), NONE);
        }
        return bytes(x, y, mean(ofEnglish), mean(ofChinese));
    }

    private static void pair(String[] english, String[] chinese, List<Pair> pairs) {
        for (int i = 0; i < Math.min(NAMES, english.length); i++) {
            for (int j = 0; i + j < NAMES && j < chinese.length; j++) {
                String en = english[i].strip();
                String zh = chinese[j].strip().replaceAll("[的…]+$", "");
                if (!en.isEmpty() && !zh.isEmpty()) {
                    pairs.add(new Pair(en, zh));
                }
            }
        }
    }

    private static Map<String, double[]> vectors(Set<String> words, Embeddings model) {
        List<String> list = List.copyOf(new ArrayList<>(words));
        List<float[]> found = model.of(list);
        Map<String, double[]> vectors = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            float[] vector = found.get(i);
            double[] wide = new double[vector.length];
            for (int j = 0; j < wide.length; j++) {
                wide[j] = vector[j];
            }
            vectors.put(list.get(i), wide);
        }
        return vectors;
    }

    private static double[] mean(Map<String, double[]> vectors) {
        double[] mean = new double[vectors.values().iterator().next().length];
        new TreeSet<>(vectors.keySet())
                .forEach(word -> {
                    double[] vector = vectors.getOrDefault(word, mean);
                    for (int i = 0; i < mean.length; i++) {
                        mean[i] += vector[i] / vectors.size();
                    }
                });
        return mean;
    }

    private static byte[] bytes(double[][] x, double[][] y, double[] meanX, double[] meanY) {
        double[][] lx = Matrices.cholesky(covariance(x, x, meanX, meanX, RIDGE));
        double[][] ly = Matrices.cholesky(covariance(y, y, meanY, meanY, RIDGE));
        double[][] between = Matrices.solved(lx, covariance(x, y, meanX, meanY, 0));
        double[][] m = Matrices.transposed(Matrices.solved(ly, Matrices.transposed(between)));
        Matrices.Eigen eigen = Matrices.eigen(Matrices.product(m, Matrices.transposed(m)));
        double[][] u = new double[m.length][DIMENSIONS];
        for (int k = 0; k < DIMENSIONS; k++) {
            for (int i = 0; i < u.length; i++) {
                u[i][k] = eigen.vectors()[i][k];
            }
        }
        double[][] v = Matrices.product(Matrices.transposed(m), u);
        for (int k = 0; k < DIMENSIONS; k++) {
            double correlation = Math.sqrt(Math.max(0, eigen.values()[k]));
            for (double[] row : u) {
                row[k] *= correlation;
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(DIMENSIONS);
            out.writeInt(u.length);
            out.writeInt(v.length);
            write(Matrices.solvedUp(lx, u), meanX, out);
            write(Matrices.solvedUp(ly, v), meanY, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static double[][] covariance(
            double[][] x, double[][] y, double[] meanX, double[] meanY, double ridge) {
        double[][] sum = new double[meanX.length][meanY.length];
        for (int n = 0; n < x.length; n++) {
            for (int i = 0; i < meanX.length; i++) {
                double one = (x[n][i] - meanX[i]) / x.length;
                for (int j = 0; j < meanY.length; j++) {
                    sum[i][j] += one * (y[n][j] - meanY[j]);
                }
            }
        }
        for (int i = 0; ridge > 0 && i < sum.length; i++) {
            sum[i][i] += ridge;
        }
        return sum;
    }

    /// For each dimension the size of its unit, its value at zero, and its coordinates in bytes.
    private static void write(double[][] map, double[] mean, DataOutputStream out)
            throws IOException {
        for (int k = 0; k < DIMENSIONS; k++) {
            double most = 0;
            for (double[] row : map) {
                most = Math.max(most, Math.abs(row[k]));
            }
            double scale = most / BYTE;
            double zero = 0;
            for (int i = 0; i < map.length; i++) {
                zero -= mean[i] * Math.round(map[i][k] / scale) * scale;
            }
            out.writeFloat((float) scale);
            out.writeFloat((float) zero);
            for (double[] row : map) {
                out.writeByte((int) Math.round(row[k] / scale));
            }
        }
    }
}
