package gloss.verify;

import gloss.language.Abbreviations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the whole paper says beside the evidence: its abbreviations, and the name of its own work,
/// which may stand for "our method".
public final class Context {
    public static final Context NONE = new Context(Map.of(), Set.of());

    private final Map<String, String> longForms;
    private final Set<String> own;

    private Context(Map<String, String> longForms, Set<String> own) {
        this.longForms = longForms;
        this.own = own;
    }

    /// Gathers what the sentences of a paper say of abbreviations.
    ///
    /// @param own names of the paper's own work, as printed; empty when none is known
    public static Context of(List<String> sentences, List<String> own) {
        Map<String, String> forms = new HashMap<>();
        for (String sentence : sentences) {
            for (Abbreviations.Abbreviation found : Abbreviations.in(sentence)) {
                forms.putIfAbsent(Name.key(found.shortForm()), Name.key(found.longForm()));
            }
        }
        Set<String> names = new HashSet<>();
        own.forEach(n -> names.add(Name.key(n)));
        return new Context(Map.copyOf(forms), Set.copyOf(names));
    }

    boolean knows(String key) {
        return own.contains(key);
    }

    /// The long form of an abbreviation, squeezed as `Name.key` does; empty when it is none.
    String longForm(String key) {
        return longForms.getOrDefault(key, "");
    }
}
