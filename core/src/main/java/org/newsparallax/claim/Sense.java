package org.newsparallax.claim;

import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/**
 * What a word or fixed phrase of {@code events.tsv} says: the event, where in the sentence stands what is counted, and
 * what sort of quantity it takes.
 *
 * @param event the event
 * @param part the part of speech
 * @param argument where what is counted stands
 * @param takes what sort of quantity fits
 * @param form for verbs, the form of the word, else null
 */
record Sense(
    Event event,
    Part part,
    Argument argument,
    Takes takes,
    @org.jspecify.annotations.Nullable WordClass form) {

  /** Part of speech. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    TOLL,
    PHRASE
  }

  /** Where what is counted stands. */
  enum Argument {
    /** The object, or the subject of a passive. */
    OBJECT,
    /** The subject. */
    SUBJECT,
    /** The object, whose head is "lives". */
    LIVES,
    /** The noun itself is counted, or what follows it after "of". */
    OF,
    /** The noun itself is counted. */
    PATIENT,
    /** A figure that follows. */
    FIGURE,
    /** The nearest figure, just before or behind. */
    NEAR
  }

  /** What sort of quantity fits. */
  enum Takes {
    COUNT,
    PEOPLE,
    /** People, by a noun that says so or by none. */
    PERSONS,
    /** People who are no fighters. */
    CIVILIANS,
    /** Those who live in a place: families, villagers. */
    SETTLED,
    /** Those who fight: soldiers, rebels, attackers. */
    FIGHTERS,
    /** Posts that people hold. */
    JOBS,
    /** Houses, shops, barns. */
    BUILDINGS,
    MONEY,
    MEASURE,
    PERCENT,
    DURATION,
    ANY;

    boolean fits(Quantity quantity) {
      Kind kind = quantity.kind();
      if (kind == Kind.TIME) {
        return true;
      }
      return switch (this) {
        case PEOPLE -> kind == Kind.COUNT;
        case COUNT, PERSONS, CIVILIANS, SETTLED, FIGHTERS, JOBS, BUILDINGS ->
          kind == Kind.COUNT || kind == Kind.RATIO || kind == Kind.PERCENT;
        case MONEY -> kind == Kind.MONEY;
        case MEASURE -> kind == Kind.MEASURE || kind == Kind.PERCENT;
        case PERCENT -> kind == Kind.PERCENT;
        case DURATION -> kind == Kind.DURATION;
        case ANY -> kind.isAmount() && kind != Kind.AGE && kind != Kind.DURATION;
      };
    }
  }
}
