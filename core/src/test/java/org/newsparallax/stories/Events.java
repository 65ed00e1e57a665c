package org.newsparallax.stories;

import static org.newsparallax.stories.Figure.Style.COUNT;
import static org.newsparallax.stories.Figure.Style.DECIMAL;
import static org.newsparallax.stories.Figure.Style.DOLLARS;
import static org.newsparallax.stories.Figure.Style.KILOMETRES;
import static org.newsparallax.stories.Figure.Style.PERCENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up events of four kinds: a bombing, an earthquake, a company's year, an election. The same seed, the same event. */
final class Events {
  private static final List<String> TOWNS =
      List.of("Varnest", "Ostrel", "Kalmora", "Pelisk", "Durnhaven", "Tavrin");
  private static final List<String> NAMES =
      List.of("Anna Reval", "Tomas Birk", "Lena Odar", "Victor Sahl", "Mira Kost");

  private Events() {}

  static Event of(long seed) {
    Random random = new Random(seed);
    return switch ((int) Math.floorMod(seed, 4L)) {
      case 0 -> bombing(random);
      case 1 -> earthquake(random);
      case 2 -> company(random);
      default -> election(random);
    };
  }

  private static Event bombing(Random random) {
    String town = pick(TOWNS, random);
    String mayor = pick(NAMES, random);
    Map<String, Figure> figures = figures(
        count("killed", 11, 90, random),
        count("injured", 101, 300, random),
        count("shops", 12, 60, random),
        count("evacuated", 1200, 1900, random),
        count("arrested", 2, 9, random),
        new Figure("distance", decimal(8, 40, random), KILOMETRES));
    return new Event(
        figures,
        List.of(
            List.of(
                "A bomb killed {killed} people and injured {injured} at a market in " + town
                    + " on Monday, police said.",
                "Police said {killed} people were killed and {injured} were injured on Monday when a bomb went off at a market in "
                    + town + ".",
                "An explosion at a market in " + town
                    + " on Monday left {killed} people dead and {injured} wounded,"
                    + " according to police."),
            List.of(
                "The blast destroyed {shops} shops along the main street.",
                "Along the main street {shops} shops were destroyed by the blast.",
                "In all, {shops} shops were destroyed in the main street."),
            List.of(
                "Mayor " + mayor
                    + " said {evacuated} residents had been evacuated from the streets nearby.",
                "According to mayor " + mayor
                    + ", {evacuated} residents were evacuated from streets nearby.",
                "{evacuated} residents have been evacuated from nearby streets, mayor " + mayor
                    + " said."),
            List.of(
                "Officers arrested {arrested} suspects in the evening.",
                "By the evening {arrested} suspects had been arrested.",
                "In the evening {arrested} suspects were arrested."),
            List.of(
                town + " lies {distance} from the border.",
                "The town of " + town + " is {distance} from the border.",
                town + ", {distance} from the border, has seen no attack for years.")));
  }

  private static Event earthquake(Random random) {
    String town = pick(TOWNS, random);
    String scientist = pick(NAMES, random);
    Map<String, Figure> figures = figures(
        new Figure("magnitude", decimal(5, 7, random), DECIMAL),
        count("killed", 11, 90, random),
        count("houses", 201, 990, random),
        count("homeless", 2100, 3900, random),
        new Figure("depth", decimal(8, 30, random), KILOMETRES));
    return new Event(
        figures,
        List.of(
            List.of(
                "An earthquake with a magnitude of {magnitude} struck " + town
                    + " on Sunday, killing {killed} people," + " officials said.",
                "Officials said {killed} people died when an earthquake of magnitude {magnitude} hit "
                    + town + " on Sunday.",
                "At {magnitude} in magnitude, the earthquake that struck " + town
                    + " on Sunday killed {killed} people," + " according to officials."),
            List.of(
                "The quake destroyed {houses} houses in the region.",
                "In the region {houses} houses were destroyed by the quake.",
                "It destroyed {houses} houses across the region."),
            List.of(
                "It left {homeless} people homeless, the governor said.",
                "The governor said {homeless} people had been left homeless.",
                "{homeless} people were left homeless, according to the governor."),
            List.of(
                "The quake struck at a depth of {depth}, seismologist " + scientist + " said.",
                "Seismologist " + scientist + " put the depth of the quake at {depth}.",
                "According to seismologist " + scientist + ", the quake had a depth of {depth}.")));
  }

  private static Event company(Random random) {
    String firm = pick(TOWNS, random) + " Steel";
    Map<String, Figure> figures = figures(
        new Figure("profit", decimal(20, 90, random), DOLLARS),
        new Figure("revenue", decimal(200, 900, random), DOLLARS),
        new Figure("share", decimal(11, 40, random), PERCENT),
        count("jobs", 101, 990, random));
    return new Event(
        figures,
        List.of(
            List.of(
                firm + " earned a profit of {profit} last year, the company said on Thursday.",
                "The company " + firm
                    + " said on Thursday that it had earned a profit of {profit} last year.",
                "Last year's profit of " + firm + " was {profit}, the company said on Thursday."),
            List.of(
                "Revenue of the company reached {revenue}.",
                "The company's revenue was {revenue}.",
                "It had revenue of {revenue}."),
            List.of(
                "Exports made up {share} of sales.",
                "Of its sales, exports made up {share}.",
                "The share of exports in sales was {share}."),
            List.of(
                firm + " laid off {jobs} workers in the spring.",
                "In the spring {jobs} workers were laid off.",
                "It dismissed {jobs} workers in the spring.")));
  }

  private static Event election(Random random) {
    String town = pick(TOWNS, random);
    String winner = pick(NAMES, random);
    Map<String, Figure> figures = figures(
        new Figure("won", decimal(51, 60, random), PERCENT),
        new Figure("turnout", decimal(61, 80, random), PERCENT),
        count("stations", 101, 199, random),
        count("rally", 12000, 19000, random));
    return new Event(
        figures,
        List.of(
            List.of(
                winner + " won the election in " + town
                    + " with {won} of the vote, officials said on Sunday.",
                "Officials said on Sunday that " + winner + " had won {won} of the vote in the "
                    + town + " election.",
                "With {won} of the vote, " + winner + " has won the election in " + town
                    + ", officials said on Sunday."),
            List.of(
                "Turnout was {turnout}.",
                "Turnout stood at {turnout}.",
                "The commission put turnout at {turnout}."),
            List.of(
                "Observers visited {stations} polling stations.",
                "In all, {stations} polling stations were visited by observers.",
                "Observers went to {stations} polling stations."),
            List.of(
                "A crowd of {rally} people attended the last rally of " + winner + ".",
                "The last rally of " + winner + " was attended by {rally} people.",
                "{rally} people attended the last rally of " + winner + ".")));
  }

  private static Map<String, Figure> figures(Figure... figures) {
    Map<String, Figure> byName = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byName.put(figure.name(), figure);
    }
    return byName;
  }

  /** A count that ends neither in 0, so that it is no round one, nor in 5, so that it has one nearest round one. */
  private static Figure count(String name, int from, int to, Random random) {
    int value = from + random.nextInt(to - from);
    return new Figure(name, value % 5 == 0 ? value + 1 : value, COUNT);
  }

  private static double decimal(int from, int to, Random random) {
    return from + random.nextInt((to - from) * 10) / 10.0 + 0.1;
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
