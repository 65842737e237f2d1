package gloss.lists.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Gathers inline content into lines: breaks, links, bare addresses in the text, and links that the
/// writer got wrong so that Markdown left them text.
final class Lines {
    /// An address in plain text, up to a blank or what cannot end it; also with its first letter or
    /// a blank too much, as hands make it (`ttps://…`, `https:// github.com/…`).
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "h?ttps?://[ \\t]?[^\\s<>\"'`，。；、！（）【】《》「」|\\\\^{}\\[\\]]+"
                            + "|(?<![\\w/.@])www\\.[\\w-]+\\.[^\\s<>\"'`，。；、！（）【】|]+");

    /// `[words](address)` that is still text: a blank in the address, or full-width brackets.
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\[([^\\[\\]]{1,300})]\\s*[(（]\\s*([^()（）]{3,2000}?)\\s*[)）]");

    private static final Pattern CLOSING = Pattern.compile("[.,;:!?*_~'\"]+$");

    private final SourceLines numbers;
    private final List<Line> lines = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private boolean soft;

    Lines(SourceLines numbers) {
        this.numbers = numbers;
    }

    void add(Node node) {
        add(node, false, false);
    }

    /// What was gathered, without blank lines; gathering starts anew.
    List<Line> take() {
        endLine(false);
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    private void add(Node node, boolean strong, boolean slanted) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), strong, slanted);
        } else if (node instanceof Element element) {
            numbers.enter(element);
            switch (element.normalName()) {
                case "br" -> endLine(false);
                case "a" -> link(element, strong, slanted);
                case "script", "style", "pre" -> {}
                case "img" -> {}
                default -> {
                    boolean bold = strong || element.is("b, strong");
                    boolean italic = slanted || element.is("i, em");
                    element.childNodes().forEach(child -> add(child, bold, italic));
                }
            }
        }
    }

    private void link(Element link, boolean strong, boolean slanted) {
        String uri = link.attr("href").strip();
        String text = link.text();
        boolean picture = text.isBlank() && !link.select("img").isEmpty();
        String shown = picture ? link.select("img").attr("alt") : text;
        boolean bold = strong || !link.select("b, strong").isEmpty();
        boolean italic = slanted || !link.select("i, em").isEmpty();
        runs.add(
                uri.isEmpty()
                        ? new Run(shown, "", bold, italic, picture, numbers.current())
                        : new Run(shown, uri, bold, italic, picture, numbers.current()));
    }

    private void text(String text, boolean strong, boolean slanted) {
        int at = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            words(text.substring(at, end), strong, slanted);
            endLine(true);
            numbers.newLine();
            at = end + 1;
        }
        words(text.substring(at), strong, slanted);
    }

    private void words(String text, boolean strong, boolean slanted) {
        int at = 0;
        Matcher leftOver = LEFT_OVER.matcher(text);
        while (leftOver.find()) {
            String uri = leftOver.group(2);
            if (uri.contains("://") || uri.contains(".pdf") || uri.contains("/")) {
                addresses(text.substring(at, leftOver.start()), strong, slanted);
                run(leftOver.group(1), uri.replace(" ", "%20"), strong, slanted);
                at = leftOver.end();
            }
        }
        addresses(text.substring(at), strong, slanted);
    }

    private void addresses(String text, boolean strong, boolean slanted) {
        int at = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find(at)) {
            String found = balanced(CLOSING.matcher(address.group()).replaceFirst(""));
            run(text.substring(at, address.start()), "", strong, slanted);
            run("", found.replaceAll("\\s", ""), strong, slanted);
            at = address.start() + found.length();
        }
        run(text.substring(at), "", strong, slanted);
    }

    /// Without closing brackets that were opened before the address.
    private static String balanced(String address) {
        String kept = address;
        while (kept.endsWith(")") && count(kept, ')') > count(kept, '(')) {
            kept = CLOSING.matcher(kept.substring(0, kept.length() - 1)).replaceFirst("");
        }
        return kept;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    private void run(String text, String uri, boolean strong, boolean slanted) {
        if (!text.isEmpty() || !uri.isEmpty()) {
            runs.add(new Run(text, uri, strong, slanted, false, numbers.current()));
        }
    }

    private void endLine(boolean softly) {
        Line line = new Line(runs, soft);
        if (!line.isBlank()) {
            lines.add(line);
        }
        if (!runs.isEmpty()) {
            soft = softly && !line.isBlank();
        }
        runs = new ArrayList<>();
    }
}
