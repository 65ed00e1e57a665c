package org.newsparallax.article;

/** Which of the first two numbers of a date such as 11/28/05 is the day. */
enum SlashOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Both numbers may be a month: 05/07/2015. */
  UNKNOWN
}
