package org.newsparallax.compare;

import java.util.Locale;

/** What a comparison says of two claims about one fact, strongest first. */
public enum Verdict {
  /** They cannot both be right. */
  CONFLICT,
  /** One is a later report of the same running figure. */
  UPDATE,
  /** They differ on paper, and both can hold: rounding, bounds, units. */
  COMPATIBLE,
  /** They say the same. */
  AGREE;

  /**
   * The name used in JSON.
   *
   * @return the lower-case name
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether reports with this verdict differ.
   *
   * @return true for {@link #CONFLICT} and {@link #UPDATE}
   */
  public boolean isDiscrepancy() {
    return this == CONFLICT || this == UPDATE;
  }
}
