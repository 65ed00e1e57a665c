package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure says with the words around it, where they could be read in two ways. */
class ReadingTest {
  private static List<String> brief(String text) {
    List<String> lines = new ArrayList<>();
    for (Quantity q : QuantityExtractor.ofDefaults().extract(text)) {
      Change change = q.change();
      lines.add(q.text() + " " + q.kind().id()
          + (q.counted() == null ? "" : " of " + q.counted().phrase())
          + (q.partOf() == null ? "" : " part")
          + (change == null
              ? ""
              : " " + change.direction().id() + (change.to() == null ? "" : " to")));
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast left 17 dead and dozens more hurt. | 17 count; dozens count",
        "The gale left nine dead and scores injured. | nine count",
        "It freed 40 sick and wounded sailors. | 40 count of sick wounded sailor",
        "2 of 10 Americans own a boat. | 2 count of american part; 10 count of american",
        "2 of 10 FLOODED STREETS | 2 of 10 identifier",
        "2 of 10 Flooded Streets Of Town | 2 of 10 identifier",
        "2 of 17 Rescuers wade through a street. | 2 of 17 identifier",
        "About one person in 20 has the gene. | one person in 20 ratio of person",
        "Three adults in ten are smokers. | Three adults in ten ratio of adult",
        "One man in 12 boats was missing. | One count of man; 12 count of boat",
        "One person in 2019 fell ill. | One count of person; 2019 date",
        "She trains twice a week. | ''",
        "She trained twice this week. | this week date",
        "It is twice its former size. | twice ratio",
        "Ada and Bert Lund, both 81, sang. | 81 age",
        "The price was both 81 and falling. | 81 count",
        "A student, 19, lost an eye. | 19 age",
        "A student of 20 was struck. | 20 age",
        "A boy of 12 is missing. | 12 age",
        "A mother of four was hit by a tile. | four count",
        "A driver of 20 buses was fined. | 20 count of bus",
      })
  void tellsWhatAFigureSays(String text, String expected) {
    assertThat(String.join("; ", brief(text))).isEqualTo(expected);
  }
}
