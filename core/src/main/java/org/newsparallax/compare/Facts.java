package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers statements into facts. A fact grows from the surest pair: a statement joins only if it was judged to be about
 * the same thing as each that is in it already. Sameness is never inferred through a third; each statement belongs to one
 * fact at the most.
 */
final class Facts {
  /** By article, then by position in it. */
  static final Comparator<Statement> POSITION = Comparator.comparingInt(Statement::order)
      .thenComparingInt(s -> s.claim().quantity().span().start())
      .thenComparing(s -> s.claim().id());

  /** How sure it must be that a figure is of a fact where it differs from the others. */
  private static final double LIKELY = 0.4;

  private static final Comparator<Judgement> PLAINEST_FIRST =
      Comparator.comparing(j -> j.a().isVague() || j.b().isVague());
  private static final Comparator<Judgement> SUREST_FIRST = Comparator.comparingDouble(
          Judgement::confidence)
      .reversed()
      .thenComparing(Judgement::a, POSITION)
      .thenComparing(Judgement::b, POSITION);

  private final Judgements judgements;
  private final Set<String> taken = new HashSet<>();

  private Facts(Judgements judgements) {
    this.judgements = judgements;
  }

  /**
   * Gathers the facts.
   *
   * @param judgements all judgements that are sure enough
   * @param seeds judgements from which facts grow first, before any other
   * @return the statements of each fact, by position; two or more each
   */
  static List<List<Statement>> of(Judgements judgements, List<Judgement> seeds) {
    Facts facts = new Facts(judgements);
    List<List<Statement>> found = new ArrayList<>();
    seeds.stream()
        .sorted(PLAINEST_FIRST.thenComparing(SUREST_FIRST))
        .forEach(seed -> facts.grow(seed, found));
    judgements.all().stream()
        .filter(j -> !j.differs() && !(j.a().claim().implicit() && j.b().claim().implicit()))
        .sorted(SUREST_FIRST)
        .forEach(seed -> facts.grow(seed, found));
    return found;
  }

  private void grow(Judgement seed, List<List<Statement>> found) {
    if (isTaken(seed.a()) || isTaken(seed.b())) {
      return;
    }
    List<Statement> members = new ArrayList<>(List.of(seed.a(), seed.b()));
    Set<Statement> waiting = new TreeSet<>(
        Comparator.comparingDouble((Statement s) -> -nearness(s, seed)).thenComparing(POSITION));
    waiting.addAll(judgements.partners(seed.a()));
    waiting.removeIf(s -> judgements.between(s, seed.b()) == null);
    for (Statement statement : waiting) {
      boolean vague = seed.differs() && statement.isVague();
      if (!vague && !isTaken(statement) && fits(statement, members)) {
        members.add(statement);
      }
    }
    members.sort(POSITION);
    members.forEach(m -> taken.add(m.claim().id()));
    found.add(List.copyOf(members));
  }

  /** A report that gives three different figures lists several things. */
  private boolean fits(Statement statement, List<Statement> members) {
    int rivals = 0;
    for (Statement member : members) {
      Judgement judgement = judgements.between(member, statement);
      if (judgement == null || statement.claim().implicit() && !judgement.saysSame()) {
        return false;
      }
      if (judgement.differs() && judgement.confidence() < LIKELY) {
        return false;
      }
      if (judgement.differs() && member.sameArticle(statement)) {
        rivals++;
      }
    }
    return rivals < 2;
  }

  private double nearness(Statement statement, Judgement seed) {
    Judgement a = judgements.between(statement, seed.a());
    Judgement b = judgements.between(statement, seed.b());
    return (a == null ? 0 : a.confidence()) + (b == null ? 0 : b.confidence());
  }

  private boolean isTaken(Statement statement) {
    return taken.contains(statement.claim().id());
  }
}
