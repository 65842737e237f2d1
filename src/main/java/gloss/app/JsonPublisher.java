package gloss.app;

import gloss.json.ReadingJson;
import gloss.json.Seal;
import gloss.paper.Paper;
import gloss.reading.Reading;
import gloss.source.Original;

/// `gloss/reading/1` on one line.
final class JsonPublisher implements Publisher {
    @Override
    public Document publish(Reading reading, Paper paper, Original original, String stem) {
        return Document.of(ReadingJson.write(Seal.seal(reading)) + "\n");
    }
}
