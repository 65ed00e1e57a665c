package org.newsparallax.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.CueLexicon.Hit;
import org.newsparallax.claim.CueLexicon.Kind;

/** What the words around a figure say of its reach and its certainty. For one sentence. */
final class Cues {
  private static final int AROUND = 4;
  private static final List<String> NO_NEGATION =
      List.of("fewer", "less", "more", "only", "just", "later", "least");

  private final Syntax syntax;
  private final Words words;
  private final List<Hit> hits;
  private final FormerFigures former;

  Cues(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.hits = CueLexicon.find(words);
    this.former = new FormerFigures(words);
  }

  /** The kinds of cue that apply to the words of a figure and its trigger. */
  Set<Kind> of(int from, int to, @Nullable Trigger trigger) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (hits.isEmpty()) {
      return kinds;
    }
    int left = clauseStart(from);
    int right = clauseEnd(to);
    for (Hit hit : hits) {
      boolean applies = switch (hit.entry().reach()) {
        case BEFORE -> governs(hit, from, trigger);
        case CLAUSE -> hit.from() >= left && hit.to() <= right;
        case AROUND ->
          hit.to() > from - AROUND
              && hit.from() < to + AROUND
              && hit.from() >= left
              && hit.to() <= right;
      };
      if (applies && !isOverruled(hit, from) && !isOfAnother(hit, from, to)) {
        kinds.add(hit.entry().kind());
      }
    }
    return kinds;
  }

  /**
   * Whether "more" or "others" stands with another figure: "killing 100 and wounding hundreds more", or "years ago" with the
   * one that a figure is compared with.
   */
  private boolean isOfAnother(Hit hit, int from, int to) {
    if (hit.entry().kind() == Kind.EARLIER && hit.from() >= to) {
      return former.own(to, hit.from());
    }
    if (hit.entry().kind() != Kind.FURTHER) {
      return false;
    }
    int mask = WordClass.mask(WordClass.CONJUNCTION, WordClass.NUMBER);
    return hit.from() >= to
        ? words.anyBetween(to, hit.from(), mask)
        : words.anyBetween(hit.to(), from, mask);
  }

  private boolean isOverruled(Hit hit, int from) {
    if (hit.entry().kind() == Kind.NEGATE) {
      return NO_NEGATION.contains(words.form(hit.to()));
    }
    if (hit.entry().kind() == Kind.FURTHER) {
      return words.is(hit.to(), "than") || words.is(hit.from() - 1, "than");
    }
    if (hit.entry().kind() == Kind.SOME) {
      return words.is(hit.to(), "of") || hit.from() < from;
    }
    if (hit.entry().kind() == Kind.PLAN && words.is(hit.to() - 1, "for")) {
      return isDate(hit.to());
    }
    if (hit.entry().kind() == Kind.BACKGROUND && hit.to() == hit.from() + 1) {
      return syntax.phraseAt(hit.from()) >= 0
          && syntax.phraseAt(hit.from()) == syntax.phraseAt(hit.to());
    }
    return words.form(hit.from()).equals("may")
        && words.is(hit.from(), WordClass.CAPITAL)
        && hit.from() > 0;
  }

  /** "the strike called for the 5th of May", "a vote called for Monday": a date, not what is asked for. */
  private boolean isDate(int i) {
    for (int j = i; j < i + AROUND; j++) {
      if (words.any(j, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIMEWORD))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words stand before the figure, or before its verb, with no other verb between. */
  private boolean governs(Hit hit, int from, @Nullable Trigger trigger) {
    int triggerFrom = trigger == null ? from : trigger.from();
    int triggerTo = trigger == null ? from : trigger.to();
    int target = hit.to() <= from ? from : triggerFrom;
    if (hit.to() > target) {
      return false;
    }
    if (words.is(hit.from(), "no")) {
      return syntax.phraseAt(hit.from()) >= 0
          && syntax.phraseAt(hit.from()) == syntax.phraseAt(from);
    }
    boolean ruled = trigger == null && hit.entry().kind() == Kind.PLAN;
    boolean nominal = hit.entry().kind() == Kind.NEGATE && hit.to() <= from && triggerFrom > from;
    for (int i = hit.to(); i < target; i++) {
      boolean own = ruled && i == hit.to();
      boolean foreign = !own
          && words.any(i, WordClass.VERB)
          && syntax.phraseAt(i) < 0
          && (i < triggerFrom || i >= triggerTo);
      boolean breaks = words.is(i, ";")
          || words.is(i, ":")
          || words.isQuoteMark(i)
          || words.any(i, WordClass.mask(WordClass.RELATIVE)) && !words.is(i, "that")
          || words.is(i, WordClass.SUBORDINATOR) && !words.is(i, "that") && !words.is(i, "so")
          || words.is(i, WordClass.CONJUNCTION)
              && words.any(i + 1, WordClass.mask(WordClass.BE, WordClass.HAVE))
          || nominal && syntax.phraseAt(i) >= 0 && syntax.phraseAt(i) != syntax.phraseAt(from);
      if (foreign || breaks || startsClause(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether "and", "but" or a comma at a word begins a clause with a subject of its own. */
  private boolean startsClause(int i) {
    if (!words.is(i, WordClass.CONJUNCTION)) {
      return false;
    }
    int k = syntax.phraseAt(i + 1);
    int behind = k < 0 ? i : syntax.phrase(k).to();
    return k >= 0
        && words.any(behind, WordClass.AUXILIARY | WordClass.VERB)
        && syntax.phraseAt(behind) < 0;
  }

  int clauseStart(int from) {
    int i = from;
    while (i > 0 && !words.is(i - 1, ";") && !words.is(i - 1, "\u2014") && !startsClause(i - 1)) {
      i--;
    }
    return i;
  }

  int clauseEnd(int to) {
    int i = to;
    while (i < words.size() && !words.is(i, ";") && !words.is(i, "\u2014") && !startsClause(i)) {
      i++;
    }
    return i;
  }
}
