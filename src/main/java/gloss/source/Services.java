package gloss.source;

/// Where the services are. Each address ends where the id begins.
public record Services(
        String arxivQuery, String arxivPdf, String crossref, String openalex, String unpaywall) {
    public static final Services PUBLIC =
            new Services(
                    "https://export.arxiv.org/api/query?max_results=1&id_list=",
                    "https://arxiv.org/pdf/",
                    "https://api.crossref.org/works/",
                    "https://api.openalex.org/works/https://doi.org/",
                    "https://api.unpaywall.org/v2/");
}
