package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All judgements that are sure enough to matter, by the claims that they join. */
final class Judgements {
  private final List<Judgement> all;
  private final Map<String, Map<String, Judgement>> byClaim = new HashMap<>();
  private final Map<String, Map<Integer, List<Statement>>> agreeing = new HashMap<>();

  Judgements(Collection<Judgement> judgements) {
    all = List.copyOf(judgements);
    for (Judgement judgement : all) {
      put(judgement.a(), judgement.b(), judgement);
      put(judgement.b(), judgement.a(), judgement);
    }
  }

  private void put(Statement from, Statement to, Judgement judgement) {
    byClaim
        .computeIfAbsent(from.claim().id(), key -> new HashMap<>())
        .put(to.claim().id(), judgement);
    if (judgement.saysSame()) {
      agreeing
          .computeIfAbsent(from.claim().id(), key -> new HashMap<>())
          .computeIfAbsent(to.order(), key -> new ArrayList<>())
          .add(to);
    }
  }

  List<Judgement> all() {
    return all;
  }

  /** The judgement of two statements, or null if they were not, or not surely enough, taken for one fact. */
  @Nullable
  Judgement between(Statement a, Statement b) {
    return of(a).get(b.claim().id());
  }

  /** The statements that were judged together with one. */
  List<Statement> partners(Statement statement) {
    List<Statement> partners = new ArrayList<>();
    for (Judgement judgement : of(statement).values()) {
      partners.add(judgement.a() == statement ? judgement.b() : judgement.a());
    }
    return partners;
  }

  private Map<String, Judgement> of(Statement statement) {
    return byClaim.getOrDefault(statement.claim().id(), Map.of());
  }

  /** The same without the differences that go away on a second look. */
  Judgements plain(Partition partition) {
    SecondLook look = new SecondLook(this, partition);
    return new Judgements(
        all.stream().filter(j -> !j.differs() || look.settles(j) == null).toList());
  }

  /** The statements that were taken for the same fact and print the same number, or nearly. */
  Stream<Statement> agreeing(Statement statement) {
    return agreeing.getOrDefault(statement.claim().id(), Map.of()).values().stream()
        .flatMap(List::stream);
  }

  /** Those of them that stand in the article of another statement. */
  Stream<Statement> agreeing(Statement statement, Statement beside) {
    return agreeing
        .getOrDefault(statement.claim().id(), Map.of())
        .getOrDefault(beside.order(), List.of())
        .stream();
  }
}
