package gloss.app;

import gloss.language.Glossary;
import gloss.publish.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The glossary of field terms as what a page shows under the pointer. Everyday academic words and
/// short single words ("model", "网络") are left out: whoever reads papers knows them, and a page on
/// which every third word is underlined helps nobody.
public final class FieldGlossary implements Dictionary {
    private static final String EVERYDAY = "academic";

    /// Letters of an English term of one word, unless it is an acronym.
    private static final int LONG_WORD = 13;

    private static final int LONG_CHINESE = 3;

    private final Supplier<Glossary> source;
    private @Nullable Glossary read;

    /// `source` is asked once, and only when a page needs it.
    public FieldGlossary(Supplier<Glossary> source) {
        this.source = source;
    }

    private synchronized Glossary glossary() {
        if (read == null) {
            read = source.get();
        }
        return read;
    }

    @Override
    public List<Translated> terms(String text, String from, String to) {
        boolean chinese = from.startsWith("zh");
        if (chinese == to.startsWith("zh")) {
            return List.of();
        }
        List<Glossary.Found> found =
                chinese ? glossary().chineseIn(text) : glossary().englishIn(text);
        List<Translated> terms = new ArrayList<>();
        for (Glossary.Found each : found) {
            Glossary.Entry entry = each.entries().getFirst();
            String written = text.substring(each.start(), each.end());
            boolean telling = chinese ? written.length() >= LONG_CHINESE : telling(written);
            if (telling && !entry.field().equals(EVERYDAY)) {
                String name = (chinese ? entry.english() : entry.chinese()).getFirst();
                terms.add(new Translated(each.start(), each.end(), name));
            }
        }
        return terms;
    }

    private static boolean telling(String written) {
        boolean several = written.contains(" ") || written.contains("-");
        long capitals = written.chars().filter(Character::isUpperCase).count();
        return several || capitals > 1 || written.length() >= LONG_WORD;
    }
}
