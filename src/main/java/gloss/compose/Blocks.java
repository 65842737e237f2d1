package gloss.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The rows of a table that belong together: those on one set of data, of one size of model. A name
/// that comes again, though not in the row below itself, opens a new block, and so does a row
/// without numbers.
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
            if (!numbers || again) {
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

    /// This block with all others that list different methods: "Selected models from the
    /// leaderboard" under a block of the own.
    Block joined(Block block, List<Block> all) {
        List<Integer> rows = new ArrayList<>(block.rows());
        for (Block other : all) {
            Block so = Block.under("", rows);
            if (!other.equals(block) && !so.shares(other, this)) {
                rows.addAll(other.rows());
            }
        }
        return new Block(block.heading(), block.headed(), rows.stream().sorted().toList());
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
