package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;

class ClaimExtractorLawsTest {
  private static List<Claim> claims(Article article) {
    return ClaimExtractor.ofDefaults().extract(article);
  }

  @Property(tries = 100)
  void anyTextIsReadAndSpansLieWithin(@ForAll @StringLength(max = 300) String text) {
    Article article = ArticleReader.article("a", text);
    for (Claim claim : claims(article)) {
      assertThat(claim.quantity().span().of(article.text()))
          .isEqualTo(claim.quantity().text());
      assertThat(article.sentences().get(claim.sentence()).span())
          .matches(s -> s.contains(claim.quantity().span()));
    }
  }

  @Property(tries = 100)
  void theFigureChangesNothingElse(
      @ForAll @IntRange(min = 11, max = 97) int one,
      @ForAll @IntRange(min = 11, max = 97) int two) {
    String story = "A barge sank on Monday, killing %d sailors, the coast guard said.";
    Claim a = claims(ArticleReader.article("a", String.format(story, one))).get(0);
    Claim b = claims(ArticleReader.article("a", String.format(story, two))).get(0);
    assertThat(b.event()).isEqualTo(a.event()).isEqualTo(Event.KILL);
    assertThat(b.attribution()).isEqualTo(a.attribution()).isNotNull();
    assertThat(b.when()).isEqualTo(a.when()).isNotNull();
    assertThat(b.setting()).isEqualTo(a.setting());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "(",
        "killed ",
        "12 killed ",
        "said 12 ",
        "\"",
        "and 12 men ",
        ", who ",
        "at 5 p.m. shot "
      })
  void aHostileTextIsReadToItsEnd(String unit) {
    Article article = ArticleReader.article("a", unit.repeat(60_000 / unit.length()) + ".");
    for (Claim claim : claims(article)) {
      assertThat(claim.quantity().span().end())
          .isLessThanOrEqualTo(article.text().length());
    }
  }
}
