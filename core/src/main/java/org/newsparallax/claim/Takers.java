package org.newsparallax.claim;

import org.newsparallax.lexicon.Kinship;

/**
 * Tells to which counted phrases a word can apply that says something of a sort of people, posts or buildings alone: whoever loses
 * fighters has them killed, whoever loses a match has not. For one sentence.
 */
final class Takers {
  private final Syntax syntax;
  private final Words words;

  Takers(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** Whether what a trigger says can be said of a phrase. */
  boolean fit(Trigger trigger, int k) {
    return switch (trigger.sense().takes()) {
      case PERSONS -> isBare(k) || arePeople(k);
      case CIVILIANS ->
        isBare(k) && isWhole(trigger) || arePeople(k) && !isFighter(noun(k)) && isWhole(trigger);
      case SETTLED -> FigureWord.SETTLED.is(noun(k)) && isForGood(trigger);
      case FIGHTERS -> isBare(k) ? areItsOwn(k) : isFighter(noun(k)) || isOwnMen(k);
      case JOBS -> FigureWord.JOB.is(noun(k));
      case BUILDINGS -> FigureWord.BUILDING.is(noun(k));
      case COUNT, PEOPLE, MONEY, MEASURE, PERCENT, DURATION, ANY -> true;
    };
  }

  /** Whether a sense holds of a sort of people, posts or buildings alone. */
  static boolean isOfOneSort(Sense sense) {
    return switch (sense.takes()) {
      case CIVILIANS, SETTLED, FIGHTERS, JOBS, BUILDINGS -> true;
      case PERSONS, COUNT, PEOPLE, MONEY, MEASURE, PERCENT, DURATION, ANY -> false;
    };
  }

  private String noun(int k) {
    return words.noun(syntax.phrase(k).head());
  }

  private boolean isBare(int k) {
    return syntax.phrase(k).head() == syntax.phrase(k).number();
  }

  /** Whether the place that a phrase ends in is named to the end: "left the town", not "left the town hall". */
  private boolean isWhole(Trigger trigger) {
    int place = syntax.phraseAt(trigger.to() - 1);
    return place < 0 || syntax.phrase(place).head() == trigger.to() - 1;
  }

  /** "families have left", "left it behind them", "left their farms": not for the day, as in "left early". */
  private boolean isForGood(Trigger leave) {
    return words.is(syntax.skipLeft(leave.from() - 1, WordClass.ADVERB.mask()), WordClass.HAVE)
        || words.is(leave.to(), WordClass.PRONOUN)
        || words.is(leave.to(), WordClass.POSSESSIVE);
  }

  private boolean arePeople(int k) {
    return Kinship.english().isPerson(noun(k)) || words.isName(syntax.phrase(k).head());
  }

  private static boolean isFighter(String noun) {
    return FigureWord.FORCES.is(noun) || People.ENGLISH.isCulprit(noun);
  }

  /** "three of its own", "put its losses at four": a bare number of those on one's own side, no sum. */
  private boolean areItsOwn(int k) {
    int behind = syntax.phrase(k).to();
    boolean own = words.is(behind, "of") && words.is(behind + 1, WordClass.POSSESSIVE);
    boolean put = words.is(syntax.phrase(k).from() - 1, "at");
    return own || put && !isLarge(syntax.phrase(k));
  }

  /** "six of its own men", "six of its own". */
  private boolean isOwnMen(int k) {
    NounPhrase phrase = syntax.phrase(k);
    String head = words.form(phrase.head());
    return phrase.part() && (head.equals("men") || head.equals("own")) && hasOwn(phrase);
  }

  private boolean hasOwn(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.is(i, WordClass.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLarge(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.is(i, "million") || words.is(i, "billion") || words.is(i, "percent")) {
        return true;
      }
    }
    return words.is(phrase.from() - 1, "$");
  }
}
