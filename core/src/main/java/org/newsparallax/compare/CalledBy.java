package org.newsparallax.compare;

import java.util.Locale;
import org.newsparallax.lexicon.Vocabulary;

/** What somebody is called by before the name at the head of a sentence: "Flight attendant Ann Reed". */
final class CalledBy {
  private CalledBy() {}

  /**
   * A phrase for somebody from the name on, where a common word with a capital and a small one stand before it.
   *
   * @param phrase a phrase such as "Former mayor Ann Reed"
   * @return the same without "Former mayor"; the phrase itself where it begins with a name: "Ludwig van Beethoven"
   */
  static String stripped(String phrase) {
    int second = next(phrase, 0);
    if (second == phrase.length()
        || !Character.isLowerCase(phrase.charAt(second))
        || !Vocabulary.english()
            .knows(phrase.substring(0, second).trim().toLowerCase(Locale.ROOT))) {
      return phrase;
    }
    int at = second;
    while (at < phrase.length() && !Character.isUpperCase(phrase.charAt(at))) {
      at = next(phrase, at);
    }
    return at == phrase.length() ? phrase : phrase.substring(at);
  }

  /** The same without an age before it: "32-year-old Ann Reed", "the 3-month-old baby". */
  static String ageless(String phrase) {
    int old = phrase.indexOf("old ");
    boolean aged = old > 0 && (phrase.charAt(old - 1) == '-' || phrase.charAt(old - 1) == ' ');
    return stripped(aged ? phrase.substring(old + "old ".length()) : phrase);
  }

  private static int next(String phrase, int from) {
    int space = phrase.indexOf(' ', from);
    return space < 0 ? phrase.length() : space + 1;
  }
}
