package gloss.parse.pdf;

import gloss.paper.Block;
import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Groups lines of running text into paragraphs, items, statements and code, across columns and
/// pages.
final class Paragraphs {
    /// A step this much larger than the usual one parts paragraphs. UAI and ICML set 1.5 between
    /// them.
    private static final float APART = 1.3f;

    /// A line that leaves this share of its column empty is the last of its paragraph.
    private static final float STOPPED = 0.3f;

    /// An indent is at least this share of the em.
    private static final float INDENT = 0.6f;

    /// Lines stand at one left edge, give or take a share of the em.
    private static final float LEVEL = 0.3f;

    /// A word has room with this much to spare, as a share of the em: two of the widest spaces.
    private static final float ROOM = 1;

    /// Lines of a listing with a blank line between them stand no further apart than this share of
    /// the pitch.
    private static final float LISTING = 2.3f;

    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?:[•▪■◦∙·●○►▶➢✓✔∗]|[–—-](?=\\s)|\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})[.)](?=\\s)|\\[?[RQ]Q?\\d\\]?[.:)]|"
                            + "[（(]\\d{1,2}[)）]|[①-⑳])\\s*\\S?.*");

    private final Manner manner;
    private final List<Part> parts = new ArrayList<>();
    private final List<Item> open = new ArrayList<>();
    private boolean interrupted;

    Paragraphs(Manner manner) {
        this.manner = manner;
    }

    /// Takes the next line of running text.
    void take(Item item) {
        if (!open.isEmpty() && begins(item)) {
            close();
        }
        open.add(item);
        interrupted = false;
    }

    /// Something else stood in between: a float, an equation. What follows may still go on.
    void interrupt() {
        interrupted = true;
    }

    /// Whether a paragraph has begun and not ended.
    boolean open() {
        return !open.isEmpty();
    }

    /// Ends the paragraph that is open.
    void close() {
        if (!open.isEmpty()) {
            List<Line> lines = open.stream().map(Item::line).toList();
            Block.Kind kind = kind(lines);
            parts.add(new Part(kind, lines));
        }
        open.clear();
        interrupted = false;
    }

    /// The parts closed since the last call.
    List<Part> drain() {
        List<Part> out = List.copyOf(parts);
        parts.clear();
        return out;
    }

    private static Block.Kind kind(List<Line> lines) {
        String text = lines.getFirst().text();
        if (TheoremWords.statement(text)) {
            return Block.Kind.THEOREM;
        }
        boolean code = lines.stream().allMatch(l -> l.share(Face::mono) > 0.75f);
        if (code && (lines.size() > 1 || !text.matches("^https?:\\S+$"))) {
            return Block.Kind.CODE;
        }
        return BULLET.matcher(text).matches() && !text.matches("^\\d{1,2}\\.\\d.*")
                ? Block.Kind.ITEM
                : Block.Kind.PARAGRAPH;
    }

    private boolean begins(Item item) {
        Item last = open.getLast();
        Line line = item.line();
        Line before = last.line();
        float down = line.base() - before.base();
        boolean next = item.page() == last.page() && item.column() == last.column() && down > 0;
        if (next && down < LISTING * pitch(line) && !interrupted && listed(line) && listing()) {
            return false;
        }
        if (isCode(line) != isCode(before) || next && !listed(line) && listing()) {
            return true;
        }
        if (next && !interrupted && stated(last, item)) {
            return true;
        }
        boolean bulleted = BULLET.matcher(line.text()).matches();
        if (next && down < APART * pitch(line) && runsOn(last, item, bulleted)) {
            return false;
        }
        if (!bulleted && next && down < 1.15f * pitch(line) && continuesSentence(before, line)) {
            return false;
        }
        if (bulleted && !continuesSentence(before, line) && (next || !runsOn(last, item, true))) {
            return true;
        }
        if (Math.abs(line.size() - before.size()) > 0.9f
                && line.glyphs().size() > 6
                && before.glyphs().size() > 6) {
            return true;
        }
        boolean moved =
                item.page() != last.page()
                        || item.column() != last.column()
                        || line.base() < before.base() - manner.size();
        if (moved || interrupted) {
            return !goesOn(last, item);
        }
        if (Math.abs(line.base() - before.base()) < 0.4f * line.size()) {
            return false;
        }
        float step = line.base() - before.base();
        if (step > APART * pitch(line)) {
            return !(step < 4 * pitch(line) && continuesSentence(before, line));
        }
        return indented(item, last)
                || outdented(item)
                || (endedEarly(last, item) || leftRoom(last, item)) && !hanging(item);
    }

    /// Whether a line is full and its sentence open, so that the next line goes on with it however
    /// that begins: with a number that looks like a label, in small capitals. What counts on from
    /// the item before it is an item.
    private boolean runsOn(Item last, Item item, boolean bulleted) {
        Line line = item.line();
        Line before = last.line();
        boolean level = Math.abs(line.left() - before.left()) < LEVEL * line.size();
        boolean numbered = before.text().matches(".*\\([A-Z]?[\\d.]{1,5}[a-z]?\\)$");
        return RunningOn.open(before.text(), line.text())
                && !numbered
                && (!TheoremWords.opens(line.text()) || RunningOn.wants(before.text()))
                && RunningOn.full(last, line)
                && line.opensBold(3) == before.bold()
                && (item.page() != last.page()
                        || item.column() != last.column()
                        || level
                        || !bulleted)
                && !(bulleted && RunningOn.counts(open.getFirst().line().text(), line.text()));
    }

    /// Whether a sentence ended where the next line's first word still had room: measured by the
    /// paragraph's widest line, or by the column before a run-in heading. One run-in heading after
    /// another needs no room.
    private boolean leftRoom(Item last, Item item) {
        Line line = item.line();
        Line.Word first = line.words().isEmpty() ? null : line.words().getFirst();
        if (first == null
                || !last.line().text().matches(".*[.!?。！？][\"”’)\\]]?$")
                || RunningOn.abbreviated(last.line().text(), line.text())) {
            return false;
        }
        float edge = line.right();
        for (Item other : open) {
            edge = Math.max(edge, other.line().right());
        }
        if (line.opensBold(3) && RunIns.of(line, manner) != null) {
            Line start = open.getFirst().line();
            if (start.opensBold(3) && RunIns.of(start, manner) != null) {
                return true;
            }
            if (RunIns.told(line)) {
                return true;
            }
            edge = Math.max(edge, last.right());
        }
        float room = edge - last.line().right();
        return room > first.right() - first.left() + ROOM * line.size();
    }

    private static boolean isCode(Line line) {
        return line.share(Face::mono) > 0.75f && !line.text().matches("^\\S+$|.*https?://.*");
    }

    /// Whether a statement ended with the last line, or begins with this one: the last line stops
    /// far before the edge, stop or not, and a statement opens the next, or a paragraph set in as
    /// the statement was.
    private boolean stated(Item last, Item item) {
        Line line = item.line();
        boolean ended = last.line().right() < last.right() - STOPPED * last.width();
        boolean set = line.left() > item.left() + INDENT * manner.size();
        Line first = open.getFirst().line();
        boolean level = Math.abs(line.left() - first.left()) < LEVEL * line.size();
        return ended
                && level
                && (TheoremWords.opens(line.text())
                        || set && open.size() == 1 && TheoremWords.opens(first.text()));
    }

    private static boolean listed(Line line) {
        return line.share(Face::mono) > 0.75f;
    }

    /// Whether code is open: its lines may be short, stand further out, or have a blank line
    /// between them.
    private boolean listing() {
        return isCode(open.getFirst().line())
                && open.stream().allMatch(i -> listed(i.line()))
                && !open.getFirst().line().text().matches("\\p{Lu}.*[.:]|.*\\w}?@\\w+\\.\\w.*");
    }

    private float pitch(Line line) {
        return manner.pitch() * Math.max(1, line.size() / manner.size());
    }

    /// Whether a sentence visibly runs on from one line to the next.
    private static boolean continuesSentence(Line before, Line line) {
        int first = line.text().codePointAt(0);
        return before.text().endsWith("-")
                || RunningOn.open(before.text(), line.text())
                        && (Character.isLowerCase(first) || Characters.isHan(first));
    }

    /// Whether text goes on in another column or page, or after a float.
    private boolean goesOn(Item last, Item item) {
        if (continuesSentence(last.line(), item.line())) {
            return true;
        }
        boolean flush = item.line().left() < item.left() + INDENT * manner.size();
        boolean sameSize = Math.abs(item.line().size() - last.line().size()) < 0.4f;
        String text = last.line().text();
        return sameSize
                && RunningOn.open(text, item.line().text())
                && (flush && RunningOn.full(last, item.line()) || RunningOn.wants(text));
    }

    private boolean indented(Item item, Item last) {
        float in = item.line().left() - last.line().left();
        boolean bulleted =
                open.size() == 1 && BULLET.matcher(open.getFirst().line().text()).matches();
        boolean listed = BULLET.matcher(open.getFirst().line().text()).matches() && open.size() > 1;
        return !bulleted
                && in > INDENT * manner.size()
                && in < 5 * manner.size()
                && (listed || last.line().left() < item.left() + 3 * manner.size());
    }

    /// Back to the left of a block whose lines all stood further in.
    private boolean outdented(Item item) {
        float in = open.getLast().line().left() - item.line().left();
        boolean block =
                open.size() > 1
                        && Math.abs(open.getFirst().line().left() - open.getLast().line().left())
                                < 2;
        boolean item1 = BULLET.matcher(open.getFirst().line().text()).matches();
        return in > INDENT * manner.size() && (block || item1);
    }

    /// Whether the last line stops well before the edge, at the end of a sentence.
    private static boolean endedEarly(Item last, Item item) {
        return last.line().right() < last.right() - 0.18f * last.width()
                && last.line().text().matches(".*[.!?。！？][\"”’)\\]]?$")
                && !RunningOn.abbreviated(last.line().text(), item.line().text());
    }

    /// Within centred or ragged blocks lines end where they like.
    private boolean hanging(Item item) {
        return item.line().left() > item.left() + 5 * manner.size();
    }
}
