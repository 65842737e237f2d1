package gloss.verify;

import java.util.Locale;

/// A proper name: a method, a data set, a metric, a person. `ResNet-50`, `ImageNet`, `mAP`.
record Name(int start, int end, String text) {
    /// Without hyphens, spaces, case and plural: `ResNet-50s` and `resnet50` are one.
    String key() {
        return key(text);
    }

    static String key(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}+]", "");
        boolean plural = plain.length() > 3 && plain.matches(".*[\\p{Lu}\\p{N}]s");
        return (plural ? plain.substring(0, plain.length() - 1) : plain).toLowerCase(Locale.ROOT);
    }
}
