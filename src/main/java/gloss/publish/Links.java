package gloss.publish;

import gloss.paper.Identifiers;
import gloss.paper.Link;
import gloss.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/// The links on the card: the paper's own pages, its code and its data.
final class Links {
    private static final int MOST = 4;

    private Links() {}

    record Named(String name, String uri) {}

    static List<Named> of(Reading reading, Words words) {
        List<Named> links = new ArrayList<>();
        Identifiers ids = reading.paper().identifiers();
        if (!ids.arxiv().isEmpty()) {
            links.add(new Named("arXiv:" + ids.arxiv(), "https://arxiv.org/abs/" + ids.arxiv()));
        }
        if (!ids.doi().isEmpty()) {
            links.add(new Named("doi:" + ids.doi(), "https://doi.org/" + ids.doi()));
        }
        reading.links().stream()
                .filter(l -> l.role() != Link.Role.OTHER && Html.isWeb(l.uri()))
                .limit(MOST)
                .forEach(l -> links.add(new Named(words.link(l.role()), l.uri())));
        return links;
    }
}
