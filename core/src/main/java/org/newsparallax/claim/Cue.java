package org.newsparallax.claim;

import java.util.Locale;

/** Words around a figure that say how far it reaches, and whether it is the last word on the matter. */
public enum Cue {
  /** It may still grow: "so far", "as of Monday", "the death toll stood at". */
  RUNNING,
  /** It replaces an earlier one: "rose to ten", "revised to seven", "an updated toll". */
  REVISED,
  /** The text itself replaces it by another one: "revised from nine", "earlier put at nine". */
  FORMER,
  /** Somebody sets it against the figure told before it, of the same thing: "the union puts the number at 44". */
  RIVAL,
  /** It is said to be the whole: "a total of", "in all", "altogether". */
  TOTAL,
  /** It comes on top of others: "another four", "four more", "ten others". */
  FURTHER,
  /** It counts some of a group that the text names: "two of the victims". */
  PART,
  /** It counts those of one sort among a group, all of them: "the dead included six children". */
  SORT,
  /** It is no report of what happened, but planned, asked for, possible, or room for it: "shelters for 2,500". */
  PLANNED,
  /** It belongs to each of several: "each", "apiece". */
  EACH,
  /** It stands for one person or thing in particular, who may be one of several: "the driver was killed". */
  INDIVIDUAL,
  /** Those who are counted include, or are, the attackers: "including the gunman". */
  ATTACKER,
  /** Those who are counted are said to leave out the attackers: "not counting the bomber". */
  WITHOUT_ATTACKER;

  /**
   * The name used in JSON.
   *
   * @return the lower-case name, such as {@code running}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
