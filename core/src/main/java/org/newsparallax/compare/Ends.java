package org.newsparallax.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Kind;

/** Does the figure describe the same person, place or thing, and is it reckoned from the same point? */
final class Ends implements Criterion {
  @Override
  public Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().setting().subject();
    Mention other = b.claim().setting().subject();
    if (a.claim().quantity().kind() == Kind.AGE) {
      return person(one, other);
    }
    Evidence subject = compare(one, other, 1.0, -1.2);
    boolean isCount = a.claim().quantity().kind() == Kind.COUNT;
    Evidence reference = compare(
        a.claim().setting().reference(),
        b.claim().setting().reference(),
        isCount ? 0.4 : 0.8,
        isCount ? -0.6 : -2);
    String ground = subject.ground().isEmpty() ? reference.ground() : subject.ground();
    return Evidence.of(subject.weight() + reference.weight(), ground);
  }

  /** An age is somebody's: the whole of the shorter name must stand in the longer one. */
  private static Evidence person(@Nullable Mention one, @Nullable Mention other) {
    if (one == null || other == null) {
      return Evidence.of(-3, "it is not said whose age it is");
    }
    Set<String> names = Names.capitalised(one.text());
    Set<String> others = Names.capitalised(other.text());
    if (names.isEmpty() || others.isEmpty()) {
      return Evidence.of(-2, "not both are named");
    }
    int shorter = Math.min(names.size(), others.size());
    if (Names.shared(names, others) < shorter) {
      return Evidence.impossible(
          "one is the age of " + one.text() + ", the other of " + other.text());
    }
    return shorter > 1
        ? Evidence.of(3, "both are the age of " + one.text())
        : Evidence.of(
            -1,
            "both are the age of a " + names.iterator().next() + ", perhaps of two of that name");
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
