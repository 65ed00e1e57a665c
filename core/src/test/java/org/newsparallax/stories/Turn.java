package org.newsparallax.stories;

import org.jspecify.annotations.Nullable;
import org.newsparallax.compare.Verdict;

/** What the second report of a made-up story does with one figure of the first, and what a desk editor makes of it. */
enum Turn {
  /** All reports print the same figures, in other words. */
  SAME(null),
  /** One of them prints another figure. */
  RIVAL(Verdict.CONFLICT),
  /** A report of the next day prints a larger one. */
  LATER(Verdict.UPDATE),
  /** A report says that the figure has moved. */
  MOVED(Verdict.UPDATE),
  /** One report prints two figures for one fact, first and last. */
  AGAINST_ITSELF(Verdict.CONFLICT),
  /** One of them rounds the figure. */
  ROUNDED(null),
  /** One of them gives a bound that holds. */
  BOUND(null),
  /** One of them uses another unit. */
  CONVERTED(null),
  /** One of them prints the figure in parts that add up to it. */
  PARTITION(null),
  /** One of them tells another figure besides, which is a part, or of another event, place or kind. */
  TRAP(null),
  /** One of them tells another figure besides, and a rival one of the fact. */
  RIVAL_AND_TRAP(Verdict.CONFLICT);

  private final @Nullable Verdict truth;

  Turn(@Nullable Verdict truth) {
    this.truth = truth;
  }

  /** The verdict on the figure; null if there is nothing to raise. */
  @Nullable
  Verdict truth() {
    return truth;
  }
}
