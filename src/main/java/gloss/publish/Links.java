package gloss.publish;

import gloss.paper.Identifiers;
import gloss.paper.Link;
import gloss.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/// The links on the card: the paper's own pages, its code and its data.
final class Links {
    private static final int MOST = 5;
    private static final int LONGEST = 48;

    private Links() {}

    /// A link under its name; `cutShort` when the name does not say all of the address.
    record Named(String name, String uri, boolean cutShort) {}

    static List<Named> of(Reading reading, Words words) {
        List<Named> links = new ArrayList<>();
        Identifiers ids = reading.paper().identifiers();
        if (!ids.arxiv().isEmpty()) {
            links.add(
                    new Named(
                            "arXiv:" + ids.arxiv(), "https://arxiv.org/abs/" + ids.arxiv(), false));
        }
        if (!ids.doi().isEmpty()) {
            links.add(new Named("doi:" + ids.doi(), "https://doi.org/" + ids.doi(), false));
        }
        for (Link link : reading.links()) {
            boolean known = links.stream().anyMatch(l -> l.uri().equals(link.uri()));
            if (link.role() != Link.Role.OTHER && Html.isWeb(link.uri()) && !known) {
                String brief = brief(link.uri());
                boolean cut = brief.endsWith("…");
                links.add(
                        new Named(
                                words.link(link.role()) + words.say(": ", "：") + brief,
                                link.uri(),
                                cut));
            }
            if (links.size() == MOST) {
                break;
            }
        }
        return links;
    }

    /// `github.com/facebookresearch/mixup-cifar10`, cut where it gets long.
    private static String brief(String uri) {
        String plain = uri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
