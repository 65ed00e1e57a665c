package org.newsparallax.claim;

import java.util.Locale;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/** Sorts of words around a figure that tell what it measures, as {@code figure-words.tsv} lists them. */
enum FigureWord {
  AWAY,
  JOB,
  VOTE,
  QUAKE,
  ILLNESS,
  TAKING,
  STRICKEN,
  BARGAIN,
  DEAL,
  REWARD,
  VENUE,
  SCENE,
  DEEP,
  FIRE,
  NUMBER,
  STANDARD,
  SUPERLATIVE,
  PARTICLE,
  CROWD,
  DEPTH,
  WAY,
  FORCES,
  UNITS,
  SETTLED,
  ARMY,
  ARRIVING,
  LAID_OUT,
  RAISING,
  OVER,
  TRAILING,
  GROWING;

  private static final Map<String, String> SORTS =
      Table.load(FigureWord.class, "figure-words.tsv").groupsByWord();

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Whether a word in lower case is of this sort. */
  boolean is(String word) {
    return id.equals(SORTS.get(word));
  }
}
