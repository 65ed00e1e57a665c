package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Cue;

/** All judgements that are sure enough to matter, by the claims that they join. */
final class Judgements {
  private final List<Judgement> all;
  private final Map<String, Map<String, Judgement>> byClaim = new HashMap<>();

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

  /** The same without those that are explained away. */
  Judgements plain(Partition partition) {
    return new Judgements(all.stream()
        .filter(j -> !j.differs() || !explainsAway(j) && !addsUp(j, partition))
        .toList());
  }

  /**
   * Whether a difference goes away on a second look. Between two reports: the one that says something else says the same
   * too, elsewhere, so the two figures stand for two things. Within one report: another report has both figures too, or the
   * report repeats one of them in its own voice, so it is no slip.
   *
   * @param judgement a judgement whose values differ
   * @return true if there is no need for a dispute to explain it
   */
  private boolean explainsAway(Judgement judgement) {
    Statement a = judgement.a();
    Statement b = judgement.b();
    if (judgement.isWithinOneArticle()) {
      return hasBothElsewhere(a, b) || isRepeated(a, b) || isRepeated(b, a);
    }
    return saysTheSameElsewhere(a, b) || saysTheSameElsewhere(b, a);
  }

  private static boolean addsUp(Judgement judgement, Partition partition) {
    return !judgement.isWithinOneArticle()
        && (partition.addsUp(judgement.a(), judgement.b())
            || partition.addsUp(judgement.b(), judgement.a()));
  }

  /** Whether the report of the other one says the same as this one, of something else. */
  private boolean saysTheSameElsewhere(Statement statement, Statement other) {
    return agreeing(statement)
        .anyMatch(partner -> partner.sameArticle(other)
            && partner != other
            && !areRivals(partner, other)
            && !isFormer(partner));
  }

  /** Whether one report gives two figures of one thing as rivals: to two sources, or the second one against the first. */
  private boolean areRivals(Statement partner, Statement other) {
    Judgement judgement = between(partner, other);
    return judgement != null
        && (Standing.areOfTwoSources(partner, other)
            || judgement.confidence() >= Comparer.REPORTED && !leads(partner, other));
  }

  /** Whether a report gives one figure in its headline or before the other. */
  private static boolean leads(Statement first, Statement second) {
    return first.role() == Role.HEADLINE
        || first.claim().sentence() < second.claim().sentence() && second.role() != Role.HEADLINE;
  }

  private boolean hasBothElsewhere(Statement a, Statement b) {
    return agreeing(a)
        .filter(one -> !one.sameArticle(a))
        .anyMatch(one -> agreeing(b).anyMatch(other -> other.sameArticle(one) && other != one));
  }

  private boolean isRepeated(Statement statement, Statement other) {
    boolean oneVoice =
        statement.claim().attribution() == null || other.claim().attribution() == null;
    return oneVoice && agreeing(statement).anyMatch(partner -> partner.sameArticle(statement));
  }

  /** The statements that were taken for the same fact and print the same number, or nearly. */
  private Stream<Statement> agreeing(Statement statement) {
    return of(statement).values().stream()
        .filter(Judgement::saysSame)
        .map(j -> j.a() == statement ? j.b() : j.a());
  }

  /** Whether a report gives a figure only to replace it, or to tell from what it was revised. */
  private static boolean isFormer(Statement statement) {
    return statement.claim().setting().cues().contains(Cue.FORMER)
        || statement.claim().setting().cues().contains(Cue.REVISED)
            && !Figures.isPoint(statement.claim().quantity());
  }
}
