package org.newsparallax.quantity;

/** What a numeral says, while it is being read: the value, without unit. Mutable, used and thrown away. */
final class Numeral {
  private static final double NOISE = 1e-12;

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
  /** The noun within it, as in "one person in 20"; 0 if there is none. */
  int noun;

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
    noun = 0;
  }

  void multiply(double factor) {
    min = product(min, factor);
    max = product(max, factor);
    resolution *= factor;
    scale *= factor;
  }

  /** A product without the noise of binary fractions: 2.3 times a thousand is 2,300. */
  static double product(double value, double factor) {
    double product = factor < 1 && factor > 0 ? value / Math.rint(1 / factor) : value * factor;
    double whole = Math.rint(product);
    return Math.abs(product - whole) <= NOISE * Math.abs(product) ? whole : product;
  }
}
