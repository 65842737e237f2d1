package gloss.library;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes anchors from places of a paper, and finds them again in a paper parsed anew: by the quote
/// in its surroundings, by the quote alone nearest to its old page, and at last by its letters and
/// digits alone through all blocks, since blanks, hyphens, marks and the ends of paragraphs are
/// what parsers change.
public final class Anchoring {
    /// Characters kept on either side of a quote (contract of Gloss).
    private static final int SURROUNDINGS = 32;

    /// Where a quote stands now: the sentences that it touches, in order, and their boxes.
    public record Placed(List<String> sentences, List<Box> boxes) {
        public Placed {
            sentences = List.copyOf(sentences);
            boxes = List.copyOf(boxes);
        }
    }

    /// So much of a block.
    private record Part(Block block, int start, int end) {}

    /// One place with these words; one part unless a paragraph was cut within them. `likeness` is
    /// how many characters around them are as they were.
    private record Match(List<Part> parts, int likeness) {
        Block block() {
            return parts.getFirst().block();
        }
    }

    private final Paper paper;

    public Anchoring(Paper paper) {
        this.paper = paper;
    }

    /// An anchor on this sentence, or on a part of it (`quote`, the whole when empty). Empty when
    /// there is no such sentence, or it does not hold the quote.
    public Optional<Anchor> anchor(String sentence, String quote) {
        Sentence found = paper.sentencesById().get(sentence);
        if (found == null) {
            return Optional.empty();
        }
        int at = quote.isEmpty() ? 0 : found.text().indexOf(quote);
        Block block = paper.blocksById().get(found.block());
        if (at < 0 || block == null) {
            return Optional.empty();
        }
        int start = found.span().start() + at;
        int end = quote.isEmpty() ? found.span().end() : start + quote.length();
        String text = block.text();
        return Optional.of(
                new Anchor(
                        paper.id(),
                        text.substring(Math.max(0, start - SURROUNDINGS), start),
                        text.substring(start, end),
                        text.substring(end, Math.min(text.length(), end + SURROUNDINGS)),
                        found.place().boxes()));
    }

    /// Where the anchor is now; empty when its words are nowhere.
    public Optional<Placed> find(Anchor anchor) {
        List<Match> matches = new ArrayList<>();
        for (Block block : paper.blocks()) {
            exact(block, anchor, matches);
        }
        if (matches.isEmpty()) {
            bare(anchor, matches);
        }
        return matches.stream()
                .min(
                        Comparator.comparingInt(Match::likeness)
                                .reversed()
                                .thenComparingInt(match -> away(match, anchor)))
                .map(this::placed);
    }

    private static void exact(Block block, Anchor anchor, List<Match> matches) {
        String text = block.text();
        int length = anchor.quote().length();
        int at = text.indexOf(anchor.quote());
        while (at >= 0) {
            int before = shared(anchor.before(), text.substring(0, at));
            int after = sharedStart(anchor.after(), text.substring(at + length));
            matches.add(new Match(List.of(new Part(block, at, at + length)), before + after));
            at = text.indexOf(anchor.quote(), at + 1);
        }
    }

    private void bare(Anchor anchor, List<Match> matches) {
        Bare whole = Bare.of(paper.blocks());
        String quote = Bare.letters(anchor.quote());
        String before = Bare.letters(anchor.before());
        String after = Bare.letters(anchor.after());
        int at = quote.isEmpty() ? -1 : whole.text().indexOf(quote);
        while (at >= 0) {
            int end = at + quote.length();
            int likeness =
                    shared(before, whole.text().substring(0, at))
                            + sharedStart(after, whole.text().substring(end));
            matches.add(new Match(whole.parts(at, end), likeness));
            at = whole.text().indexOf(quote, at + 1);
        }
    }

    private static int away(Match match, Anchor anchor) {
        return Math.abs(match.block().place().firstPage() - anchor.page());
    }

    private Placed placed(Match match) {
        List<Sentence> touched = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Part part : match.parts()) {
            List<Sentence> here =
                    paper.sentences().stream()
                            .filter(s -> s.block().equals(part.block().id()))
                            .filter(s ->
                                    s.span().start() < part.end() && s.span().end() > part.start())
                            .toList();
            touched.addAll(here);
            if (here.isEmpty()) {
                boxes.addAll(part.block().place().boxes());
            }
            here.forEach(sentence -> boxes.addAll(sentence.place().boxes()));
        }
        return new Placed(touched.stream().map(Sentence::id).toList(), boxes);
    }

    /// How many characters the ends of two texts share.
    private static int shared(String a, String b) {
        int count = 0;
        while (count < a.length()
                && count < b.length()
                && a.charAt(a.length() - 1 - count) == b.charAt(b.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    private static int sharedStart(String a, String b) {
        int count = 0;
        while (count < a.length() && count < b.length() && a.charAt(count) == b.charAt(count)) {
            count++;
        }
        return count;
    }

    /// The letters and digits of all blocks in small letters, and where each stood.
    @SuppressWarnings("ArrayRecordComponent") // on its way through one search, never compared
    private record Bare(String text, List<Block> blocks, int[] block, int[] place) {
        static Bare of(List<Block> blocks) {
            int most = blocks.stream().mapToInt(block -> block.text().length()).sum();
            StringBuilder bare = new StringBuilder();
            int[] block = new int[most];
            int[] place = new int[most];
            for (int b = 0; b < blocks.size(); b++) {
                String text = blocks.get(b).text();
                for (int i = 0; i < text.length(); i++) {
                    if (Character.isLetterOrDigit(text.charAt(i))) {
                        block[bare.length()] = b;
                        place[bare.length()] = i;
                        bare.append(Character.toLowerCase(text.charAt(i)));
                    }
                }
            }
            return new Bare(bare.toString(), blocks, block, place);
        }

        static String letters(String text) {
            StringBuilder bare = new StringBuilder();
            text.chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> bare.append((char) Character.toLowerCase(c)));
            return bare.toString();
        }

        /// What lies from one letter to before another, block by block.
        List<Part> parts(int start, int end) {
            List<Part> parts = new ArrayList<>();
            int from = start;
            for (int i = start + 1; i <= end; i++) {
                if (i == end || block[i] != block[from]) {
                    parts.add(new Part(blocks.get(block[from]), place[from], place[i - 1] + 1));
                    from = i;
                }
            }
            return parts;
        }
    }
}
