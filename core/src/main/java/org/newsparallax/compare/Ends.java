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

  /** Whether both figures describe the same thing, as far as its name tells. */
  static boolean shareSubject(Statement a, Statement b) {
    Mention one = a.claim().setting().subject();
    Mention other = b.claim().setting().subject();
    return one != null && other != null && areOne(one, other);
  }

  private static boolean areOne(Mention one, Mention other) {
    return Names.share(Names.of(one.text()), Names.of(other.text()))
        || StoryNouns.areOne(one.text(), other.text());
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
    boolean first = sameFirst(names, others);
    int shared = Names.shared(names, others);
    boolean nickname = first && !Names.share(Set.of(first(names)), others);
    if (shared + (nickname ? 1 : 0) < shorter || shorter > 1 && !first) {
      return Evidence.impossible(
          "one is the age of " + one.text() + ", the other of " + other.text());
    }
    if (shorter > 1) {
      return Evidence.of(3, "both are the age of " + one.text());
    }
    return names.size() != others.size() && first
        ? Evidence.of(1.2, "both are the age of " + one.text() + ", by the first name")
        : Evidence.of(
            -1, "both are the age of a " + first(names) + ", perhaps of two of that name");
  }

  private static String first(Set<String> names) {
    return names.iterator().next();
  }

  /** Whether the first names are one, or one is short for the other: Chris and Christopher. */
  private static boolean sameFirst(Set<String> names, Set<String> others) {
    String one = first(names);
    String other = first(others);
    return one.startsWith(other)
        || other.startsWith(one)
        || Names.share(Set.of(one), Set.of(other));
  }

  private static Evidence compare(
      @Nullable Mention one, @Nullable Mention other, double same, double different) {
    if (one == null && other == null) {
      return Evidence.none();
    }
    if (one == null || other == null) {
      return Evidence.of(different / 3, "");
    }
    if (StoryNouns.areTwo(one.text(), other.text())) {
      return Evidence.of(
          3.5 * different, "one is about " + one.text() + ", the other about " + other.text());
    }
    return areOne(one, other)
        ? Evidence.of(same, "both are about " + one.text())
        : Evidence.of(
            different, "one is about " + one.text() + ", the other about " + other.text());
  }
}
