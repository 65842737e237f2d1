package gloss.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads to the letter what `ListForm` wrote. Whatever somebody has added in another form is not
/// read; `covered` says which lines were.
public final class OwnList {
    private static final Pattern HEADING = Pattern.compile("^(#{2,6}) (.*)$");
    private static final Pattern LINK =
            Pattern.compile("^\\[(.*)]\\((<(?:[^<>\\\\]|\\\\.)*>|[^()<>\\s]*)\\)$");
    private static final Pattern FIELD = Pattern.compile("^    - ([\\p{L}\\p{N} ._-]+): ?(.*)$");
    private static final Pattern YEAR = Pattern.compile("^(?:(.*) )?(\\d{4})$");

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> covered = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private String section = "";

    private OwnList(String file) {
        this.file = file;
    }

    /// Did `ListForm` write it?
    public static boolean wrote(String text) {
        return text.stripLeading().startsWith(ListForm.MARK);
    }

    /// What was read, and the lines of it.
    public record Found(List<Entry> entries, List<Integer> covered) {}

    public static Found read(String file, String text) {
        OwnList list = new OwnList(file);
        list.lines(text.split("\\R", -1));
        return new Found(list.entries, list.covered);
    }

    private void lines(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            Matcher heading = HEADING.matcher(lines[i]);
            if (heading.matches()) {
                int level = heading.group(1).length();
                String words = Marks.unescaped(heading.group(2)).strip();
                if (level == 2) {
                    section = words;
                    topics.clear();
                } else {
                    while (topics.size() > level - 3) {
                        topics.removeLast();
                    }
                    topics.add(words);
                }
            } else if (lines[i].startsWith("- ")) {
                i = entry(lines, i);
            }
        }
    }

    private int entry(String[] lines, int start) {
        int end = start + 1;
        while (end < lines.length && lines[end].startsWith("    ")) {
            end++;
        }
        List<String> own = new ArrayList<>();
        Map<String, String> rest = new TreeMap<>();
        for (int i = start; i < end; i++) {
            Matcher field = FIELD.matcher(lines[i]);
            if (field.matches()) {
                rest.put(name(field.group(1)), Marks.unescaped(field.group(2)));
            } else {
                own.add(lines[i]);
            }
        }
        boolean ours = own.size() == 2 || own.size() == 1 && isOurs(own.getFirst());
        if (ours) {
            Draft draft = Residue.apply(rest, entry(own, section, topics));
            if (!draft.isUntitled()) {
                entries.add(draft.source(new Entry.Source(file, start + 1)).entry());
                for (int i = start; i < end; i++) {
                    covered.add(i + 1);
                }
            }
        }
        return end - 1;
    }

    private boolean isOurs(String line) {
        String words = line.substring(2).strip();
        return words.startsWith("【") || words.startsWith("[【") || ListForm.typeOf(section) != null;
    }

    /// The entry of these one or two lines below these headings.
    static Draft entry(List<String> lines, String section, List<String> topics) {
        Entry.Type type = ListForm.typeOf(section);
        Draft draft = new Draft("").topics(topics);
        if (type == null) {
            Matcher year = YEAR.matcher(section);
            boolean papers = section.equals("Papers") || section.equals("论文");
            if (year.matches()) {
                draft.venue(year.group(1) == null ? "" : year.group(1));
                draft.year(
                        Integer.valueOf(year.group(2)) == 0
                                ? null
                                : Integer.valueOf(year.group(2)));
            } else if (!papers) {
                draft.venue(section);
            }
        } else {
            draft.type(type);
        }
        String first = lines.getFirst().substring(2).strip();
        if (lines.size() == 1 && words(first).startsWith("【")) {
            return title(first, draft);
        }
        draft.headline(Marks.unescaped(words(first))).article(address(first));
        if (lines.size() > 1) {
            return title(lines.get(1).strip(), draft);
        }
        return draft.title(Marks.unescaped(words(first)));
    }

    private static Draft title(String line, Draft draft) {
        String words = words(line);
        boolean wrapped = words.startsWith("【") && words.endsWith("】") && words.length() > 1;
        String title = wrapped ? words.substring(1, words.length() - 1) : words;
        Address paper = new Address(address(line));
        return draft.title(Marks.unescaped(title))
                .paper(paper.uri())
                .identifier("arxiv", paper.arxiv())
                .identifier("doi", paper.doi());
    }

    private static String words(String text) {
        Matcher link = LINK.matcher(text);
        return link.matches() ? link.group(1) : text;
    }

    private static String address(String text) {
        Matcher link = LINK.matcher(text);
        return link.matches() ? Marks.address(link.group(2)) : "";
    }

    /// How a part is called in the list: `id.doi` as `DOI`, others with a capital.
    static String label(String name) {
        return switch (name) {
            case "id.doi" -> "DOI";
            case "id.arxiv" -> "arXiv";
            case "pdf" -> "PDF";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
    }

    private static String name(String label) {
        return switch (label) {
            case "DOI" -> "id.doi";
            case "arXiv" -> "id.arxiv";
            case "PDF" -> "pdf";
            default -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        };
    }
}
