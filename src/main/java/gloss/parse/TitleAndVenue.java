package gloss.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of a cited work and where it appeared, from what an entry prints after its authors.
record TitleAndVenue(String title, String venue) {
    private static final Pattern QUOTED =
            Pattern.compile(
                    "^(?:[^“\"«]{0,300}?[,.:;)] |[\\s,.:;]*)(?:“(.+?)”(?!\\p{L})|\"(.+?)\"(?!\\p{L})|``(.+?)''|«(.+?)»|《(.+?)》)|^[‘`](.+?)[’'](?=[,.]| in\\b|\\s*$| \\p{Lu})");

    /// The carrier marks of GB/T 7714: journal, proceedings, book, thesis, standard, patent, web …
    private static final Pattern MARKED =
            Pattern.compile("^(.+?)\\s?[\\[［][JCMDSPRNGKZA](?:/OL|/CD)?[\\]］]");

    /// Where a venue starts after a comma or a full stop.
    private static final String VENUE =
            "(?:[Ii]n:? (?=[\\p{Lu}\\d])|\\d+(?:st|nd|rd|th) \\p{Lu}|[Ii]n:|Proc\\b|Proceedings|Journal|J\\. |IEEE|ACM|SIAM|AMS|Trans\\b|Transactions|Ann\\.|Annals"
                    + "|[Aa]r[Xx]iv|CoRR|bioRxiv|Phys\\.|Lett\\.|Comm\\.|Commun\\.|Math\\.|Int\\. |International (?:Conf|Jour)"
                    + "|Advances in|Lecture Notes|(?:Ph\\.? ?D|PhD|Master|Doctoral|Bachelor)|Tech(?:nical)?\\.? [Rr]ep"
                    + "|Springer|Cambridge|Oxford|Elsevier|Wiley|MIT Press|Academic Press|preprint|Preprint|Nature\\b"
                    + "|Science\\b|PLo?S|PLOS|Neural |Annual|Conference|Workshop|Symposium|Bull\\.|Bulletin|Rev\\.|Acta)";

    private static final Pattern VENUE_NEXT = Pattern.compile("\\s*" + VENUE + ".*");

    /// A journal is told by its volume: `Ann. Stat. 12 (2) (2019)`, `Nature, 521:436`.
    private static final Pattern VOLUME_NEXT =
            Pattern.compile(
                    "[^,.:]{2,70}?(?:\\. ?[\\p{L}]+){0,6}\\.?,? (?:vol\\.? ?)?\\d+(?:,| ?\\(|:|\\s).*");

    private static final Pattern IN_SENTENCE =
            Pattern.compile(
                    "[,.;] in: |[,.;]? [Ii]n:? (?:Proc|Advances|\\d{4} |\\d+(?:st|nd|rd|th) |International|Conference|Workshop|IEEE|ACM|\\p{Lu}{3,}).*");

    /// Words by which publishers and schools call themselves.
    private static final String HOUSE =
            "(?:Press\\b|Publish|Springer|Elsevier|Wiley|Verlag|Kluwer|Birkh|Academic\\b|Addison|Prentice|McGraw|Morgan Kauf|North-Holland|CRC\\b|S[Aa][Gg][Ee]\\b|Routledge|Freeman|Norton\\b|Penguin|Dover\\b|Foundation\\b|University\\b|Univ\\.|Institute\\b|Inc\\.|O’Reilly|World Scientific|Society\\b|Association\\b|School\\b|Laborator)";

    /// A segment between commas that names one.
    private static final Pattern PUBLISHER =
            Pattern.compile("\\p{Lu}[^,.]{0,40}?\\b" + HOUSE + "|" + HOUSE);

    private static final Pattern BOOK_NEXT = Pattern.compile("[^(]{3,90} \\([^()]*\\beds?\\.\\)");
    private static final Pattern EDITION =
            Pattern.compile(
                    "[,.;]? \\(?(?:\\d+(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised) (?:ed\\b|edn\\b|[Ee]dition)|; (?=(?:\\p{Lu}[^;,.]{0,40}?)?"
                            + HOUSE
                            + ")");

    /// Physicists leave titles out: `Phys. Rev. Lett. 104, 137401 (2010)`.
    private static final Pattern UNTITLED =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}&]*\\.? ?(?:(?:and|of|the|for|in) )?){1,8}?,? ?(?:[A-Z] )?\\d+(?: ?,? ?\\((?:1[6-9]|20)\\d\\d\\)|,? ?(?:no\\. )?\\d+[^\\p{L}]*\\((?:1[6-9]|20)\\d\\d\\)|, \\d+(?:[–-]\\d+)?\\.?$).*");

    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:\\s*\\([^()]*(?:(?:1[6-9]|20)\\d\\d|"
                            + HOUSE
                            + ")[^()]*\\)|(?:,? (?:January|February|March|April|June|July|August|September|October|November|December)|, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)|,? (?:19|20)\\d\\d[a-z]?|\\s*\\((?:19|20)\\d\\d[a-z]?\\)|, vol(?:ume|\\.) ?\\d+(?: of .*)?|,? (?:pages?|pp?\\.|chapter) ?[\\d–-]+|,? \\(?\\d+(?:st|nd|rd|th) (?:ed\\.?|[Ee]dition)\\)?|\\s*\\([^()]*(?:[Vv]ersion|[Ee]d\\.|[Ee]dition|Vol\\.|Report|No\\.|pp?\\.)[^()]*\\)"
                            + "|\\s*\\[[^\\]]*(?i:software|data|online|video|presentation|thesis|dissertation|preprint|example|manuscript|code|web|updated|page|review|accessed)[^\\]]*\\]|[\\s.,;:。．，]+)$");
    private static final Pattern VENUE_END =
            Pattern.compile(
                    "[.,]? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d|,? (?:vol(?:ume|\\.)|pages?|pp?\\.|no\\.|number|series|Article|ser\\.)|,? ?\\d+ ?[(:,]|, \\d|,? \\(?(?:19|20)\\d\\d[a-z]?\\)?[.,;]|\\. |,? \\((?:19|20)\\d\\d|; ?\\d|,? \\d+[.;]?$|\\.$");
    private static final Pattern LEAD =
            Pattern.compile(
                    "^[\\s,.;:]*(?:\\([^()]*[Ee]ds?\\.\\)\\.?\\s*)?(?:(?:\\d+(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Ff]ourth|[Rr]evised) (?:edn?\\.?|[Ee]dition)[.,;]?\\s+)?(?:[Ii]n:?\\s+)?[\\s“\"]*");

    private static final Pattern ARXIV =
            Pattern.compile("(?i)(?:preprint[ ,]*)?(?:arxiv\\b|corr, abs)");
    private static final Pattern OPENING = Pattern.compile("^[\\s“\"‘,.:]+");
    private static final Pattern CLOSING = Pattern.compile("[”\"’]$");
    private static final Pattern SIGNS = Pattern.compile("[\\s,.;:]+$");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SHORT_NEXT =
            Pattern.compile("\\. \\p{Lu}\\p{L}{0,9}\\.(?:,| [\\p{Lu}\\d])");
    private static final Pattern NAMED = Pattern.compile("\\p{L}{2}");

    static TitleAndVenue in(ReferenceFields.Opening opening) {
        String text = opening.rest();
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            int group = 1;
            while (quoted.group(group) == null) {
                group++;
            }
            return of(quoted.group(group), text.substring(quoted.end()));
        }
        Matcher marked = MARKED.matcher(text);
        if (marked.find()) {
            return of(marked.group(1), text.substring(marked.end()));
        }
        if (opening.authors().isEmpty()
                ? UNTITLED.matcher(text).matches()
                : UNTITLED.matcher(text).lookingAt()) {
            return of("", text);
        }
        int end = opening.comma() ? commaEnd(text) : edition(text, stopEnd(text));
        return of(text.substring(0, end), text.substring(end));
    }

    private static TitleAndVenue of(String title, String after) {
        String clean = title.strip();
        String before;
        do {
            before = clean;
            clean = TAIL.matcher(clean).replaceFirst("");
        } while (!clean.equals(before));
        clean = CLOSING.matcher(OPENING.matcher(clean).replaceFirst("")).replaceFirst("");
        String venue = LEAD.matcher(after).replaceFirst("");
        if (ARXIV.matcher(venue).lookingAt()) {
            return new TitleAndVenue(clean.strip(), "arXiv");
        }
        Matcher end = VENUE_END.matcher(venue);
        int stop = 0;
        while (end.find(stop)) {
            if (end.start() > 2 && !(end.group().equals(". ") && shortened(venue, end.start()))) {
                venue = venue.substring(0, end.start());
                break;
            }
            stop = end.start() + 1;
        }
        venue = SIGNS.matcher(venue).replaceFirst("").strip();
        return new TitleAndVenue(clean.strip(), NAMED.matcher(venue).find() ? venue : "");
    }

    /// After a comma before the first thing that looks like a venue; the whole first sentence
    /// otherwise.
    private static int commaEnd(String text) {
        int sentence = edition(text, stopEnd(text));
        for (int i = text.indexOf(", "); i >= 0 && i < sentence; i = text.indexOf(", ", i + 1)) {
            String next = text.substring(i + 2);
            if (VENUE_NEXT.matcher(next).matches()
                    || VOLUME_NEXT.matcher(next).matches()
                    || PUBLISHER.matcher(next).lookingAt()
                    || BOOK_NEXT.matcher(next).lookingAt()) {
                return i;
            }
        }
        return sentence;
    }

    /// Before the edition of a book, or before a semicolon and its publisher, if they come first.
    private static int edition(String text, int end) {
        Matcher edition = EDITION.matcher(text);
        return edition.find() && edition.start() < end ? edition.start() : end;
    }

    /// At the full stop that ends the title, or the question mark, unless a second sentence of the
    /// title follows it.
    private static int stopEnd(String text) {
        int end = Stops.next(text, 0);
        while (end < text.length() && "?!".indexOf(text.charAt(end)) >= 0) {
            String next = text.substring(end + 1).strip();
            int stop = Stops.next(next, 0);
            boolean venue =
                    VENUE_NEXT.matcher(next).matches()
                            || DIGIT.matcher(next).region(0, stop).find();
            boolean more =
                    stop < next.length() - 1
                            && NAMED.matcher(next).region(stop + 1, next.length()).find();
            if (venue || !more || next.isEmpty()) {
                return end + 1;
            }
            end = Stops.next(text, end + 1);
        }
        Matcher in = IN_SENTENCE.matcher(text);
        return in.find() && in.start() < end && in.start() > 10 ? in.start() : end;
    }

    /// Whether the full stop at `at` belongs to a shortened word of the venue: one known, or one
    /// after others (`Proc. IEEE Conf. Comput. Vis. Pattern Recognit.`).
    private static boolean shortened(String venue, int at) {
        int word = at - Math.max(venue.lastIndexOf(' ', at - 1), venue.lastIndexOf('.', at - 1));
        boolean others =
                venue.indexOf('.') < at
                        || SHORT_NEXT.matcher(venue).region(at, venue.length()).lookingAt();
        return Stops.abbreviated(venue, at) || others && word < 10;
    }
}
