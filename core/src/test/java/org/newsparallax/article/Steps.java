package org.newsparallax.article;

/** How many steps the code took that {@link SecondLibrary#counted} loaded: calls of its methods and rounds of its loops. */
public final class Steps {
  private static long taken;

  private Steps() {}

  /** Called by the code that is counted. */
  public static void step() {
    taken++;
  }

  static long taken() {
    return taken;
  }
}
