package org.newsparallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.compare.Comparer;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.RunningComparison;

/** What must hold for the comparison of stories whose reports tell each figure in other words. */
class StoryLawsTest {
  private static final int STORIES = 2000;

  @Property(tries = 80)
  void articlesThatComeOneByOneGiveWhatTheyGiveAtOnce(
      @ForAll @LongRange(max = STORIES) long seed, @ForAll @IntRange(max = 2) int first) {
    List<Article> articles = StoryBook.of(seed).articles();
    int known = Math.min(first, articles.size());
    RunningComparison running = Comparer.ofDefaults().start().with(articles.subList(0, known));
    for (Article article : articles.subList(known, articles.size())) {
      running = running.with(article);
    }
    assertThat(running.comparison()).isEqualTo(Parallax.compare(articles));
  }

  @Property(tries = 40)
  void anArticleThatComesChangesNothingInTheComparisonBefore(
      @ForAll @LongRange(max = STORIES) long seed) {
    List<Article> articles = StoryBook.of(seed).articles();
    List<Article> fewer = articles.subList(0, articles.size() - 1);
    RunningComparison before = Comparer.ofDefaults().start().with(fewer);
    RunningComparison after = before.with(articles.get(articles.size() - 1));
    assertThat(before.comparison()).isEqualTo(Parallax.compare(fewer));
    assertThat(before.articles()).isEqualTo(fewer);
    assertThat(after.articles()).isEqualTo(articles);
  }

  @Property(tries = 80)
  void theOrderOfTheArticlesChangesNoFinding(@ForAll @LongRange(max = STORIES) long seed) {
    List<Article> articles = StoryBook.of(seed).articles();
    List<Article> turned = new ArrayList<>(articles);
    Collections.reverse(turned);
    assertThat(found(Parallax.compare(turned))).isEqualTo(found(Parallax.compare(articles)));
  }

  @Property(tries = 80)
  void aReportComparedWithACopyOfItselfDisputesNothingNew(
      @ForAll @LongRange(max = STORIES) long seed) {
    Article article = StoryBook.of(seed).articles().get(0);
    Article copy =
        Article.builder("copy", article.text()).published("2021-06-11").build();
    assertThat(Parallax.compare(List.of(article)).discrepancies()).isEmpty();
    assertThat(Parallax.compare(List.of(article, copy)).discrepancies()).isEmpty();
  }

  @Property(tries = 80)
  void aCopyOfAReportAddsNoDispute(@ForAll @LongRange(max = STORIES) long seed) {
    List<Article> articles = StoryBook.of(seed).articles();
    List<Article> more = new ArrayList<>(articles);
    Article first = articles.get(0);
    more.add(Article.builder("copy", first.text()).published(first.published()).build());
    assertThat(Parallax.compare(more).discrepancies())
        .hasSizeLessThanOrEqualTo(Parallax.compare(articles).discrepancies().size());
  }

  private static Set<String> found(Comparison comparison) {
    return comparison.findings().stream()
        .map(f -> f.verdict() + " " + f.reported() + " " + f.id())
        .collect(Collectors.toSet());
  }
}
