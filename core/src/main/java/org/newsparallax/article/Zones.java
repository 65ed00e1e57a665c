package org.newsparallax.article;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** The zones of time that are printed behind an hour, from the resource {@code zones.tsv}. Immutable. */
final class Zones {
  private static final int LONGEST = 4;
  private static final Map<String, String> ZONES = zones();

  private Zones() {}

  /** Whether letters name a zone, also one of which is not known where it is. */
  static boolean is(String name) {
    return name.length() <= LONGEST && zone(name) != null;
  }

  /**
   * How far a zone is from UTC.
   *
   * @param zone a name, or an offset such as "+02:00"
   * @param when when the clocks of the zone show this time
   * @return "Z" or an offset such as "-05:00"; empty if the name does not tell it
   */
  static String offset(String zone, LocalDateTime when) {
    String known = zone.startsWith("+") || zone.startsWith("-") ? zone : zone(zone);
    if (known == null || known.isEmpty()) {
      return "";
    }
    try {
      return known.indexOf('/') > 0
          ? ZoneId.of(known).getRules().getOffset(when).getId()
          : ZoneOffset.of(known).getId();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static @Nullable String zone(String name) {
    String zone = ZONES.get(name);
    return zone != null ? zone : ZONES.get(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> zones() {
    Map<String, String> zones = new HashMap<>();
    for (List<String> row : Table.load(Zones.class, "zones.tsv").rows()) {
      zones.put(row.get(0), row.get(1));
    }
    return Map.copyOf(zones);
  }
}
