package org.newsparallax.compare;

/**
 * Is it the figure of the same person? The bail of one suspect and the fall of one climber are not those of another, whom
 * the reports tell apart by name or age.
 */
final class Owner implements Criterion {
  /** Of one age, it may be one name in two spellings. */
  private static final double ANOTHER_NAME = -4;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Person one = a.owner();
    Person other = b.owner();
    if (one == null || other == null || one.mayBe(other)) {
      return Evidence.none();
    }
    double weight =
        Aged.apart(one.age(), other.age()) > 0 ? Double.NEGATIVE_INFINITY : ANOTHER_NAME;
    return Evidence.of(
        weight, () -> "one is a figure of " + one.called() + ", the other of " + other.called());
  }
}
