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
        "The chain lifted its bid 2.5%, to $48. | 2.5% percent; $48 money",
        "The ferry fare rose 2.5%, to $48. | 2.5% percent up; $48 money up to",
        "Crude slid 3%, to about $48 a barrel. | 3% percent down; $48 a barrel money down to",
        "Thefts fell 12%, to 340. | 12% percent down; 340 count down to",
        "Rents rose 4%, and 20 families moved to 12 flats. | 4% percent up; 20 count of family; 12 count of flat",
        "Sales rose 4%, according to 12 grocers. | 4% percent up; 12 count of grocer",
        "In Oslo 14 firemen were hurt. | 14 count of fireman",
        "In Oslo 14 postwomen and nine gunmen met. | 14 count of postwoman; nine count of gunman",
        "Seen in Galaxy 23 on Monday. | 23 identifier",
        "2m flee the coast | 2m count",
        "3m march through Oslo | 3m count",
        "2m submerged wall found | 2m measure",
        "3m diving board closed | 3m measure",
        "A 2m hole opened. | 2m measure",
        "3m wall falls in Oslo | 3m measure",
      })
  void tellsWhatAFigureSays(String text, String expected) {
    assertThat(String.join("; ", brief(text))).isEqualTo(expected);
  }
}
