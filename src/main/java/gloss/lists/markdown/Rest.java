package gloss.lists.markdown;

import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of an entry beside its title and links: authors, venue, year, a remark.
///
/// @param parts what stands between dashes, full stops, brackets and line ends; a part in italics
///   is one
record Rest(List<String> parts) {
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s[-–—|]\\s|[|；;。]|(?<=[\\p{Ll}\\d)]{2})\\.\\s+(?=\\p{Lu})|[\\[\\]()（）【】]");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\s*[.、)）](?!\\d)\\s*");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]]*]?");
    private static final Pattern REMARK_START = Pattern.compile("^[\\s\\p{P}\\p{S}]+");

    /// A remark shorter than this says nothing that a reader would look for.
    private static final int SHORTEST_REMARK = 12;

    private static final int SHORTEST_IN_CHINESE = 6;

    /// Of a line that is longer, the rest is not looked at.
    private static final int LONGEST = 4000;

    static Optional<Rest> of(List<Line> body, EntryDraft draft) {
        List<String> parts = new ArrayList<>();
        for (Line line : body) {
            StringBuilder words = new StringBuilder();
            for (Run run : line.runs()) {
                if (run.isLink()) {
                    words.append(" | ");
                } else if (run.slanted()) {
                    words.append(" | ").append(run.text()).append(" | ");
                } else {
                    words.append(run.text());
                }
            }
            words.setLength(Math.min(words.length(), LONGEST));
            String plain = FOOTNOTE.matcher(words).replaceAll(" ");
            String text = without(NUMBER.matcher(OneLine.of(plain)).replaceFirst(""), draft.title);
            Matcher authors = PlainTitle.AUTHORS_FIRST.matcher(text);
            if (authors.find() && authors.end() > 0) {
                parts.add(authors.group().strip());
                text = text.substring(authors.end());
            }
            for (String part : BETWEEN.split(text)) {
                String bare = REMARK_START.matcher(OneLine.of(part)).replaceFirst("").strip();
                if (!bare.isEmpty()) {
                    parts.add(bare);
                }
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Rest(parts));
    }

    void into(EntryDraft draft) {
        List<String> remarks = new ArrayList<>();
        for (String part : parts) {
            Optional<Labels.Role> role = Labels.role(part);
            Optional<Venue> venue = Venue.whole(part).or(() -> Venue.in(part).filter(this::brief));
            if (role.isPresent()) {
                if (role.get() == Labels.Role.MARKS) {
                    draft.tags.add(part);
                }
            } else if (venue.isPresent()
                    && venue.get().rest().isEmpty()
                    && !draft.venue.isEmpty()) {
                // Said twice.
                draft.year = draft.year == null ? venue.get().year() : draft.year;
            } else if (venue.isPresent() && draft.venue.isEmpty()) {
                draft.venue = venue.get().name();
                draft.year = venue.get().year() == null ? draft.year : venue.get().year();
                if (draft.year == null) {
                    draft.year = Venue.yearIn(part);
                }
                String left = venue.get().rest().replaceAll("(?i)\\bin\\s*$|[\\s,.]+$", "");
                if (draft.authors.isEmpty() && People.are(left)) {
                    draft.authors = People.in(left);
                }
            } else if (draft.authors.isEmpty()
                    && PlainTitle.AUTHORS_FIRST.matcher(part).matches()) {
                draft.authors = People.inverted(part);
            } else if (draft.authors.isEmpty() && People.are(part)) {
                draft.authors = People.in(part);
            } else if (part.matches("(?:19|20)\\d\\d(?:[-./]\\d{1,2}){0,2}")) {
                draft.year =
                        draft.year == null ? Integer.valueOf(part.substring(0, 4)) : draft.year;
            } else {
                remarks.add(part);
            }
        }
        String remark = String.join(" ", remarks);
        int least = EntryReader.isHan(remark) ? SHORTEST_IN_CHINESE : SHORTEST_REMARK;
        if (remark.length() >= least && draft.note.isEmpty()) {
            draft.note = remark;
        }
    }

    /// A venue beside few other words is said of the paper; in a long sentence it may be anybody's.
    private boolean brief(Venue venue) {
        return venue.rest().length() <= 60
                || People.are(venue.rest().replaceAll("(?i)[,.]?\\s*\\bin\\b\\s*$|[\\s,.]+$", ""));
    }

    private static String without(String text, String title) {
        int at = title.isEmpty() ? -1 : text.indexOf(title);
        return at < 0 ? text : text.substring(0, at) + " | " + text.substring(at + title.length());
    }
}
