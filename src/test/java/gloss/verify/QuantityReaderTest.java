package gloss.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    gains 1.5 points to reach 78.3%        | 1.5 pp, 78.3 %
                    on 1.2 million images                  | 1200000
                    120 万张图像                            | 1200000
                    1.5亿个词                               | 150000000
                    1,281,167 training images              | 1281167
                    in 5 or 6 weeks                        | 5 w, 6 w
                    3–5 hours                              | 3 h, 5 h
                    ResNet-50 on CIFAR-10 with F1          | ''
                    a drop of −3.2 dB                      | -3.2 db
                    4× faster, twice as large              | 4 x, 2 x
                    提高了 2.1 个百分点                      | 2.1 pp
                    三种语言和二十个任务                      | 3, 20
                    百分之三十                               | 30 %
                    两倍于对照组，三角形                      | 2 x
                    of three data sets                     | 3
                    12M parameters in 35 ms                | 12000000, 35 ms
                    a 3D model                             | ''
                    """)
    void readsNumbersWithTheirUnitsAndMagnitudes(String text, String quantities) {
        String read =
                String.join(
                        ", ",
                        QuantityReader.in(text).stream()
                                .map(q -> (q.value().toPlainString() + " " + q.unit()).strip())
                                .toList());
        assertThat(read).isEqualTo(quantities);
    }
}
