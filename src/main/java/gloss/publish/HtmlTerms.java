package gloss.publish;

import gloss.reading.Term;

/// The terms with the paper's own meaning of them, each folded over its place.
final class HtmlTerms {
    private final Material material;
    private final Words words;
    private final HtmlSlips slips;

    HtmlTerms(Material material, Album album) {
        this.material = material;
        this.words = material.words();
        this.slips = new HtmlSlips(words, album);
    }

    void write(Html html) {
        if (material.reading().terms().isEmpty()) {
            return;
        }
        html.open(
                "section",
                "class",
                "part terms e300",
                "id",
                "terms",
                "aria-labelledby",
                "terms-title");
        html.open("h2", "id", "terms-title").text(words.say("Terms", "术语"));
        html.leaf("span", words.say("In the paper’s own words", "用论文自己的话"), "class", "question");
        html.close().line();
        for (Term term : material.reading().terms()) {
            html.open("details", "class", "point").open("summary");
            html.leaf("span", term.term(), "class", "lead name").text(" ");
            html.open("span", "class", "said").said(term.meaning()).close();
            slips.page(html, words.pages(material.places().pages(term.evidence())));
            html.close().open("div", "class", "evidence");
            slips.write(html, material.slips(term));
            html.close().close().line();
        }
        html.close().line();
    }
}
