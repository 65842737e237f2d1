package gloss.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.reading.Reading;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    @Test
    void readsBackEveryReadingItWrites() {
        for (long seed = 0; seed < 500; seed++) {
            Reading reading = new RandomReadings(seed).reading();
            String json = ReadingJson.write(reading);
            assertThat(ReadingJson.read(json)).as("seed %d", seed).isEqualTo(reading);
            assertThat(json.lines()).hasSize(1);
        }
    }

    @Test
    void countsHowThePointsWereChecked() {
        Reading reading = new RandomReadings(3).reading();
        String json = ReadingJson.write(reading);
        String checked = json.substring(json.indexOf("\"checked\":") + 10);
        assertThat(checked)
                .matches(
                        "\\{\"points\":"
                                + reading.points().count()
                                + ",\"quoted\":\\d+,\"form\":\\d+,"
                                + "\"supported\":\\d+,\"replaced\":\\d+}}");
    }

    @Test
    void refusesAPointWithoutEvidence() {
        String json = ReadingJson.write(new RandomReadings(3).reading());
        String bare =
                json.replaceAll("\"evidence\":\\[.*?],\"check\"", "\"evidence\":[],\"check\"");
        assertThatThrownBy(() -> ReadingJson.read(bare))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("has no evidence");
    }
}
