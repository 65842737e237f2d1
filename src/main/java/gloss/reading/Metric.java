package gloss.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether more or less of a metric is better, as its name says; unknown names stay unknown.
public enum Metric {
    MORE,
    LESS,
    UNKNOWN;

    private static final Pattern LOWER =
            Pattern.compile(
                    "(?i)↓|lower is better|(?<!\\p{L})(?:err(?:or)?s?|time-?outs?|\\p{L}*-?loss|perplexity|ppl|rmse|mse|mae|mape|nrmse|nll|nlpd|crps|fid|kid|lpips|wer|cer|ter|eer|mr|latency|time|runtime|seconds?|ms|flops|g?macs|params?|memory|size|cost|distance|hausdorff|hd(?:95)?|assd|ece|brier|regret|misclassification|epe|divergence|kl|bits?/dim|bpd|chamfer|cd|eopc|(?-i:drop))(?!\\p{L})|误差|损失|时间|困惑度|错误率");
    private static final Pattern HIGHER =
            Pattern.compile(
                    "(?i)↑|higher is better|(?<!\\p{L})(?:acc(?:urac(?:y|ies))?|top-?[15]|f1\\p{L}*(?:=[\\d.]+)?|f-?(?:score|measure)|bleu|rouge(?:-?[12l])?|meteor|cider|spice|qwk|auc|auroc|aucpr|aupr|roc|ap(?:50|75)?|map|recall|precision|dice|iou|miou|psnr|ssim|ndcg(?:@\\d+)?|hit(?:s|@\\d+)?|hr(?:@\\d+)?|mrr|em|exact match|success\\w*|correct|win ?rate|score|correlation|pearson|spearman|kendall|speed-?up|throughput|fps|kappa|mcc|sensitivity(?! to)|specificity|r2|inception score|avg|average|overall|r@\\d+|p@\\d+|comet|pass@\\d+|chrf(?:\\+\\+)?|micro-f1|macro-f1|logauc|coverage)(?!\\p{L})|准确率|精度|召回|得分|正确率");

    /// What it costs, not how good it is.
    private static final Pattern COST =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:latency|times?|run-?times?|seconds?|secs?|ms|h|hours?|flops|g?macs|params?|parameters|memory|size|cost|epochs?|steps?|speed-?up|fps|throughput|s/im(?:age|g)?)(?!\\p{L})|时间|内存|参数量");

    /// What numbers say of each other, not how good they are.
    private static final Pattern RELATION =
            Pattern.compile("(?i)correlat|coefficients?|p[- ]?values?|statistics|相关系数|统计");

    /// Where the first clause of a caption ends: the next tell of other things.
    private static final Pattern EARLY =
            Pattern.compile("(?<=[a-z)]{2})\\.\\s|[;,:。，；]|\\bwith\\b");

    /// Letters of a caption before which its metric stands.
    private static final int LATEST = 70;

    /// Words that say by themselves what the numbers are; "correct", "score" and "overall" do not.
    private static final Pattern NAMING =
            Pattern.compile(
                    "(?i)(?<![\\p{L}-])(?:(?:(?:root|mean|average|squared?|absolute|relative|normali[sz]ed|word|label|test|validation|top-?[15]|macro|micro|exact)[ -])*)"
                            + "(errors?|accurac(?:y|ies)|acc|f1|f-?(?:score|measure)|bleu|rouge|auc|auroc|perplexity|ppl|rmse|mse|mae|mape|nll|precision|recall|dice|iou|miou|psnr|ssim|ndcg|mrr|log-?loss|win ?rate)(?!\\p{L}|-\\p{L})|(误差|准确率|精度|召回率|错误率|正确率)");

    public static boolean isCost(String words) {
        return COST.matcher(words).find();
    }

    /// What a header says: by its arrow, else by its words; `UNKNOWN` where they are at odds.
    public static Metric of(String header) {
        boolean down = header.contains("↓");
        if (down != header.contains("↑")) {
            return down ? LESS : MORE;
        }
        boolean less = LOWER.matcher(header).find();
        boolean more = HIGHER.matcher(header).find();
        return less == more ? UNKNOWN : less ? LESS : MORE;
    }

    /// The words by which the first sentence of a caption names one metric, and no other that goes
    /// the other way: `AUC` of "Area Under Curve (AUC) scores for link prediction".
    static Optional<String> word(String caption) {
        String first = EARLY.split(caption, 2)[0];
        Matcher found = NAMING.matcher(first);
        return found.find()
                        && found.end() <= LATEST
                        && of(found.group()) != UNKNOWN
                        && of(found.group()) == of(first)
                ? Optional.of(found.group())
                : Optional.empty();
    }

    /// What a caption says, of which only the beginning tells what is measured: the word that
    /// stands first decides.
    public static Metric inCaption(String caption) {
        if (RELATION.matcher(caption).find()) {
            return UNKNOWN;
        }
        Matcher lower = LOWER.matcher(caption);
        Matcher higher = HIGHER.matcher(caption);
        boolean less = lower.find();
        boolean more = higher.find();
        if (less && more && lower.start() != higher.start()) {
            return lower.start() < higher.start() ? LESS : MORE;
        }
        return less == more ? UNKNOWN : less ? LESS : MORE;
    }
}
