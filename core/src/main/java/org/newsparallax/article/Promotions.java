package org.newsparallax.article;

/** Tells where the outlet speaks of itself. */
final class Promotions {
  private static final int LONGEST = 280;

  private Promotions() {}

  /**
   * Whether a sentence is a promotion.
   *
   * @param sentence the sentence
   * @param alone whether it is all of its block
   */
  static boolean is(String sentence, boolean alone) {
    if (sentence.length() > LONGEST) {
      return false;
    }
    String folded = Furniture.fold(sentence);
    return Furniture.starts(Furniture.Kind.PROMOTION, folded)
        || Furniture.holds(Furniture.Kind.PROMOTION, folded)
            && folded.indexOf('"') < 0
            && folded.indexOf('\u201C') < 0
        || alone && Furniture.isPromotionAlone(folded);
  }
}
