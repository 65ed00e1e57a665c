package org.newsparallax.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How nouns are related: a tank is a kind of armoured vehicle, a villager and a civilian are kin. Nouns are lemmas in
 * lower case; an expression that is not listed is judged by the longest listed end of it ("border guard" by "guard").
 *
 * <p>Read once, from {@code nouns.tsv} and {@code concepts.tsv}: the prominent meanings of the nouns of news in WordNet
 * 3.1, corrected by hand. Immutable in effect and thread-safe; what was looked up is remembered.
 */
public final class Kinship {
  private static final int CLOSE = 3;

  private final ByteTable nouns;
  private final ByteTable concepts;
  private final Map<NounGroup, Set<Integer>> groups = new EnumMap<>(NounGroup.class);
  private final Remembered<Kin> remembered = new Remembered<>(this::kin);

  /** What a noun means and what that is a kind of: rows of concepts, nearest first, and how many steps away they are. */
  private record Lineage(int[] concepts, int[] steps, int meanings) {
    int stepsTo(int concept) {
      for (int i = 0; i < concepts.length; i++) {
        if (concepts[i] == concept) {
          return steps[i];
        }
      }
      return -1;
    }
  }

  /** The longest end of an expression that is listed, its lineage, and the groups to which it can belong. */
  private record Kin(String head, Lineage lineage, Set<NounGroup> groups) {}

  Kinship(ByteTable nouns, ByteTable concepts, Table groups) {
    this.nouns = nouns;
    this.concepts = concepts;
    for (List<String> row : groups.rows()) {
      int concept = concepts.row(row.get(1));
      if (concept < 0) {
        throw new IllegalStateException("noun-groups.tsv: no concept " + row.get(1));
      }
      this.groups
          .computeIfAbsent(NounGroup.valueOf(row.get(0)), g -> new HashSet<>())
          .add(concept);
    }
  }

  private static final class English {
    static final Kinship INSTANCE = new Kinship(
        ByteTable.load("nouns.tsv"),
        ByteTable.load("concepts.tsv"),
        Table.load(Kinship.class, "noun-groups.tsv"));
  }

  /**
   * The kinship of English nouns, loaded at the first call.
   *
   * @return a shared instance
   */
  public static Kinship english() {
    return English.INSTANCE;
  }

  ByteTable nouns() {
    return nouns;
  }

  ByteTable concepts() {
    return concepts;
  }

  /**
   * How the first noun is related to the second.
   *
   * @param a a lemma, or an expression that ends in one
   * @param b another
   * @return their closest relation
   */
  public Relation relation(String a, String b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    Kin kinOfA = remembered.of(a);
    Kin kinOfB = remembered.of(b);
    if (kinOfA.head().equals(kinOfB.head())) {
      return sameHead(a, b);
    }
    Lineage ofA = kinOfA.lineage();
    Lineage ofB = kinOfB.lineage();
    if (meets(ofA, ofB, true)) {
      return Relation.SYNONYM;
    }
    if (meets(ofB, ofA, false)) {
      return Relation.KIND_OF;
    }
    if (meets(ofA, ofB, false)) {
      return Relation.HAS_KIND;
    }
    return areKin(ofA, ofB) ? Relation.KIN : Relation.NONE;
  }

  private static Relation sameHead(String a, String b) {
    if (a.endsWith(" " + b)) {
      return Relation.KIND_OF;
    }
    return b.endsWith(" " + a) ? Relation.HAS_KIND : Relation.KIN;
  }

  /**
   * Whether a noun can name what belongs to a group.
   *
   * @param noun a lemma, or an expression that ends in one
   * @param group the group
   * @return true if one of its prominent meanings does
   */
  public boolean is(String noun, NounGroup group) {
    return remembered.of(noun).groups().contains(group);
  }

  /**
   * Whether a noun can name people or a group of people.
   *
   * @param noun a lemma, or an expression that ends in one
   * @return true for {@link NounGroup#PERSON}
   */
  public boolean isPerson(String noun) {
    return is(noun, NounGroup.PERSON);
  }

  /**
   * Whether a noun is known, and names no people: a thing, a place, what happens.
   *
   * @param noun a lemma, or an expression that ends in one
   * @return false for people and for what is not in the dictionary, such as a name
   */
  public boolean isThing(String noun) {
    Kin kin = remembered.of(noun);
    return kin.lineage().meanings() > 0 && !kin.groups().contains(NounGroup.PERSON);
  }

  /** Whether a meaning of the second stands in the lineage of the first: at its very beginning, or anywhere in it. */
  private static boolean meets(Lineage of, Lineage in, boolean atOnce) {
    for (int i = 0; i < of.meanings(); i++) {
      int steps = in.stepsTo(of.concepts()[i]);
      if (atOnce ? steps == 0 : steps > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean areKin(Lineage a, Lineage b) {
    for (int i = 0; i < a.concepts().length; i++) {
      int steps = b.stepsTo(a.concepts()[i]);
      if (steps > 0 && a.steps()[i] > 0 && a.steps()[i] + steps <= CLOSE) {
        if (concepts.holds(a.concepts()[i], 2, 'f')) {
          return true;
        }
      }
    }
    return false;
  }

  private String listed(String noun) {
    String end = noun;
    while (nouns.row(end) < 0 && concepts.row(end) < 0) {
      int space = end.indexOf(' ');
      if (space < 0) {
        return end;
      }
      end = end.substring(space + 1);
    }
    return end;
  }

  private Kin kin(String noun) {
    String head = listed(noun);
    Lineage lineage = trace(head);
    Set<NounGroup> own = EnumSet.noneOf(NounGroup.class);
    groups.forEach((group, roots) -> {
      for (int concept : lineage.concepts()) {
        if (roots.contains(concept)) {
          own.add(group);
        }
      }
    });
    return new Kin(head, lineage, own);
  }

  private Lineage trace(String noun) {
    List<Integer> line = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    int row = nouns.row(noun);
    if (row >= 0) {
      add(nouns.cell(row, 1), 0, line, steps);
    } else {
      add(noun, 0, line, steps);
    }
    int meanings = line.size();
    for (int i = 0; i < line.size(); i++) {
      add(concepts.cell(line.get(i), 1), steps.get(i) + 1, line, steps);
    }
    return new Lineage(
        line.stream().mapToInt(Integer::intValue).toArray(),
        steps.stream().mapToInt(Integer::intValue).toArray(),
        meanings);
  }

  private void add(String names, int step, List<Integer> line, List<Integer> steps) {
    for (int at = 0; at < names.length(); ) {
      int end = names.indexOf(';', at);
      end = end < 0 ? names.length() : end;
      int concept = concepts.row(names.substring(at, end));
      if (concept >= 0 && !line.contains(concept)) {
        line.add(concept);
        steps.add(step);
      }
      at = end + 1;
    }
  }
}
