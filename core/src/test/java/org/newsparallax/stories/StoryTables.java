package org.newsparallax.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/** What stories are made of: {@code figures.tsv}, {@code wordings.tsv}, {@code updates.tsv} and {@code traps.tsv}. */
final class StoryTables {
  /** The kinds of figures by topic and name; the first of a topic is the one that its reports lead with. */
  static final Map<String, Map<String, FigureKind>> KINDS = kinds();

  private static final Map<String, List<String>> WORDINGS = sentences("wordings.tsv");
  private static final Map<String, List<String>> UPDATES = sentences("updates.tsv");
  private static final Map<String, List<Trap>> TRAPS = traps();

  private StoryTables() {}

  /** How a figure is printed, between which values it lies, and whether it goes on growing. */
  record FigureKind(Figure.Style style, int low, int high, boolean runs) {}

  /** A sentence whose figure is no rival, and why not. */
  record Trap(String kind, String sentence) {}

  static List<String> wordings(String topic, String fact) {
    return WORDINGS.getOrDefault(topic + " " + fact, List.of());
  }

  static List<String> updates(String topic, String fact) {
    return UPDATES.getOrDefault(topic + " " + fact, List.of());
  }

  static List<Trap> traps(String topic, String fact) {
    return TRAPS.getOrDefault(topic + " " + fact, List.of());
  }

  private static Map<String, Map<String, FigureKind>> kinds() {
    Map<String, Map<String, FigureKind>> kinds = new LinkedHashMap<>();
    for (List<String> row : Table.load(StoryTables.class, "figures.tsv").rows()) {
      kinds
          .computeIfAbsent(row.get(0), topic -> new LinkedHashMap<>())
          .put(
              row.get(1),
              new FigureKind(
                  Figure.Style.valueOf(row.get(2)),
                  Integer.parseInt(row.get(3)),
                  Integer.parseInt(row.get(4)),
                  row.get(5).equals("yes")));
    }
    return kinds;
  }

  private static Map<String, List<String>> sentences(String table) {
    Map<String, List<String>> sentences = new HashMap<>();
    for (List<String> row : Table.load(StoryTables.class, table).rows()) {
      sentences
          .computeIfAbsent(row.get(0) + " " + row.get(1), key -> new ArrayList<>())
          .add(row.get(2));
    }
    return sentences;
  }

  private static Map<String, List<Trap>> traps() {
    Map<String, List<Trap>> traps = new HashMap<>();
    for (List<String> row : Table.load(StoryTables.class, "traps.tsv").rows()) {
      traps
          .computeIfAbsent(row.get(0) + " " + row.get(1), key -> new ArrayList<>())
          .add(new Trap(row.get(2), row.get(3)));
    }
    return traps;
  }
}
