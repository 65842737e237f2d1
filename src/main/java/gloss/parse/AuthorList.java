package gloss.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names that open an entry, read by the grammar of one of the forms that bibliographies print
/// them in. `names` are turned to `Given Family`; `end` is where the list stops in the text, before
/// its full stop, comma, colon or year.
record AuthorList(NameForm form, List<String> names, int end) {
    private static final Pattern AND =
            Pattern.compile(
                    "\\s?[,;]?\\s?(?:(?:…|\\. \\. \\.|\\.\\.\\.)\\s?)?(?:and|&|und|et(?! al)|y|和)\\s+");
    private static final Pattern NEXT =
            Pattern.compile("\\s?(?:[,;，；、]|\\*,)\\s?(?:(?:…|\\. \\. \\.|\\.\\.\\.),?\\s?)?");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\s?[,;，]?\\s?(?:(?:and|&)\\s+)?(?:et\\.? al\\b\\.?|(?:other )?contributors\\b|others\\b|and others\\b|et\\.? coll\\.|等)");
    private static final Pattern EDITORS =
            Pattern.compile("\\s?,?\\s?\\(?[Ee]d(?:itor)?s?\\.?\\)?(?=[.,:)\\s])");

    /// What must follow a list of names.
    private static final Pattern STOP =
            Pattern.compile(
                    "\\s?(?:[.,:;，．。：]|\\(|[“\"‘`]|$)|\\s?\\[\\d|\\s(?:1[6-9]|20)\\d\\d[a-z]?[.,:]");

    /// What follows a single name in which a given name's initial comes last.
    private static final Pattern AFTER_ONE =
            Pattern.compile("\\s?(?:[,:;]|\\(?(?:1[6-9]|20)\\d\\d)");

    private static final Pattern DIRECT_NEXT =
            Pattern.compile("\\. ?" + NameForm.Parts.LAST + "(?:,|\\s?\\(| and| &)");
    private static final Pattern PARTICLE_FIRST = Pattern.compile("V[ao]n |D[ei] ");
    private static final Pattern TWO_LETTERS = Pattern.compile("\\S+ \\p{Lu}{2,3}[.,:]");
    private static final Pattern CARRIER = Pattern.compile("\\[[JCMD](?:/OL)?\\]");
    private static final Pattern INITIALS_ONLY =
            Pattern.compile(
                    "(?:"
                            + NameForm.Parts.INITIAL
                            + "[ -]?\\s?)+(?:"
                            + NameForm.Parts.PARTICLE
                            + "[ -])*\\S+");

    /// The list that opens the text, null when no form fits. A form that reads one name and then a
    /// comma has perhaps cut a name in two, so that another is preferred. `usual` is the form of
    /// the other entries, when known: it decides whether `Willem M. Minimax Theorems` is by Willem.
    static @Nullable AuthorList of(String text, @Nullable NameForm usual) {
        AuthorList best = usual == null ? null : of(text, usual, true);
        for (NameForm form : NameForm.values()) {
            if (best != null && (best.names.size() > 1 || !best.beforeComma(text))) {
                return best;
            }
            AuthorList list = of(text, form, false);
            if (list != null && list.beforeComma(text) && form == NameForm.GIVEN_FAMILY) {
                AuthorList mixed = of(text, form, true);
                list = mixed != null && !mixed.beforeComma(text) ? mixed : list;
            }
            if (list != null && (best == null || list.end > best.end)) {
                best = list;
            }
        }
        return best != null ? best : of(text, NameForm.FAMILY_LETTERS, true);
    }

    /// Whether the list is parted by a comma from what follows, as in Elsevier's and AMS's styles.
    boolean beforeComma(String text) {
        return text.startsWith(",", end) || text.startsWith("，", end);
    }

    /// `lenient` lets names by initials be followed by full ones, and a single name in letters
    /// pass.
    private static @Nullable AuthorList of(String text, NameForm form, boolean lenient) {
        Reader reader = new Reader(text, form, lenient);
        reader.read();
        if (reader.names.isEmpty() || !plausible(text, form, lenient, reader)) {
            return null;
        }
        if (!closed(text, reader.end) && reader.beforeLast > 0) {
            // the title opened like one more name: `V. N. Vapnik, The Nature of …`
            reader.names.removeLast();
            reader.end = reader.beforeLast;
        }
        Matcher editors = EDITORS.matcher(text).region(reader.end, text.length());
        int end = editors.lookingAt() ? editors.end() : reader.end;
        return closed(text, end) ? new AuthorList(form, List.copyOf(reader.names), end) : null;
    }

    private static boolean closed(String text, int end) {
        return text.charAt(end - 1) == '.'
                || STOP.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean plausible(String text, NameForm form, boolean lenient, Reader reader) {
        int names = reader.names.size();
        Matcher rest = AFTER_ONE.matcher(text).region(reader.end, text.length());
        return switch (form) {
            case FAMILY_DOTTED -> names > 1 || rest.lookingAt();
            case FAMILY_LETTERS ->
                    lenient
                            ? text.lastIndexOf(' ', reader.end - 1) >= 0
                                    && !rest.usePattern(DIRECT_NEXT).lookingAt()
                            : letters(reader.names, text);
            case FIRST_TURNED -> names > 1;
            case FAMILY_GIVEN -> reader.wide * 2 <= names;
            case FAMILY_INITIALS, GIVEN_FAMILY, HAN -> true;
        };
    }

    /// Reads names as far as they go. `end` is where the last one ends, `beforeLast` where the one
    /// before ended when only a comma parts the two; `wide` counts families of several words.
    private static final class Reader {
        private final String text;
        private final NameForm form;
        private final boolean lenient;
        private final List<String> names = new ArrayList<>();
        private int end;
        private int beforeLast;
        private int wide;

        Reader(String text, NameForm form, boolean lenient) {
            this.text = text;
            this.form = form;
            this.lenient = lenient;
        }

        void read() {
            NameForm turned = NameForm.FAMILY_GIVEN;
            Matcher name = (form == NameForm.FIRST_TURNED ? turned : form).pattern().matcher(text);
            Matcher after = OTHERS.matcher(text);
            int at = 0;
            boolean last = false;
            while (at < text.length()
                    && name.region(at, text.length()).lookingAt()
                    && (last || lenient || !unlike(name.group()))) {
                beforeLast = last ? 0 : end;
                end = name.end();
                take(name.group("given").strip(), name.group("family").strip());
                if (form == NameForm.FIRST_TURNED) {
                    name.usePattern(NameForm.GIVEN_FAMILY.pattern());
                }
                after.region(end, text.length());
                if (after.usePattern(OTHERS).lookingAt()) {
                    end = after.end();
                    return;
                }
                if (after.usePattern(AND).lookingAt()) {
                    last = true;
                } else if (last || !after.usePattern(NEXT).lookingAt()) {
                    return;
                }
                at = after.end();
            }
        }

        private void take(String given, String family) {
            boolean plain = family.indexOf(' ') < 0 || Character.isLowerCase(family.charAt(0));
            wide += plain || PARTICLE_FIRST.matcher(family).lookingAt() ? 0 : 1;
            names.add((given + " " + family).strip().replace("*", ""));
        }

        /// Whether names went by initials so far and this one does not: rather the title, as in `A.
        /// Smith, Deep Learning, MIT Press`.
        private boolean unlike(String name) {
            return form == NameForm.GIVEN_FAMILY
                    && !names.isEmpty()
                    && names.stream().allMatch(n -> INITIALS_ONLY.matcher(n).matches())
                    && !INITIALS_ONLY.matcher(name).matches();
        }
    }

    /// `Neil D. Lawrence` opens like `Hinton G. Learning`: a single name in letters is believed
    /// when there are two letters without a stop, or a mark of GB/T 7714.
    private static boolean letters(List<String> names, String text) {
        return names.size() > 1 && text.indexOf(' ') < text.indexOf(',')
                || TWO_LETTERS.matcher(text).lookingAt()
                || CARRIER.matcher(text).find();
    }
}
