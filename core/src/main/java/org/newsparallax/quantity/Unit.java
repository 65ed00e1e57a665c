package org.newsparallax.quantity;

/**
 * A unit of measurement, as a form of it is read.
 *
 * @param id the CLDR identifier
 * @param dimension what is measured; units of one dimension restate each other
 * @param glued whether this form is only read right behind digits
 */
record Unit(String id, String dimension, boolean glued) {
  boolean isTime() {
    return dimension.equals("time");
  }

  boolean isPercent() {
    return dimension.startsWith("percent");
  }

  /** The same unit to a power: square kilometres. */
  Unit power(String power) {
    return new Unit(power + "-" + id, power.equals("square") ? "area" : "volume", glued);
  }

  Unit per(Unit below) {
    return new Unit(id + "-per-" + below.id, dimension + "/" + below.dimension, false);
  }
}
