package org.newsparallax.claim;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
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
  /** Where somebody is kept, or keeps himself, for a time: "in power". */
  STATE,
  /** What somebody pays who is held: "held on $50,000 bond". */
  BAIL,
  /** What tells how somebody looked: "armed with", "wearing". */
  GARB,
  /** What is as high as a figure says: a wave, a tide. */
  SWELL,
  /** What says no more of a thing than that it is worth a sum. */
  PRICE,
  /** How what lasts for a time has begun. */
  BEGUN,
  TRAILING,
  GROWING,
  /** What stands and can fall, burn or be lost. */
  BUILDING,
  /** What people are on, besides vehicles: "on the flight". */
  CARRIER,
  /** All who are on something, and the word that says so. */
  ABOARD,
  /** Who flees from where he is held, rather than from danger. */
  PRISONER,
  /** What is said where people vote. */
  ELECTION,
  /** How somebody is put in prison: "jailed him for ten years". */
  JAILING,
  /** How something is where it is, a way off. */
  RESTING,
  /** How somebody keeps to a number or comes to it, before a preposition: "insists on 61". */
  HOLDING,
  /** How somebody comes by a share of the vote. */
  WINNING,
  /** Those who work for somebody. */
  STAFF,
  /** How somebody is sought. */
  SEEKING,
  /** What is won where people vote. */
  SEAT,
  /** What blows at a speed. */
  WIND;

  private static final ImmutableSetMultimap<String, String> WORDS =
      Table.load(FigureWord.class, "figure-words.tsv").allGroupsByWord().inverse();

  private final String id = name().toLowerCase(Locale.ROOT);

  /** Whether a word in lower case is of this sort. */
  boolean is(String word) {
    return WORDS.containsEntry(id, word);
  }
}
