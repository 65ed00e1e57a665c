package org.newsparallax.quantity;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a quantity tells a movement: "fell 2.1%", "rose from $46 to $75".
 *
 * @param direction up or down
 * @param from the value before, in the unit of the quantity, if the text states it
 * @param to the value after, in the unit of the quantity, if the text states it
 */
public record Change(
    Direction direction, @Nullable Double from, @Nullable Double to) implements Serializable {

  /** Which way. */
  public enum Direction {
    /** It rose. */
    UP,
    /** It fell. */
    DOWN;

    /**
     * The name used in JSON.
     *
     * @return {@code up} or {@code down}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
