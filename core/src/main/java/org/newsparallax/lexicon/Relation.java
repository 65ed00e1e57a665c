package org.newsparallax.lexicon;

/** How what one noun names stands to what another names. */
public enum Relation {
  /** The same noun. */
  SAME,
  /** Another word for it: policeman, police officer. */
  SYNONYM,
  /** The first is a kind of the second: tank, vehicle. */
  KIND_OF,
  /** The second is a kind of the first: vehicle, tank. */
  HAS_KIND,
  /** Both are kinds of something narrow: rocket, missile; villager, civilian. */
  KIN,
  /** Nothing of these, or one of them is not listed. */
  NONE;

  /**
   * The relation seen from the other noun.
   *
   * @return {@link #HAS_KIND} for {@link #KIND_OF} and the other way round, else the same
   */
  public Relation inverse() {
    return switch (this) {
      case KIND_OF -> HAS_KIND;
      case HAS_KIND -> KIND_OF;
      default -> this;
    };
  }
}
