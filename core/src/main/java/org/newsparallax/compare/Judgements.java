package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /**
   * Whether a difference goes away on a second look: the report that says something else says the same too, elsewhere, so
   * the two figures stand for two things; or, within one report, another report has both figures.
   *
   * @param judgement a judgement whose values differ
   * @return true if there is no need for a dispute to explain it
   */
  boolean explainsAway(Judgement judgement) {
    if (judgement.isWithinOneArticle()) {
      return hasBothElsewhere(judgement);
    }
    return saysTheSameElsewhere(judgement.a(), judgement.b())
        || saysTheSameElsewhere(judgement.b(), judgement.a());
  }

  private boolean saysTheSameElsewhere(Statement statement, Statement other) {
    for (Statement partner : partners(statement)) {
      Judgement judgement = between(statement, partner);
      if (partner.sameArticle(other)
          && partner != other
          && judgement != null
          && !judgement.differs()
          && !isFormer(partner)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBothElsewhere(Judgement judgement) {
    for (Statement one : partners(judgement.a())) {
      Judgement first = between(judgement.a(), one);
      if (one.sameArticle(judgement.a()) || first == null || first.differs()) {
        continue;
      }
      for (Statement other : partners(judgement.b())) {
        Judgement second = between(judgement.b(), other);
        if (other.sameArticle(one) && other != one && second != null && !second.differs()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFormer(Statement statement) {
    return statement.claim().setting().cues().contains(Cue.FORMER);
  }
}
