package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Fixed phrases that begin with one word, by the word that follows it: many begin with "in", and few of them go on as a
 * sentence does. Immutable.
 *
 * @param alone those that are no longer than the word, in the order in which they were given
 * @param longer by its second word, the others in that order
 */
record Openings<P>(List<P> alone, Map<String, List<P>> longer) {
  private static final Openings<?> NONE = new Openings<>(List.of(), Map.of());

  /** No phrases. */
  @SuppressWarnings("unchecked")
  static <P> Openings<P> none() {
    return (Openings<P>) NONE;
  }

  /** The phrases by their first words, in each case in the order in which they are given. */
  static <P> Map<String, Openings<P>> of(Iterable<P> phrases, Function<P, List<String>> words) {
    Map<String, Openings<P>> openings = new HashMap<>();
    for (P phrase : phrases) {
      List<String> form = words.apply(phrase);
      Openings<P> own = openings.computeIfAbsent(
          form.get(0), first -> new Openings<>(new ArrayList<>(1), new HashMap<>(4)));
      List<P> alike = form.size() == 1
          ? own.alone
          : own.longer.computeIfAbsent(form.get(1), second -> new ArrayList<>(1));
      alike.add(phrase);
    }
    return openings;
  }

  boolean isEmpty() {
    return alone.isEmpty() && longer.isEmpty();
  }

  /** Those that go on with a word. */
  List<P> before(String second) {
    return longer.getOrDefault(second, List.of());
  }
}
