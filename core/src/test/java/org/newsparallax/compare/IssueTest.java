package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;

class IssueTest {

  @ParameterizedTest
  @CsvSource({
    "2019-02-07, 2019-02-08, true",
    "2019-02-07T09:00, 2019-02-07T18:45, true",
    "2019-02-07T23:30-05:00, 2019-02-08T01:00Z, false",
    "2019-02-08T01:00Z, 2019-02-07T23:30-05:00, true",
    "2019-02-07T18:45, 2019-02-07T19:00Z, true",
    "2019-02-07, 2019-02-07T18:45, false",
    "2019-02-07T18:45, 2019-02-07, false",
    "2019, 2019-02-07, false",
    "2019-02-07, 2019-02-07, false",
    "soonT, 2019-02-07, false",
    "2019-02-07,, false",
  })
  void momentsAreComparedWhereBothNameTheirZone(String earlier, String later, boolean before) {
    assertThat(Issue.of(published(earlier)).precedes(Issue.of(published(later))))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "'LORN, Aug 9 (Tamar News)', 2019-08-10, true",
    "'LORN, Aug 9 (Tamar News)', 2019-08-09, false",
    "'LORN, 9 August (Tamar News)', 2019-06-01, false",
    "'LORN, Dec. 30 (Tamar News)', 2019-01-02, true",
    "'LORN (Tamar News)', 2019-08-10, false",
    "'LORN, Aug 9 (Tamar News)', 2019, false",
    "'LORN, Aug 9 (Tamar News)', 2019-09, false",
  })
  void aDatelineLeavesOutTheYear(String dateline, String later, boolean before) {
    Article article = Article.builder("a", "Rain fell.").dateline(dateline).build();
    assertThat(Issue.of(article).precedes(Issue.of(published(later)))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "Rain fell on Sunday., 'On Monday, the rain went on.', true",
    "'On Monday, the rain went on.', Rain fell on Sunday., false",
    "Rain fell on Sunday., The mayor spoke on Tuesday of the rain that fell on Sunday., true",
    "Rain fell on Sunday., Rain fell on Thursday., false",
    "Rain fell on Sunday., Rain fell on Sunday., false",
    "Rain fell on Sunday., Rain fell., false",
    "Rain fell on Monday or on Friday., Rain fell on Saturday., false",
  })
  void theDayOfTheWeekTellsWhatCameLaterWhereNoDateDoes(String text, String other, boolean before) {
    Issue one = Issue.of(Parallax.article("a", text));
    assertThat(one.precedes(Issue.of(Parallax.article("b", other)))).isEqualTo(before);
  }

  private static Article published(String date) {
    return Article.builder("a", "Rain fell.").published(date).build();
  }
}
