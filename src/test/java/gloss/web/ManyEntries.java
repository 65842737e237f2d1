package gloss.web;

import java.util.Random;

/// A reading list of 2,000 works that there are not, for what has to be quick with many.
final class ManyEntries {
    static final int ALL = 2_000;

    private static final String[] METHODS = {
        "contrastive",
        "sparse",
        "recurrent",
        "graph",
        "diffusion",
        "bayesian",
        "federated",
        "hierarchical",
        "robust",
        "self-supervised"
    };
    private static final String[] THINGS = {
        "segmentation",
        "retrieval",
        "translation",
        "recommendation",
        "detection",
        "planning",
        "parsing",
        "tracking",
        "compression",
        "alignment"
    };
    private static final String[] PLACES = {
        "CVPR", "ICLR", "ACL", "KDD", "UAI", "WWW", "NeurIPS", "ICCV", "SIGIR", "AAAI"
    };

    private ManyEntries() {}

    static String list() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < ALL; i++) {
            list.append("## %s %d\n".formatted(PLACES[i % 10], 2000 + i % 25))
                    .append(
                            "**%s %s for %s, part %d**\n- Paper: https://arxiv.org/abs/%04d.%05d\n\n"
                                    .formatted(
                                            METHODS[i % 10],
                                            METHODS[i / 10 % 10],
                                            THINGS[i / 100 % 10],
                                            i,
                                            1001 + i / 500,
                                            i));
        }
        return list.toString();
    }

    /// A question that has not been asked before, most likely; words joined by `+`.
    static String words(Random dice) {
        return METHODS[dice.nextInt(10)] + "+" + THINGS[dice.nextInt(10)] + "+" + dice.nextInt(100);
    }
}
