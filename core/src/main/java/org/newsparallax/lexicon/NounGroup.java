package org.newsparallax.lexicon;

/** Broad groups of nouns that matter in news. Which concepts make up a group stands in {@code noun-groups.tsv}. */
public enum NounGroup {
  /** People and groups of people: civilian, child, policeman, crew, troops. */
  PERSON,
  /** What carries people or goods: car, tank, ship, helicopter. */
  VEHICLE,
  /** What harms: rifle, missile, bomb, ammunition. */
  WEAPON,
  /** What is built: house, bridge, school. */
  BUILDING,
  /** Where things happen: town, region, border. */
  PLACE
}
