package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.claim.ClaimExtractor;
import org.newsparallax.quantity.QuantityExtractor;

class OwnWordsTest {
  @Test
  void aComparisonReadsQuantitiesWithWordsOfOnesOwn() {
    List<Article> articles =
        List.of(Parallax.article("a", "The mill burned 40 quintals of grain, police said."));
    Comparer comparer = Comparer.ofDefaults()
        .withClaims(ClaimExtractor.ofDefaults()
            .withQuantities(QuantityExtractor.ofDefaults().withUnit("quintal", "mass", "quintals")))
        .withMinConfidence(0.5);
    assertThat(comparer.compare(articles).claims())
        .extracting(claim -> claim.quantity().unit())
        .containsExactly("quintal");
    assertThat(Parallax.compare(articles).claims())
        .extracting(claim -> claim.quantity().unit())
        .doesNotContain("quintal");
  }
}
