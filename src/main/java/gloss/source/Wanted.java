package gloss.source;

import gloss.lists.Address;
import gloss.lists.Entry;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// A paper that is not here but can be fetched.
public sealed interface Wanted {
    /// By its arXiv id, with or without a version.
    record Arxiv(String id) implements Wanted {}

    /// By its DOI, in lower case without a resolver.
    record Doi(String doi) implements Wanted {}

    /// By an address that should give its PDF.
    record Pdf(URI uri) implements Wanted {}

    /// A safe name for its file: `1710.09412v2.pdf`.
    default String fileName() {
        String name =
                switch (this) {
                    case Arxiv(String id) -> id;
                    case Doi(String doi) -> doi;
                    case Pdf(URI uri) -> uri.getHost() + "-" + lastPart(uri);
                };
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[.-]+", "");
        String bare = safe.replaceFirst("(?i)\\.pdf$", "");
        return bare.substring(0, Math.min(bare.length(), 100)) + ".pdf";
    }

    /// In words that `of` understands: `arXiv:1710.09412v2`, `doi:10.1000/182`, the address.
    default String said() {
        return switch (this) {
            case Arxiv(String id) -> "arXiv:" + id;
            case Doi(String doi) -> "doi:" + doi;
            case Pdf(URI uri) -> uri.toString();
        };
    }

    /// What the user means by a word: `1710.09412`, `arXiv:hep-th/9901001`, `doi:10.1000/182`, a
    /// link to one of these or to a PDF; empty when it is none of them.
    static Optional<Wanted> of(String word) {
        String bare = word.strip();
        boolean link = bare.matches("(?i)https?://\\S+");
        if (!link && ARXIV.matcher(bare).matches()) {
            String id = new Address("arxiv:" + bare.replaceFirst("(?i)^arxiv:\\s*", "")).arxiv();
            return id.isEmpty() ? Optional.empty() : Optional.of(new Arxiv(id));
        }
        Address address =
                new Address(link ? bare : "doi:" + bare.replaceFirst("(?i)^doi:\\s*", ""));
        if (!address.arxiv().isEmpty()) {
            return Optional.of(new Arxiv(address.arxiv()));
        }
        if (address.doi().matches("10\\.48550/arxiv\\..+")) {
            return Optional.of(new Arxiv(address.doi().substring("10.48550/arxiv.".length())));
        }
        if (!address.doi().isEmpty() && !address.isPdf()) {
            return Optional.of(new Doi(address.doi()));
        }
        try {
            return link ? Optional.of(new Pdf(URI.create(bare))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// How an entry of a list can be fetched; empty when it names no paper that could.
    static Optional<Wanted> of(Entry entry) {
        if (!entry.arxiv().isEmpty()) {
            return Optional.of(new Arxiv(entry.arxiv()));
        }
        for (String uri : new String[] {entry.links().pdf(), entry.links().paper()}) {
            if (new Address(uri).isPdf() && !new Address(uri).isPath()) {
                return of(uri);
            }
        }
        return entry.doi().isEmpty() ? Optional.empty() : Optional.of(new Doi(entry.doi()));
    }

    Pattern ARXIV =
            Pattern.compile(
                    "(?i)(arxiv:\\s*)?(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[a-z]{2})?/\\d{7})(v\\d+)?");

    private static String lastPart(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
