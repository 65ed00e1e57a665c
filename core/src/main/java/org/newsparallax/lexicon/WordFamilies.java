package org.newsparallax.lexicon;

/**
 * Which words are of one family: "explosion" belongs to "explode", "death" and "dead" to "die", "Russian" to "Russia".
 *
 * <p>Read once, from {@code families.tsv}: what is derived from what in WordNet 3.1, corrected by hand. Immutable and
 * thread-safe.
 */
public final class WordFamilies {
  private final ByteTable roots;

  private WordFamilies(ByteTable roots) {
    this.roots = roots;
  }

  private static final class English {
    static final WordFamilies INSTANCE = new WordFamilies(ByteTable.load("families.tsv"));
  }

  /**
   * The families of English words, loaded at the first call.
   *
   * @return a shared instance
   */
  public static WordFamilies english() {
    return English.INSTANCE;
  }

  /**
   * The word that stands for the family.
   *
   * @param lemma a lemma in lower case
   * @return the verb or the country that it is derived from, or the lemma itself
   */
  public String root(String lemma) {
    int row = roots.row(lemma);
    return row < 0 ? lemma : roots.cell(row, 1);
  }
}
