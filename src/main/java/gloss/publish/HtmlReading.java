package gloss.publish;

import gloss.page.Pages;
import gloss.paper.Paper;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// A reading as one HTML file that needs nothing else: no network, no fonts, no script. Every
/// sentence unfolds the place it comes from. What a script adds (keys, remembering, unfolding all)
/// is missing without it, and nothing more. The page's own policy forbids it to load anything.
public final class HtmlReading {
    /// Bytes that pictures may take: the whole file stays under five million.
    private static final long PICTURES = 4_400_000;

    /// A line of text under the marker pen.
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Crect width='16' height='16' rx='3' fill='%23fbf9f5'/%3E"
                    + "%3Crect x='2' y='5' width='12' height='6' rx='1' fill='%23ffe866'/%3E"
                    + "%3Cpath d='M3.5 8h9' stroke='%2323201b' stroke-width='1.6'/%3E%3C/svg%3E";

    private final String style = resource("reading.css");
    private final String script = resource("reading.js");
    private final Dictionary dictionary;

    /// Pages that explain terms by the paper's own words alone.
    public HtmlReading() {
        this(Dictionary.NONE);
    }

    /// `dictionary` names terms in the reader's language where that is not the paper's.
    public HtmlReading(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The file's text; the same for the same reading, paper and pages.
    public String write(Reading reading, Paper paper, Pages pages) {
        Words words = Words.of(reading.labels());
        Places places = new Places(paper, words);
        Material material =
                Material.of(
                        words, reading, paper, places, new Slips(paper, places, pages), dictionary);
        InlineAlbum album = InlineAlbum.draw(pages, material.crops(), PICTURES);
        Html html = new Html().own("<!doctype html>").line();
        html.open("html", "lang", words.tag());
        TimeBar bar = new TimeBar(reading, words);
        head(html, reading, words, style + bar.style());
        body(html, material, album, bar);
        return html.line().close().line().done();
    }

    private void head(Html html, Reading reading, Words words, String styles) {
        html.line().open("head").line().open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(styles))
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line().open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "generator", "content", "Gloss").line();
        html.open("link", "rel", "icon", "href", ICON).line();
        if (reading.headline() != null) {
            html.open("meta", "name", "description", "content", reading.headline().text()).line();
        }
        String title = Bibliography.title(reading.paper());
        html.leaf("title", words.say("Gloss: ", "Gloss：") + title).line();
        html.open("style").own(styles).close().line().close().line();
    }

    private String policy(String styles) {
        return "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(styles), hash(script));
    }

    private void body(Html html, Material material, InlineAlbum album, TimeBar bar) {
        Words words = material.words();
        html.open("body").line();
        html.leaf("a", words.say("To the reading", "直接看正文"), "class", "skip", "href", "#reading");
        new HtmlControls(words, material.reading().budgetMinutes()).write(html);
        html.line().open("main", "id", "reading").line();
        sections(html, material, album, bar);
        html.close().line();
        new HtmlFoot(material).write(html);
        album.shared(html);
        html.line().open("script").own(script).close().line().close();
    }

    /// All between the controls and the foot.
    static void sections(Html html, Material material, Album album, TimeBar bar) {
        new HtmlCard(material).write(html, bar);
        HtmlPoints points = new HtmlPoints(material, album);
        points.headline(html);
        for (Role role : Role.values()) {
            points.part(html, material.reading().part(role));
        }
        new HtmlTerms(material, album).write(html);
        new EvidenceMap(material).write(html);
    }

    private static String hash(String text) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReading.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name + " of the program itself", e);
        }
    }
}
