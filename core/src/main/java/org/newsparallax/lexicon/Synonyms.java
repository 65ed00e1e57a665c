package org.newsparallax.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What words mean, so that those which share a meaning can be found: "thwart" and "foil", "film" and "movie".
 *
 * <p>Read once, from {@code verbs.tsv}, {@code nouns.tsv} and {@code concepts.tsv}: the prominent meanings in WordNet 3.1,
 * corrected by hand. Immutable and thread-safe.
 */
public final class Synonyms {
  private final ByteTable verbs;
  private final ByteTable nouns;
  private final ByteTable concepts;

  private Synonyms(ByteTable verbs, ByteTable nouns, ByteTable concepts) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.concepts = concepts;
  }

  private static final class English {
    static final Synonyms INSTANCE = new Synonyms(
        ByteTable.load("verbs.tsv"),
        Kinship.english().nouns(),
        Kinship.english().concepts());
  }

  /**
   * The synonyms of English, loaded at the first call.
   *
   * @return a shared instance
   */
  public static Synonyms english() {
    return English.INSTANCE;
  }

  /**
   * The names of the prominent meanings of a word, as a verb and as a noun. Two words that share one of them can mean the
   * same.
   *
   * @param lemma a lemma in lower case
   * @return at most three meanings as a verb, then at most four as a noun; empty for a word that is not listed
   */
  public List<String> meanings(String lemma) {
    List<String> meanings = new ArrayList<>();
    int verb = verbs.row(lemma);
    if (verb >= 0) {
      add("to ", verbs.cell(verb, 1), meanings);
    }
    int noun = nouns.row(lemma);
    if (noun >= 0) {
      add("", nouns.cell(noun, 1), meanings);
    } else if (concepts.row(lemma) >= 0) {
      meanings.add(lemma);
    }
    return meanings;
  }

  private static void add(String prefix, String names, List<String> meanings) {
    for (int at = 0; at < names.length(); ) {
      int end = names.indexOf(';', at);
      end = end < 0 ? names.length() : end;
      meanings.add(prefix + names.substring(at, end));
      at = end + 1;
    }
  }
}
