package org.newsparallax.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.newsparallax.article.Article;
import org.newsparallax.stories.StoryTables.FigureKind;
import org.newsparallax.stories.StoryTables.Trap;

/** Makes up stories whose truth is known: two or three reports on one event, of which the last takes a turn. */
final class StoryBook {
  private static final List<String> TOPICS = List.copyOf(StoryTables.KINDS.keySet());
  private static final List<String> TOWNS =
      List.of("Varnest", "Kalmora Bay", "Durnhaven", "Sollin", "Breven");
  private static final List<String> PEOPLE =
      List.of("Anna Reval", "Tomas Birk", "Lena Odar", "Victor Sahl", "Mira Kost");
  private static final List<String> FIRMS = List.of("Varnest Steel", "Durn Foods", "Sollin Motors");
  private static final List<String> SOURCES = List.of(
      "officials",
      "police",
      "the interior ministry",
      "the governor",
      "a spokesman for the governor",
      "the state news agency",
      "a senior official",
      "local authorities");
  private static final List<String> WORDS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private final long seed;
  private final Random random;
  private final String topic;
  private final Map<String, FigureKind> kinds;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, String> names;

  private StoryBook(long seed) {
    this.seed = seed;
    random = new Random(seed * 7919 + 17);
    topic = TOPICS.get((int) (seed % TOPICS.size()));
    kinds = Objects.requireNonNull(StoryTables.KINDS.get(topic));
    kinds.forEach((fact, kind) -> figures.put(fact, figure(fact, kind)));
    names = Map.of("town", pick(TOWNS), "name", pick(PEOPLE), "firm", pick(FIRMS));
  }

  /** The story of a seed that is not negative; the same seed, the same story. Topics and turns come round in order. */
  static Story of(long seed) {
    Turn[] turns = Turn.values();
    return new StoryBook(seed).story(turns[(int) (seed / TOPICS.size() % turns.length)]);
  }

  private Story story(Turn wanted) {
    List<String> able = new ArrayList<>(figures.keySet());
    able.removeIf(fact -> !isPossible(wanted, fact));
    Turn turn = able.isEmpty() ? Turn.RIVAL : wanted;
    String lead = figures.keySet().iterator().next();
    boolean leads = able.isEmpty() || able.contains(lead) && random.nextInt(3) == 0;
    String fact = leads ? lead : pick(able);
    List<Article> articles = new ArrayList<>();
    List<Story.Place> places = new ArrayList<>();
    int last = 1 + random.nextInt(2);
    for (int i = 0; i <= last; i++) {
      boolean isLater = i == last && (turn == Turn.LATER || turn == Turn.MOVED);
      StoryWriter writer =
          new StoryWriter("report-" + i, random.nextBoolean() ? " " : "\n\n", withSource(), places);
      for (String told : order(lead, fact)) {
        if (i == last && told.equals(fact)) {
          turn(writer, fact, turn);
        } else {
          tell(writer, told, original(told));
        }
      }
      if (i == last && turn == Turn.AGAINST_ITSELF) {
        tell(writer, fact, other(fact, false));
      }
      articles.add(writer.article(isLater ? "2021-06-12" : "2021-06-11"));
    }
    return new Story(seed, topic, turn, fact, articles, places);
  }

  private boolean isPossible(Turn turn, String fact) {
    Figure figure = original(fact);
    return switch (turn) {
      case SAME, RIVAL, AGAINST_ITSELF -> true;
      case LATER -> Objects.requireNonNull(kinds.get(fact)).runs();
      case MOVED -> !StoryTables.updates(topic, fact).isEmpty();
      case ROUNDED, BOUND -> figure.style() == Figure.Style.COUNT && figure.value() > 100;
      case CONVERTED -> figure.style() == Figure.Style.KILOMETRES;
      case PARTITION -> !ofPeople(fact).isEmpty();
      case TRAP, RIVAL_AND_TRAP -> !StoryTables.traps(topic, fact).isEmpty();
    };
  }

  private List<String> ofPeople(String fact) {
    return StoryTables.wordings(topic, fact).stream()
        .filter(w -> w.contains("{" + fact + "} people"))
        .toList();
  }

  /** The facts that a report tells, some of them left out, the lead first. */
  private List<String> order(String lead, String fact) {
    List<String> order = new ArrayList<>(figures.keySet());
    order.remove(lead);
    order.removeIf(other -> !other.equals(fact) && random.nextInt(4) == 0);
    Collections.shuffle(order, random);
    order.add(0, lead);
    return order;
  }

  private void turn(StoryWriter writer, String fact, Turn turn) {
    Figure figure = original(fact);
    switch (turn) {
      case SAME, AGAINST_ITSELF -> tell(writer, fact, figure);
      case RIVAL -> tell(writer, fact, other(fact, false));
      case LATER -> tell(writer, fact, other(fact, true));
      case MOVED ->
        writer.sentence(
            pick(StoryTables.updates(topic, fact)),
            Map.of(fact, print(other(fact, true)), "old", print(figure)),
            Map.of("old", fact));
      case ROUNDED ->
        tell(writer, fact, (random.nextBoolean() ? "about " : "") + print(rounded(figure)));
      case BOUND ->
        tell(
            writer,
            fact,
            pick(List.of("more than ", "at least ", "over "))
                + print(figure.with(Math.floor(figure.value() / 10 - 0.1) * 10)));
      case CONVERTED -> tell(writer, fact, figure.printedInMiles());
      case PARTITION -> {
        double men = 2 + random.nextInt((int) figure.value() - 4);
        writer.sentence(
            pick(ofPeople(fact)).replace("{" + fact + "} people", "{men} men and {women} women"),
            Map.of(
                "men", print(figure.with(men)),
                "women", print(figure.with(figure.value() - men))),
            Map.of("men", "partition", "women", "partition"));
      }
      case TRAP -> {
        tell(writer, fact, figure);
        trap(writer, fact);
      }
      case RIVAL_AND_TRAP -> {
        tell(writer, fact, other(fact, false));
        trap(writer, fact);
      }
    }
  }

  private void tell(StoryWriter writer, String fact, Figure figure) {
    tell(writer, fact, print(figure));
  }

  private void tell(StoryWriter writer, String fact, String printed) {
    writer.sentence(pick(StoryTables.wordings(topic, fact)), Map.of(fact, printed), Map.of());
  }

  private void trap(StoryWriter writer, String fact) {
    Trap trap = pick(StoryTables.traps(topic, fact));
    Figure figure = original(fact);
    double factor = trap.kind().equals("part") || trap.kind().equals("elsewhere")
        ? 0.2 + 0.4 * random.nextDouble()
        : trap.kind().equals("total") ? 5 + random.nextInt(20) : 0.4 + 2 * random.nextDouble();
    Figure aside = figure.with(
        figure.style() == Figure.Style.COUNT
            ? Math.max(2, Math.round(figure.value() * factor))
            : figure.value() * factor);
    boolean isLarge = figure.style() == Figure.Style.PERCENT && aside.value() > 95;
    writer.sentence(
        trap.sentence(),
        Map.of("x", print(isLarge ? figure.with(figure.value() / 2) : aside)),
        Map.of("x", trap.kind()));
  }

  /** A value that cannot be that of the figure: larger if the figure goes on growing, else perhaps smaller. */
  private Figure other(String fact, boolean larger) {
    Figure figure = original(fact);
    double factor = larger || random.nextBoolean()
        ? 1.25 + random.nextDouble()
        : 0.4 + 0.35 * random.nextDouble();
    boolean isBounded = figure.style() == Figure.Style.PERCENT || fact.equals("magnitude");
    if (isBounded) {
      factor = 0.75 + 0.15 * random.nextDouble();
    }
    double value = figure.value() * factor;
    if (figure.style() == Figure.Style.COUNT) {
      value = Math.round(value);
      value = value == figure.value() ? value + 1 : value;
    }
    return figure.with(value);
  }

  private Figure original(String fact) {
    return Objects.requireNonNull(figures.get(fact), fact);
  }

  private static Figure rounded(Figure figure) {
    return figure.with(Math.round(figure.value() / 10) * 10.0);
  }

  private static String print(Figure figure) {
    boolean isSmall = figure.style() == Figure.Style.COUNT && figure.value() < WORDS.size();
    return isSmall ? WORDS.get((int) figure.value()) : figure.printed();
  }

  /** A count that does not end in 0 or 5, so that it is no round one, or a figure with a decimal. */
  private Figure figure(String fact, FigureKind kind) {
    double value = kind.low() + random.nextInt(kind.high() - kind.low());
    if (kind.style() == Figure.Style.COUNT) {
      value += kind.low() > 10 && value % 5 == 0 ? 1 : 0;
    } else if (kind.style() != Figure.Style.KILOGRAMS) {
      value += (1 + random.nextInt(9)) / 10.0;
    }
    return new Figure(fact, value, kind.style());
  }

  private Map<String, String> withSource() {
    Map<String, String> all = new LinkedHashMap<>(names);
    all.put("source", pick(SOURCES));
    return all;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
