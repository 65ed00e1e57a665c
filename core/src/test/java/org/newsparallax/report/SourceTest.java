package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleBuilder;

class SourceTest {

  @Test
  void theBestNameThatIsKnownIsTaken() {
    assertThat(labels(
            article("Coastal Wire", "https://wire.example/1", "Quake"),
            article(null, "https://www.herald.example/1", "Quake"),
            article(null, "javascript:alert(1)", "Quake"),
            article(null, null, "Strong earthquake shakes the whole of the coast"),
            article(null, null, null)))
        .containsExactly(
            "Coastal Wire",
            "herald.example",
            "“Quake”",
            "“Strong earthquake shakes the whole of…",
            "Report E");
  }

  @Test
  void reportsOfOneOutletAreToldApart() {
    assertThat(labels(article("Wire", null, null), article("Wire", null, null)))
        .containsExactly("Wire (A)", "Wire (B)");
    String longName = "The ".repeat(20) + "Wire";
    assertThat(labels(article(longName, null, null), article(longName, null, null)))
        .doesNotHaveDuplicates()
        .allMatch(label -> Columns.width(label) < 50);
  }

  @Test
  void afterTwentySixLettersThereAreTwo() {
    List<Source> sources = Source.of(Collections.nCopies(60, article(null, null, null)));
    assertThat(sources)
        .extracting(Source::letter)
        .doesNotHaveDuplicates()
        .contains("Z", "AA", "AZ", "BA");
  }

  @Test
  void aReportIsDescribedByAllThatIsKnown() {
    Article article =
        Article.builder("q.txt", "Rain.").publisher("Wire").title("Quake").build();
    assertThat(Source.of(List.of(article)).get(0).described()).isEqualTo("Wire: Quake (q.txt)");
    Article titled = Article.builder("q.txt", "Rain.").title("Quake ".repeat(9)).build();
    assertThat(Source.of(List.of(titled)).get(0).described())
        .isEqualTo("“" + "Quake ".repeat(9).strip() + "” (q.txt)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024|2024",
        "2024-09|Sep 2024",
        "2024-08-08|8 Aug 2024",
        "2024-08-08T14:05:59+02:00|8 Aug 2024, 14:05 +02:00",
        "2024-08-08T14:05:00.123Z|8 Aug 2024, 14:05 UTC",
        "2024-08-08T14:05|8 Aug 2024, 14:05",
        "2024-13-45|2024-13-45",
        "last  week|last week"
      })
  void datesAreNoFinerThanTheyAreKnown(String published, String expected) {
    assertThat(CalendarDate.of(published)).isEqualTo(expected);
    assertThat(CalendarDate.of(null)).isEmpty();
  }

  private static List<String> labels(Article... articles) {
    return Source.of(List.of(articles)).stream().map(Source::label).toList();
  }

  private static Article article(
      @Nullable String publisher, @Nullable String url, @Nullable String title) {
    ArticleBuilder builder = Article.builder("a.txt", "Rain.");
    if (publisher != null) {
      builder.publisher(publisher);
    }
    if (url != null) {
      builder.url(url);
    }
    if (title != null) {
      builder.title(title);
    }
    return builder.build();
  }
}
