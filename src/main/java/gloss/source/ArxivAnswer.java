package gloss.source;

import gloss.lists.Described;
import gloss.lists.Draft;
import gloss.lists.OneLine;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What arXiv answers about one paper: an Atom feed with one entry ([API user's
/// manual](https://info.arxiv.org/help/api/user-manual.html)).
final class ArxivAnswer {
    private ArxivAnswer() {}

    /// The facts of the first entry; empty when there is none, or it tells of an error.
    static Optional<Described> read(String atom) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(atom));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("entry")) {
                    return entry(xml);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<Described> entry(XMLStreamReader xml) throws XMLStreamException {
        Draft draft = new Draft("").venue("arXiv");
        List<String> authors = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        String id = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("entry")) {
                break;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "id" -> id = xml.getElementText().strip();
                case "title" -> draft.title(OneLine.of(xml.getElementText()));
                case "summary" -> draft.detail("abstract", OneLine.of(xml.getElementText()));
                case "name" -> authors.add(xml.getElementText());
                case "published" -> {
                    String date = xml.getElementText().strip();
                    if (date.matches("\\d{4}-.*")) {
                        draft.year(Integer.valueOf(date.substring(0, 4)));
                    }
                }
                case "doi" ->
                        draft.identifier(
                                "doi",
                                xml.getElementText().strip().toLowerCase(java.util.Locale.ROOT));
                case "journal_ref" -> draft.detail("note", OneLine.of(xml.getElementText()));
                case "link" -> {
                    if ("pdf".equals(xml.getAttributeValue(null, "title"))) {
                        copies.add(String.valueOf(xml.getAttributeValue(null, "href")));
                    }
                }
                default -> {}
            }
        }
        if (id.contains("/api/errors") || draft.isUntitled()) {
            return Optional.empty();
        }
        draft.authors(authors).paper(id).identifier("arxiv", new gloss.lists.Address(id).arxiv());
        return Optional.of(new Described(draft.entry(), copies));
    }
}
