package org.newsparallax.text;

/** What may follow an abbreviation, and so whether its full stop can also end a sentence. */
enum AbbreviationKind {
  /** Stands before a name: Gen., Mr., Mt. Never ends a sentence. */
  TITLE,
  /** Saint before a name, street behind one: St. */
  SAINT,
  /** Stands before a number: No., p., approx. */
  NUMBERED,
  /** A month before a day or a year: Aug. 6. */
  MONTH,
  /** A day of the week before a date. */
  WEEKDAY,
  /** Stands behind a name, which may go on: Inc., Jr., Ph.D. */
  COMPANY,
  /** A country, a body or a city that may also be part of a name: U.S. Army. */
  COUNTRY,
  /** A state behind a town: Golden, Colo. */
  STATE,
  /** A kind of street behind its name: Ave. */
  STREET,
  /** A time of day: a.m. */
  CLOCK,
  /** Behind a year: B.C.E. */
  ERA,
  /** A unit behind a number: ft., lbs. */
  MEASURE,
  /** Joins what stands around it: vs., e.g. Never ends a sentence. */
  LINK,
  /** Closes a list: etc. */
  CLOSING
}
