package gloss.parse.pdf;

import gloss.parse.pdf.Layout.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the captions of a paper: everything that starts like one, less what does not look like the
/// others. A paper sets all its captions in one form (Clark and Divvala 2016), so the form that
/// most labels share decides about doubtful starts.
final class CaptionFinder {
    /// Points for looks that sentences seldom have; chosen by listing all 900 starts of the
    /// development papers with their points. Two points and the paper's form make a caption.
    private static final int ENOUGH = 2;

    /// Enough even in a form of its own.
    private static final int PLENTY = 5;

    /// A translation follows this close, in em.
    private static final float TRANSLATED = 1.2f;

    private final Manner manner;

    private CaptionFinder(Manner manner) {
        this.manner = manner;
    }

    /// The captions of each sheet, top to bottom.
    static List<List<Caption>> of(List<Sheet> sheets, Manner manner) {
        return new CaptionFinder(manner).captions(sheets);
    }

    private List<List<Caption>> captions(List<Sheet> sheets) {
        List<List<CaptionStart>> starts = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<CaptionStart> here = new ArrayList<>();
            List<Line> lines = sheet.lines();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                CaptionStart start = CaptionStart.of(line, opens(sheet, i), inMiddle(sheet, line));
                if (start != null && points(start) >= ENOUGH) {
                    here.add(start);
                }
            }
            starts.add(here);
        }
        Set<CaptionStart> chosen =
                new HashSet<>(chosen(starts.stream().flatMap(List::stream).toList()));
        List<List<Caption>> captions = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<CaptionStart> here = starts.get(i).stream().filter(chosen::contains).toList();
            CaptionExtent extent = new CaptionExtent(sheets.get(i), manner, here);
            captions.add(
                    bilingual(here.stream().map(s -> Caption.of(s, extent.lines(s))).toList()));
        }
        return captions;
    }

    /// Puts a caption and its translation right below together: 图 1 and Fig. 1 are one.
    private static List<Caption> bilingual(List<Caption> captions) {
        List<Caption> out = new ArrayList<>();
        for (Caption caption : captions) {
            Caption last = out.isEmpty() ? null : out.getLast();
            if (last != null
                    && last.kind() == caption.kind()
                    && last.start().number().equals(caption.start().number())
                    && !last.start().word().equals(caption.start().word())
                    && caption.top() - last.bottom() < TRANSLATED * caption.start().line().size()
                    && caption.left() < last.right()
                    && caption.right() > last.left()) {
                List<Line> both = new ArrayList<>(last.lines());
                both.addAll(caption.lines());
                out.set(out.size() - 1, Caption.of(last.start(), both));
            } else {
                out.add(caption);
            }
        }
        return out;
    }

    private List<CaptionStart> chosen(List<CaptionStart> starts) {
        Map<CaptionStart.Form, Map<String, Integer>> forms = new HashMap<>();
        for (CaptionStart start : starts) {
            forms.computeIfAbsent(start.form(), f -> new HashMap<>())
                    .merge(start.key(), points(start), Math::max);
        }
        List<CaptionStart> chosen = new ArrayList<>();
        for (Floats.Kind kind : Floats.Kind.values()) {
            CaptionStart.Form usual = usual(forms, kind);
            Set<String> found = new HashSet<>();
            for (CaptionStart start : starts) {
                if (start.kind() == kind && start.form().equals(usual)) {
                    chosen.add(start);
                    found.add(start.key());
                }
            }
            for (CaptionStart start : starts) {
                if (start.kind() == kind
                        && !start.form().equals(usual)
                        && alike(start, usual, found)) {
                    chosen.add(start);
                }
            }
        }
        chosen.sort(
                Comparator.comparingInt((CaptionStart s) -> s.line().page())
                        .thenComparingDouble(s -> s.line().top()));
        return chosen;
    }

    private static CaptionStart.@Nullable Form usual(
            Map<CaptionStart.Form, Map<String, Integer>> forms, Floats.Kind kind) {
        CaptionStart.Form usual = null;
        int most = 0;
        for (Map.Entry<CaptionStart.Form, Map<String, Integer>> form : forms.entrySet()) {
            int own = 0;
            int all = 0;
            for (Map.Entry<String, Integer> label : form.getValue().entrySet()) {
                all += label.getValue();
                own += label.getKey().startsWith(kind.name()) ? label.getValue() : 0;
            }
            // The other kind's captions count, but only where this kind has the form at all.
            int weight = own == 0 ? 0 : 2 * own + all;
            if (weight > most) {
                most = weight;
                usual = form.getKey();
            }
        }
        return usual;
    }

    /// Whether a start that is set otherwise may still be a caption: the same looks in another size
    /// or without emphasis, or plenty of looks of its own, for a label not found otherwise.
    private boolean alike(
            CaptionStart start, CaptionStart.@Nullable Form usual, Set<String> found) {
        int points = points(start);
        if (usual != null && start.form().mark() == usual.mark()) {
            points += 1;
        }
        return points >= (found.contains(start.key()) ? PLENTY + 1 : PLENTY - 1);
    }

    private int points(CaptionStart start) {
        int points =
                switch (start.mark()) {
                    case COLON, BAR -> 3;
                    case DASH -> 2;
                    case POINT -> 1;
                    case SPACE -> 0;
                    case END -> start.middle() ? 4 : 0;
                };
        points += start.boldLabel() ? 2 : start.slantedLabel() ? 1 : 0;
        points += manner.bodySized(start.line()) ? 0 : 2;
        return points + (start.opens() ? 1 : -4);
    }

    private static boolean inMiddle(Sheet sheet, Line line) {
        int column = sheet.column(line);
        Column span =
                column < 0 ? new Column(sheet.left(), sheet.right()) : sheet.columns().get(column);
        return Math.abs(line.middleX() - (span.left() + span.right()) / 2) < 3;
    }

    /// Whether no line above runs on into this one.
    private boolean opens(Sheet sheet, int at) {
        List<Line> lines = sheet.lines();
        Line line = lines.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Line above = lines.get(i);
            float step = line.base() - above.base();
            if (step > 1.4f * Math.max(manner.pitch(), line.size())) {
                return true;
            }
            boolean under =
                    above.left() < line.left() + 3 * line.size()
                            && above.left() > line.left() - 3 * line.size();
            if (step > 0.5f * line.size()
                    && under
                    && Math.abs(above.size() - line.size()) < 0.3f
                    && above.bold() == line.bold()
                    && full(sheet, above, line)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a paragraph can run on from the line above: no word of this line had room there.
    private static boolean full(Sheet sheet, Line above, Line line) {
        int column = sheet.column(line);
        float right = column < 0 ? sheet.right() : sheet.columns().get(column).right();
        return above.right() > right - 2.5f * line.size()
                || Math.abs(above.right() - line.right()) < 2;
    }
}
