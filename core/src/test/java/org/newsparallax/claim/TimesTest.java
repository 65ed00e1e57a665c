package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.text.Span;

/** The day of publication is a Wednesday. */
class TimesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam broke on Monday. | on Monday | 2019-05-13 | 2019-05-13",
        "The dam broke on Wednesday morning. | on Wednesday morning | 2019-05-15 | 2019-05-15",
        "Nobody has slept since Monday. | since Monday | 2019-05-13 | 2019-05-15",
        "The dam broke on March 3. | on March 3 | 2019-03-03 | 2019-03-03",
        "The dam broke on 3 June 2011. | on 3 June 2011 | 2011-06-03 | 2011-06-03",
        "The dam broke in August. | in August | 2018-08 | 2018-08",
        "The dam broke in 2007. | in 2007 | 2007 | 2007",
        "The dam broke last year. | last year | 2018 | 2018",
        "The dam broke two years ago. | two years ago | 2017 | 2017",
        "The dam broke overnight. | overnight | 2019-05-14 | 2019-05-15",
        "The dam broke yesterday. | yesterday | 2019-05-14 | 2019-05-14",
        "The dam broke last week. | last week | 2019-05-06 | 2019-05-12",
      })
  void resolvesAgainstTheDayOfPublication(String text, String words, String from, String to) {
    List<Times.Found> found = find(text, PUBLISHED);
    assertThat(found).singleElement().satisfies(t -> {
      Words of = Words.of(text, new Span(0, text.length()));
      assertThat(of.mention(t.from(), t.to()).text()).isEqualTo(words);
      assertThat(t.begin()).isEqualTo(from);
      assertThat(t.end()).isEqualTo(to);
    });
  }

  @ParameterizedTest
  @CsvSource({"The dam broke on Monday.", "The dam broke yesterday.", "It broke last year."})
  void resolvesNothingWithoutIt(String text) {
    assertThat(find(text, null)).singleElement().satisfies(t -> {
      assertThat(t.begin()).isNull();
      assertThat(t.end()).isNull();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "Rents rose by 9 percent, the most since 2007.",
    "It was the deadliest flood since 1953.",
    "The nurses began their first walkout since May 1998."
  })
  void aRankAmongOthersIsNoTime(String text) {
    assertThat(find(text, LocalDate.of(2019, 5, 15))).isEmpty();
  }

  @Test
  void protestsSinceAYearAreNoRank() {
    assertThat(find("The west has seen 40 protests since 2007.", LocalDate.of(2019, 5, 15)))
        .hasSize(1);
  }

  private static List<Times.Found> find(String text, @Nullable LocalDate published) {
    return Times.find(Words.of(text, new Span(0, text.length())), published);
  }
}
