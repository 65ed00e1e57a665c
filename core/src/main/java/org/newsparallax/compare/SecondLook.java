package org.newsparallax.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.quantity.Kind;

/** Tells which differences go away on a second look, at what else the reports say. */
final class SecondLook {
  private static final double SURE = 0.8;

  private final Judgements judgements;
  private final Partition partition;

  SecondLook(Judgements judgements, Partition partition) {
    this.judgements = judgements;
    this.partition = partition;
  }

  /**
   * What settles a difference, so that there is no need for a dispute to explain it. Between two reports: the one that says
   * something else says the same too, elsewhere, so the two figures stand for two things; or parts add up to it. Within one
   * report: another report has both figures too, the report has the rest of the larger one, or repeats one of them in its own
   * voice, so it is no slip;
   * where a headline or a caption stands against the text, what counts is that the text has the figure of that too.
   *
   * @param judgement a judgement whose values differ
   * @return what settles it, for people; or null if nothing does
   */
  @Nullable
  String settles(Judgement judgement) {
    Statement a = judgement.a();
    Statement b = judgement.b();
    if (OwnDeath.explains(a, b)) {
      return "only one of them counts the attacker too";
    }
    if (judgement.isWithinOneArticle()) {
      return settlesWithin(judgement);
    }
    Optional<Statement> same = saidElsewhere(a, b).or(() -> saidElsewhere(b, a));
    if (same.isPresent()) {
      return "a report gives both figures: see " + same.get().claim().id();
    }
    if (countsApart(a, b) || countsApart(b, a)) {
      return "a report counts such people apart";
    }
    boolean revised = isRevised(a) || isRevised(b);
    return !revised && addUp(a, b) ? "figures of one report add up to that of the other" : null;
  }

  /** What settles a difference within one report; or null. */
  private @Nullable String settlesWithin(Judgement judgement) {
    Statement a = judgement.a();
    Statement b = judgement.b();
    if (!isContested(judgement) && hasBothElsewhere(a, b)) {
      return "another report gives both figures";
    }
    if (addUp(a, b)) {
      return "the report has the rest of the larger figure, too";
    }
    return isRepeated(a, b) || isRepeated(b, a)
        ? "the report repeats one of the figures in its own voice"
        : null;
  }

  /** Whether one of two figures, with others of its report, comes to the other one. */
  private boolean addUp(Statement a, Statement b) {
    return partition.addsUp(a, b) || partition.addsUp(b, a);
  }

  /** Where the report of the other one says the same as this one, of something else. */
  private Optional<Statement> saidElsewhere(Statement statement, Statement other) {
    return judgements
        .agreeing(statement, other)
        .filter(partner -> partner != other
            && (statement.isVague() || !partner.isVague())
            && Happening.known(partner.claim().event())
                == Happening.known(statement.claim().event())
            && !areRivals(partner, other)
            && !isFormer(partner, other))
        .findFirst();
  }

  /**
   * Whether the report of the first has another figure of the very sort that the other counts, as the first does not: of
   * children, or of everybody where the first counts children.
   */
  private boolean countsApart(Statement statement, Statement other) {
    boolean some = Counting.isSome(statement) && Counting.isAll(other);
    return !Counting.isSameSort(statement, other)
        && judgements.partners(other).stream()
            .anyMatch(partner -> partner != statement
                && partner.sameArticle(statement)
                && partner.claim().event() == statement.claim().event()
                && (Counting.isSameSort(partner, other) || some && Counting.isAll(partner)));
  }

  /** Whether one report gives two figures of one thing as rivals: to two sources, or the second one against the first. */
  private boolean areRivals(Statement partner, Statement other) {
    Judgement judgement = judgements.between(partner, other);
    return judgement != null
        && !isConverted(partner.claim(), other.claim())
        && (Standing.areOfTwoSources(partner, other)
            || Standing.areRivals(partner.claim(), other.claim())
            || judgement.confidence() >= Comparer.REPORTED && !leads(partner, other));
  }

  /** "145 mph (235 km/h)": a figure with what it was converted to, rounded; money has no fixed rate. */
  private static boolean isConverted(Claim one, Claim other) {
    return one.quantity().kind() != Kind.MONEY && Standing.isRestated(one, other);
  }

  /** Whether a report gives one figure in its headline or before the other. */
  private static boolean leads(Statement first, Statement second) {
    return first.role() == Role.HEADLINE
        || first.claim().sentence() < second.claim().sentence() && second.role() != Role.HEADLINE;
  }

  /** Whether two sources surely say it of one thing, so that a second report of both figures only confirms the dispute. */
  private static boolean isContested(Judgement judgement) {
    return Standing.areRivals(judgement.a().claim(), judgement.b().claim())
        || judgement.confidence() >= SURE && Standing.areOfTwoSources(judgement.a(), judgement.b());
  }

  private boolean hasBothElsewhere(Statement a, Statement b) {
    return judgements
        .agreeing(a)
        .filter(one -> !one.sameArticle(a))
        .anyMatch(one -> judgements.agreeing(b, one).anyMatch(other -> other != one));
  }

  private boolean isRepeated(Statement statement, Statement other) {
    boolean oneVoice =
        statement.claim().attribution() == null || other.claim().attribution() == null;
    boolean apart = statement.isApart() != other.isApart();
    return oneVoice
        && judgements
            .agreeing(statement, statement)
            .anyMatch(partner -> !apart || partner.isApart() == other.isApart());
  }

  private static boolean isRevised(Statement statement) {
    return statement.claim().setting().cues().contains(Cue.REVISED);
  }

  /** Whether a report gives a figure only to replace it by another, or to tell from what the other was revised. */
  private static boolean isFormer(Statement statement, Statement other) {
    return statement.claim().setting().cues().contains(Cue.FORMER)
        || isRevised(statement)
            && !Figures.isPoint(statement.claim().quantity())
            && Figures.holds(statement.claim().quantity(), other.claim().quantity());
  }
}
