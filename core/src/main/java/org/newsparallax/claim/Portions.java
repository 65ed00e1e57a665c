package org.newsparallax.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells counts of some of a group from counts of all: "two of the men", "them and three others". For one sentence. */
final class Portions {
  private static final Set<String> POINTING = Set.of("that", "this", "it", "those", "these");

  private final Syntax syntax;
  private final Words words;
  private final Events events;

  Portions(Syntax syntax, Events events) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.events = events;
  }

  /**
   * Whether some of a group are counted, or a group of which only some are told of: "one of the 12 villages".
   *
   * @param k the index of the phrase
   * @param own whether the number is that of the phrase, rather than an inner one
   * @param event what happened to what is counted
   */
  boolean isPortion(int k, boolean own, @Nullable Event event) {
    return own
        ? syntax.phrase(k).part() || isRestOfMany(k) || isPointedAt(k)
        : syntax.phrase(k).part() && event == null;
  }

  /** "them and three others": more of those to whom the same happened. */
  private boolean isRestOfMany(int k) {
    NounPhrase phrase = syntax.phrase(k);
    int before = syntax.phraseAt(phrase.from() - 2);
    if (!words.is(phrase.from() - 1, WordClass.CONJUNCTION)
        || before < 0
        || !saysOthers(phrase)
        || !isPersonOrPronoun(syntax.phrase(before))) {
      return false;
    }
    Events.Group own = events.groupOf(k);
    Events.Group other = events.groupOf(before);
    return other == null
        || own != null
            && own.trigger().sense().event() == other.trigger().sense().event();
  }

  /** "That is two people dead", "it's four in the car": some that the speaker points at. */
  private boolean isPointedAt(int k) {
    int verb = syntax.skipLeft(syntax.phrase(k).from() - 1, WordClass.ADVERB.mask());
    return (words.is(verb, WordClass.BE) || words.is(verb, "'s"))
        && POINTING.contains(words.form(verb - 1));
  }

  private boolean isPersonOrPronoun(NounPhrase phrase) {
    int head = phrase.head();
    return words.is(head, WordClass.PRONOUN)
        || words.is(head, WordClass.CAPITAL)
        || phrase.isCounted()
        || People.ENGLISH.isPersonOrPersons(words.form(head));
  }

  private boolean saysOthers(NounPhrase phrase) {
    for (int i = phrase.number(); i >= 0 && i < phrase.to(); i++) {
      if (words.is(i, "other") || words.is(i, "others") || words.is(i, "more")) {
        return true;
      }
    }
    return false;
  }
}
