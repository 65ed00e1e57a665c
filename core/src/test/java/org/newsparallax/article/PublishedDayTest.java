package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-08-08", "2024-08-08T10:15:00Z"})
  void aDateNamesADay(String published) {
    assertThat(Article.builder("a", "Rain fell.").published(published).build().publishedDay())
        .isEqualTo(LocalDate.of(2024, 8, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-08"})
  void aYearOrAMonthNamesNone(String published) {
    assertThat(Article.builder("a", "Rain fell.").published(published).build().publishedDay())
        .isNull();
  }

  @Test
  void withoutADateThereIsNone() {
    assertThat(Article.builder("a", "Rain fell.").build().publishedDay()).isNull();
  }
}
