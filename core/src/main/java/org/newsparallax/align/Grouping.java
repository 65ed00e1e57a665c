package org.newsparallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsparallax.align.Group.Member;

/** Joins linked sentences to groups, the surest links first, as long as each two members are linked. */
final class Grouping {

  /** A link between two sentences of any two articles. */
  record Pair(Member a, Member b, double score) {}

  private final Map<Member, Map<Member, Double>> scores = new HashMap<>();
  private final Map<Member, List<Member>> groups = new HashMap<>();

  private Grouping() {}

  static List<Group> groups(List<Pair> pairs) {
    Grouping grouping = new Grouping();
    List<Pair> surest = new ArrayList<>(pairs);
    surest.sort(Comparator.comparingDouble(Pair::score)
        .reversed()
        .thenComparing(Pair::a, order())
        .thenComparing(Pair::b, order()));
    for (Pair pair : surest) {
      grouping.scores.computeIfAbsent(pair.a(), m -> new HashMap<>()).put(pair.b(), pair.score());
      grouping.scores.computeIfAbsent(pair.b(), m -> new HashMap<>()).put(pair.a(), pair.score());
    }
    for (Pair pair : surest) {
      grouping.join(pair);
    }
    return grouping.result();
  }

  private static Comparator<Member> order() {
    return Comparator.comparingInt(Member::article).thenComparingInt(Member::sentence);
  }

  private void join(Pair pair) {
    List<Member> left = groups.computeIfAbsent(pair.a(), m -> new ArrayList<>(List.of(m)));
    List<Member> right = groups.computeIfAbsent(pair.b(), m -> new ArrayList<>(List.of(m)));
    if (left == right || !allLinked(left, right)) {
      return;
    }
    left.addAll(right);
    right.forEach(member -> groups.put(member, left));
  }

  private boolean allLinked(List<Member> left, List<Member> right) {
    for (Member a : left) {
      Map<Member, Double> linked = scores.getOrDefault(a, Map.of());
      for (Member b : right) {
        if (a.article() == b.article() || !linked.containsKey(b)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Group> result() {
    List<Group> result = new ArrayList<>();
    Set<List<Member>> seen = new LinkedHashSet<>();
    for (List<Member> members : groups.values()) {
      if (members.size() > 1) {
        List<Member> sorted = new ArrayList<>(members);
        sorted.sort(order());
        if (seen.add(sorted)) {
          result.add(new Group(sorted, lowest(sorted)));
        }
      }
    }
    result.sort(Comparator.comparing((Group group) -> group.members().get(0), order()));
    return List.copyOf(result);
  }

  private double lowest(List<Member> members) {
    double lowest = 1;
    for (Member a : members) {
      Map<Member, Double> linked = scores.getOrDefault(a, Map.of());
      for (Member b : members) {
        lowest = Math.min(lowest, a.equals(b) ? 1 : linked.getOrDefault(b, 0.0));
      }
    }
    return lowest;
  }
}
