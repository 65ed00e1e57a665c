package org.newsparallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.newsparallax.align.Aligner;
import org.newsparallax.align.Alignment;
import org.newsparallax.align.Link;
import org.newsparallax.article.Article;
import org.newsparallax.text.Span;

/**
 * Whether links of made-up reports are as often right as their scores say. A link counts as right if both sentences have a
 * figure of one fact, which is stricter than saying the same: on these stories scores of about one half promise too much,
 * and the tolerance is wide for that reason.
 */
class LinkReliabilityTest {
  private static final int STORIES = 400;

  /** How far the scores may be from the share of right links, on the mean over bins. */
  private static final double TOLERANCE = 0.15;

  @Test
  void aLinkIsRightAboutAsOftenAsItsScoreSays() {
    Reliability reliability = reliability(score -> score);
    assertThat(reliability.count()).isGreaterThan(1_000);
    assertThat(reliability.error()).as(reliability::summary).isLessThan(TOLERANCE);
  }

  @Test
  void scoresThatPromiseMoreAreFoundOut() {
    assertThat(reliability(Math::cbrt).error()).isGreaterThan(TOLERANCE);
  }

  @Test
  void scoresThatPromiseMuchLessAreFoundOut() {
    assertThat(reliability(score -> score / 2).error()).isGreaterThan(TOLERANCE);
  }

  private static Reliability reliability(DoubleUnaryOperator distortion) {
    Reliability reliability = new Reliability();
    for (long seed = 0; seed < STORIES; seed++) {
      Story story = StoryBook.of(seed);
      List<Article> articles = story.articles();
      int pair = 0;
      List<Alignment> alignments = Aligner.broad().align(articles);
      for (int a = 0; a < articles.size(); a++) {
        for (int b = a + 1; b < articles.size(); b++) {
          for (Link link : alignments.get(pair++).links()) {
            boolean right = false;
            for (int i : link.a()) {
              for (int j : link.b()) {
                Set<String> shared = facts(story, articles.get(a), i);
                shared.retainAll(facts(story, articles.get(b), j));
                right |= !shared.isEmpty();
              }
            }
            reliability.add(distortion.applyAsDouble(link.score()), right);
          }
        }
      }
    }
    return reliability;
  }

  /** The names of the facts of which a sentence has a figure. */
  private static Set<String> facts(Story story, Article article, int sentence) {
    Span span = article.sentences().get(sentence).span();
    Set<String> facts = new HashSet<>();
    for (Story.Place place : story.places()) {
      if (place.article().equals(article.id()) && span.contains(place.span())) {
        facts.add(place.fact().equals("partition") ? story.fact() : place.fact());
      }
    }
    return facts;
  }
}
