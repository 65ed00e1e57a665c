package org.newsparallax.compare;

import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Kind;

/** Does the figure describe the same person, place or thing, and is it reckoned from the same point? */
final class Ends implements Criterion {
  @Override
  public Evidence weigh(Statement a, Statement b) {
    Kind kind = a.claim().quantity().kind();
    boolean needsSubject = kind == Kind.AGE;
    Evidence subject = compare(
        a.claim().setting().subject(),
        b.claim().setting().subject(),
        needsSubject ? 2.5 : 1.0,
        needsSubject ? -6 : -1.2);
    Evidence reference =
        compare(a.claim().setting().reference(), b.claim().setting().reference(), 0.8, -2);
    String ground = subject.ground().isEmpty() ? reference.ground() : subject.ground();
    return Evidence.of(subject.weight() + reference.weight(), ground);
  }

  private static Evidence compare(
      @Nullable Mention one, @Nullable Mention other, double same, double different) {
    if (one == null && other == null) {
      return Evidence.none();
    }
    if (one == null || other == null) {
      return Evidence.of(different / 3, "");
    }
    return Names.share(Names.of(one.text()), Names.of(other.text()))
        ? Evidence.of(same, "both are about " + one.text())
        : Evidence.of(
            different, "one is about " + one.text() + ", the other about " + other.text());
  }
}
