package org.newsparallax.quantity;

/** What a numeral says, while it is being read: the value, without unit. Mutable, used and thrown away. */
final class Numeral {
  /** Index of the token behind the numeral. */
  int end;

  double min;
  double max;
  double resolution;
  boolean vague;
  boolean ratio;
  /** Whether it is written in words alone. */
  boolean words;
  /** Whether a scale word or suffix belongs to it: "2 million". */
  double scale;
  /** Whether it is the mere word "one". */
  boolean one;
  /** Whether it is a half or third of the noun that follows: "half the homes". */
  boolean share;

  void set(int behind, double value, double place) {
    end = behind;
    min = value;
    max = value;
    resolution = place;
    vague = false;
    ratio = false;
    words = false;
    scale = 1;
    one = false;
    share = false;
  }

  void multiply(double factor) {
    min *= factor;
    max *= factor;
    resolution *= factor;
    scale *= factor;
  }
}
