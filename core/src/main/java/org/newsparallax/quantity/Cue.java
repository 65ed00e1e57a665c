package org.newsparallax.quantity;

import java.util.Locale;

/** The closed classes of words in {@code cues.tsv}, by the same names; one bit each. */
enum Cue {
  FUNCTION,
  VERB,
  ABBREVIATION,
  DATE_PREPOSITION,
  RELATIVE,
  RELATIVE_PERIOD,
  SCORE,
  STREET,
  CONTEXT,
  INDEX,
  PRONOUN,
  LINEAR,
  THING_RATE,
  PART,
  UNIT_POWER,
  TIME_ZONE,
  MONTH,
  WEEKDAY,
  HOUR,
  DIRECTION,
  DETERMINER,
  FILLER,
  BE,
  ORDINAL_SUFFIX,
  DOUBTFUL,
  PREFIX,
  GLUED,
  CONTEXT_ANY,
  HARMED,
  SKIPPED,
  THEM,
  GROUP,
  BEFORE_PRONOUN,
  AFTER_PRONOUN,
  BETWEEN_UNIT,
  URL,
  PAY,
  ERA,
  DEGREE,
  PLURAL_MODIFIER,
  EMERGENCY,
  COMPARATIVE,
  POSSESSIVE,
  TIMED,
  PERSON,
  PERSONS,
  PARENT,
  MOVED,
  YOUNG,
  PLACING,
  HARM,
  FIGURES,
  WARMER,
  COLDER,
  SINCE,
  CLIMB,
  QUAKE,
  MEASURING,
  CLOCK,
  /** A word behind a number that may be a date or a time: a month, "a.m.", "in" the morning. */
  BEHIND_DATE;

  final long bit = 1L << ordinal();

  static Cue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
