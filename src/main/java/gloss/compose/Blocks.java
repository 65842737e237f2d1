package gloss.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The rows of a table that belong together: those on one set of data, of one size of model. A name
/// that comes again, though not in the row below itself, opens a new block, and so does a row
/// without numbers, and another label beside names that come again; one beside other names only
/// says of what kind they are.
final class Blocks {
    /// Sizes of models and settings: "7B", "10x", "K=5".
    private static final Pattern SIZE =
            Pattern.compile("(?i)[\\d.]+ ?[a-z×]{0,2}|\\p{L}{1,2} ?= ?\\S+");

    /// Two cells that were read as one: a word that comes twice.
    private static final Pattern REPEATS =
            Pattern.compile("(?<!\\S)(\\S{3,})(?=\\s).*(?<=\\s)\\1(?!\\S)|→.*→");

    private static final int LONGEST_NAME = 6;

    private final Grid grid;
    private final int nameColumn;

    Blocks(Grid grid, int nameColumn) {
        this.grid = grid;
        this.nameColumn = nameColumn;
    }

    /// Rows that belong together; those of them under a heading, and its words, empty for none.
    record Block(String heading, List<Integer> headed, List<Integer> rows) {
        static Block under(String heading, List<Integer> rows) {
            return new Block(heading, rows, rows);
        }

        private boolean shares(Block other, Blocks blocks) {
            Set<String> mine = new HashSet<>(rows.stream().map(blocks::name).toList());
            return other.rows.stream().map(blocks::name).anyMatch(mine::contains);
        }
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>(List.of(Block.under("", new ArrayList<>())));
        Set<String> seen = new HashSet<>();
        String last = "";
        for (int row = grid.headerRows() + 1; row <= grid.rows(); row++) {
            String name = name(row);
            boolean numbers = hasNumber(row);
            boolean again = !seen.add(name) && !name.equals(last);
            boolean beside = !label(row).equals(label(row - 1)) && repeats(row, seen);
            if (!numbers || again || beside) {
                blocks.add(Block.under(numbers ? "" : words(row), new ArrayList<>()));
                seen.clear();
                seen.add(name);
            }
            last = name;
            if (numbers && isName(name)) {
                blocks.getLast().rows().add(row);
            }
        }
        return blocks.stream().filter(b -> !b.rows().isEmpty()).toList();
    }

    /// This block with those before it, else those after it, that list different methods, up to the
    /// first that lists one again: "Selected models from the leaderboard" under a block of the own.
    Block joined(Block block, List<Block> all) {
        List<Integer> rows = new ArrayList<>(block.rows());
        int at = all.indexOf(block);
        join(rows, all.subList(0, at).reversed());
        if (rows.size() == block.rows().size()) {
            join(rows, all.subList(at + 1, all.size()));
        }
        return new Block(block.heading(), block.headed(), rows.stream().sorted().toList());
    }

    /// Whether a name under the label of this row was seen before.
    private boolean repeats(int row, Set<String> seen) {
        for (int at = row; at <= grid.rows() && label(at).equals(label(row)); at++) {
            if (seen.contains(name(at)) && hasNumber(at)) {
                return true;
            }
        }
        return false;
    }

    /// What stands over a span left of the name; empty for nothing.
    private String label(int row) {
        for (int column = nameColumn - 1; column >= 1; column--) {
            var cell = grid.cell(row, column);
            if (cell != null && (grid.isTurned() ? cell.columnSpan() : cell.rowSpan()) > 1) {
                return cell.text();
            }
        }
        return "";
    }

    private void join(List<Integer> rows, List<Block> others) {
        for (Block other : others) {
            if (Block.under("", rows).shares(other, this)) {
                return;
            }
            rows.addAll(other.rows());
        }
    }

    private String name(int row) {
        return grid.text(row, nameColumn);
    }

    private String words(int row) {
        for (int column = 1; column <= grid.columns(); column++) {
            if (!grid.text(row, column).isEmpty()) {
                return grid.text(row, column);
            }
        }
        return "";
    }

    private boolean hasNumber(int row) {
        for (int column = 2; column <= grid.columns(); column++) {
            if (grid.number(row, column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty()
                && cell.split("\\s+").length <= LONGEST_NAME
                && !cell.endsWith(".")
                && !SIZE.matcher(cell).matches()
                && !REPEATS.matcher(cell).find()
                && cell.length() > 1
                && cell.codePoints().anyMatch(Character::isLetter);
    }
}
