package org.newsparallax.quantity;

import java.util.Locale;

/** English nouns: whether a word may be one, whether it looks like a plural, and its singular. */
final class Nouns {
  private Nouns() {}

  static boolean isPlural(String word, Lexicon lexicon) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lexicon.singular(lower) != null) {
      return true;
    }
    int length = lower.length();
    if (length == 3
        && word.endsWith("s")
        && word.substring(0, 2).equals(word.substring(0, 2).toUpperCase(Locale.ROOT))) {
      return true;
    }
    return length > 3
        && lower.charAt(length - 1) == 's'
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && !lower.endsWith("is")
        && !lower.endsWith("'s");
  }

  /** Whether a word of the same sentence stands at a token that may be a noun: no function word, no verb. */
  static boolean mayStand(Tokens tokens, int at, Lexicon lexicon) {
    int word = tokens.word(at);
    return tokens.isWord(at)
        && !tokens.startsSentence(at)
        && !lexicon.is(word, Cue.FUNCTION)
        && !lexicon.is(word, Cue.VERB);
  }

  static String singular(String word, Lexicon lexicon) {
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = lexicon.singular(lower);
    if (irregular != null) {
      return irregular;
    }
    if (!isPlural(lower, lexicon)) {
      return lower;
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("sses")
        || lower.endsWith("xes")
        || lower.endsWith("ches")
        || lower.endsWith("shes")
        || lower.endsWith("zzes")) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.substring(0, lower.length() - 1);
  }
}
