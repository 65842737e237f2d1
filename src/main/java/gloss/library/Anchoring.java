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
/// in its surroundings, by the quote alone nearest to its old page, and at last by its words
/// without blanks, hyphens and marks, since these are what parsers change.
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

    private record Match(Block block, int start, int end, int likeness) {}

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
            for (Block block : paper.blocks()) {
                bare(block, anchor, matches);
            }
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
            matches.add(new Match(block, at, at + length, before + after));
            at = text.indexOf(anchor.quote(), at + 1);
        }
    }

    private static void bare(Block block, Anchor anchor, List<Match> matches) {
        Bare text = Bare.of(block.text());
        String quote = Bare.of(anchor.quote()).text();
        int at = quote.isEmpty() ? -1 : text.text().indexOf(quote);
        if (at >= 0) {
            int start = text.places()[at];
            int end = text.places()[at + quote.length() - 1] + 1;
            matches.add(new Match(block, start, end, 0));
        }
    }

    private static int away(Match match, Anchor anchor) {
        return Math.abs(match.block().place().firstPage() - anchor.page());
    }

    private Placed placed(Match match) {
        List<Sentence> touched =
                paper.sentences().stream()
                        .filter(s -> s.block().equals(match.block().id()))
                        .filter(s ->
                                s.span().start() < match.end() && s.span().end() > match.start())
                        .toList();
        List<Box> boxes =
                touched.isEmpty()
                        ? match.block().place().boxes()
                        : touched.stream().flatMap(s -> s.place().boxes().stream()).toList();
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

    /// The letters and digits of a text in small letters, and where each stood.
    @SuppressWarnings("ArrayRecordComponent") // on its way through one search, never compared
    private record Bare(String text, int[] places) {
        static Bare of(String text) {
            StringBuilder bare = new StringBuilder();
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    places[bare.length()] = i;
                    bare.append(Character.toLowerCase(text.charAt(i)));
                }
            }
            return new Bare(bare.toString(), places);
        }
    }
}
