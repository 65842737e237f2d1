package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ListingsTest {
    private static final Pattern WRITTEN =
            Pattern.compile("(?s)\\\\begin\\{(?:lstlisting|verbatim)\\}\\n(.*?)\\n\\\\end");

    /// Signs of ASCII that TeX's typewriter type sets as others.
    private static String plain(String text) {
        return text.replace('’', '\'').replace('−', '-');
    }

    @Test
    void keepTheLinesIndentsAndBlanksOfTheirSource() {
        String source = new String(Faults.bytes("listing.tex"), StandardCharsets.UTF_8);
        List<String> written = new ArrayList<>();
        Matcher m = WRITTEN.matcher(source);
        while (m.find()) {
            written.add(m.group(1));
        }

        List<String> read =
                Faults.blocks("listing").stream()
                        .filter(b -> b.kind() == Block.Kind.CODE)
                        .map(b -> plain(b.text()))
                        .toList();

        assertThat(written).hasSize(2);
        assertThat(read).isEqualTo(written);
    }

    @Test
    void leaveNamesOfCodeInTheirSentence() {
        assertThat(Faults.paragraph("listing", "The words"))
                .startsWith("The words count and wait are names");
    }
}
