package gloss.source;

import java.time.Duration;

/// How Gloss behaves on the web, and what it takes from there.
///
/// @param contact an address of mail that services may write to, in the user agent; empty when the
///   user gave none
/// @param tries how often one thing is asked for before it is given up
/// @param pause before the second try; twice as long before each later one
/// @param longestPause that a service may ask for (`Retry-After`) and get
/// @param arxivGap between two requests to arXiv, three seconds by its terms of use
/// @param patience for an answer to begin, and between two parts of it
/// @param mostBytes of a PDF
/// @param privateAddresses whether addresses of this machine and of private networks may be asked
public record Manners(
        String contact,
        int tries,
        Duration pause,
        Duration longestPause,
        Duration arxivGap,
        Duration patience,
        long mostBytes,
        boolean privateAddresses) {
    /// Three seconds are arXiv's ([terms](https://info.arxiv.org/help/api/tou.html)); the others
    /// are what we would bear ourselves.
    public static Manners usual(String contact) {
        return new Manners(
                contact,
                4,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(3),
                Duration.ofSeconds(30),
                Limits.DEFAULT.bytes(),
                false);
    }

    String userAgent() {
        String at = contact.isEmpty() ? "" : " (mailto:" + contact + ")";
        return "Gloss/0.1" + at.replaceAll("[\\p{Cntrl}]", "");
    }
}
