package org.newsparallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsparallax.compare.Verdict;

/** Guards how well disputes of made-up stories are found; the bounds rise with the rules. */
class StoryAccuracyTest {
  private static final int STORIES = 660;

  @Test
  void mostDisputesAreFoundAndMostThatAreReportedAreThere() {
    StoryAccuracy accuracy = StoryAccuracy.of(STORIES);
    assertThat(accuracy.recall()).as(accuracy::summary).isGreaterThan(0.86);
    assertThat(accuracy.precision()).as(accuracy::summary).isGreaterThan(0.93);
    assertThat(accuracy.verdict()).as(accuracy::summary).isGreaterThan(0.97);
  }

  @Test
  void storiesPlaceTheirFiguresWhereTheyArePrinted() {
    for (long seed = 0; seed < STORIES; seed++) {
      Story story = StoryBook.of(seed);
      for (Story.Place place : story.places()) {
        String text = story.articles().stream()
            .filter(a -> a.id().equals(place.article()))
            .findFirst()
            .orElseThrow()
            .text();
        assertThat(place.span().of(text)).isEqualToIgnoringCase(place.printed());
      }
      boolean disputed = story.places().stream()
              .filter(p -> p.fact().equals(story.fact()))
              .map(Story.Place::printed)
              .distinct()
              .count()
          > 1;
      Verdict truth = story.turn().truth();
      assertThat(disputed || truth == null).as("seed " + seed).isTrue();
    }
  }
}
