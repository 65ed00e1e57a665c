package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsparallax.text.Span;

class ArticleBuilderTest {
  private static final String TEXT = "Storm hits port\n\nTwo boats sank. Nobody was hurt.";

  @Test
  void whatTheCallerSaysIsKeptWithItsOrigin() {
    Article article = Article.builder("a", TEXT)
        .source("a.txt")
        .title("Storm")
        .authors(List.of("Ann Lee"))
        .publisher("Harbour News")
        .published("2021-03")
        .modified("2021-03-04")
        .dateline("OSTEND")
        .language("en")
        .url("https://news.example/storm")
        .warning("a scan")
        .build();

    assertThat(article.source()).isEqualTo("a.txt");
    assertThat(article.title()).isEqualTo("Storm");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.publisher()).isEqualTo("Harbour News");
    assertThat(article.published()).isEqualTo("2021-03");
    assertThat(article.modified()).isEqualTo("2021-03-04");
    assertThat(article.dateline()).isEqualTo("OSTEND");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.url()).isEqualTo("https://news.example/storm");
    assertThat(article.warnings()).containsExactly("a scan");
    assertThat(article.origins())
        .containsEntry("title", Origin.stated("given by the caller"))
        .hasSize(8);
  }

  @Test
  void whatIsTakenBackHasNoOrigin() {
    Article article =
        Article.builder("a", "One line").publisher("X").publisher(null).build();

    assertThat(article.publisher()).isNull();
    assertThat(article.origins()).doesNotContainKey("publisher");
  }

  @Test
  void givenBlocksDecideTheRolesOfTheSentences() {
    Article article = Article.builder("a", TEXT)
        .blocks(List.of(
            new Block(new Span(0, 15), Role.CAPTION), new Block(new Span(17, 49), Role.QUOTE)))
        .build();

    assertThat(article.sentences())
        .extracting(Sentence::role)
        .containsExactly(Role.CAPTION, Role.QUOTE, Role.QUOTE);
    assertThat(article.sentenceText(2)).isEqualTo("Nobody was hurt.");
  }

  @Test
  void blocksThatBreakTheLawAreRefused() {
    assertThatThrownBy(() -> build(new Span(0, 20), new Span(10, 49)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("begins before");
    assertThatThrownBy(() -> build(new Span(0, 500)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("behind the text");
    assertThatThrownBy(() -> build(new Span(0, 15)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at 17");
  }

  private static Article build(Span... spans) {
    List<Block> blocks =
        List.of(spans).stream().map(s -> new Block(s, Role.PARAGRAPH)).toList();
    return Article.builder("a", TEXT).blocks(blocks).build();
  }

  @Test
  void agenciesThatTheCallerNamesAreNotAddedTo() {
    Article article = Article.builder("a", "OSTEND (Reuters) - Two trawlers sank.")
        .agencies(List.of("AFP"))
        .build();

    assertThat(article.agencies()).containsExactly("AFP");
    assertThat(article.dateline()).isEqualTo("OSTEND (Reuters)");
  }
}
