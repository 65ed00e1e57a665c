package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates of all stamps above a report: when it was published and when it was changed. Used by one thread. */
final class StampDates {
  private final List<StampEntry> entries = new ArrayList<>();

  void add(DateStamp stamp) {
    entries.addAll(stamp.entries());
  }

  /** The first date of publication, in the finest form in which it is told; null if there is none. */
  @Nullable
  String published() {
    return finest(false);
  }

  /** The first date of a change, likewise. */
  @Nullable
  String modified() {
    return finest(true);
  }

  private @Nullable String finest(boolean changed) {
    SlashOrder order = order();
    String finest = null;
    for (StampEntry entry : entries) {
      String iso = entry.changed() == changed ? entry.iso(order) : null;
      if (iso != null && (finest == null || iso.startsWith(finest))) {
        finest = iso;
      }
    }
    return finest;
  }

  /** The order that a number above twelve shows; unknown where two dates show different ones. */
  private SlashOrder order() {
    SlashOrder order = SlashOrder.UNKNOWN;
    for (StampEntry entry : entries) {
      SlashOrder shown = entry.shownOrder();
      if (shown != SlashOrder.UNKNOWN && order != SlashOrder.UNKNOWN && shown != order) {
        return SlashOrder.UNKNOWN;
      }
      order = shown == SlashOrder.UNKNOWN ? order : shown;
    }
    return order;
  }
}
