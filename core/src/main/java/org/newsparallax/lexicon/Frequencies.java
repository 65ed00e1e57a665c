package org.newsparallax.lexicon;

/**
 * How common words are in edited English: in how many sentences of a corpus of a million words they stand. What is rare
 * tells more about what a sentence is about.
 *
 * <p>Read once, from {@code frequencies.tsv}, counted in the Brown corpus. Immutable and thread-safe.
 */
public final class Frequencies {
  private static final int SENTENCES_COUNTED = 57_340;

  private final ByteTable words;
  private final Remembered<Double> weights = new Remembered<>(this::weight);

  private Frequencies(ByteTable words) {
    this.words = words;
  }

  private static final class English {
    static final Frequencies INSTANCE = new Frequencies(ByteTable.load("frequencies.tsv"));
  }

  /**
   * The frequencies of English words, loaded at the first call.
   *
   * @return a shared instance
   */
  public static Frequencies english() {
    return English.INSTANCE;
  }

  /**
   * In how many of {@link #sentences()} sentences a word was met.
   *
   * @param word a form or a lemma in lower case; a lemma counts all its forms
   * @return the count, or 0 for a word that was met fewer than three times
   */
  public int sentences(String word) {
    int row = words.row(word);
    return row < 0 ? 0 : words.number(row, 2);
  }

  /**
   * How many sentences were counted.
   *
   * @return a constant
   */
  public int sentences() {
    return SENTENCES_COUNTED;
  }

  /**
   * The inverse document frequency of a word, a sentence being the document: the natural logarithm of one over the share
   * of the sentences that hold it, smoothed for words that were not met.
   *
   * @param word a form or a lemma in lower case
   * @return above 0; "the" about 0.4, "police" about 6.5, a word that was not met about 10
   */
  public double inverseDocumentFrequency(String word) {
    return weights.of(word);
  }

  private double weight(String word) {
    return Math.log((SENTENCES_COUNTED + 1.0) / (sentences(word) + 1.0));
  }
}
