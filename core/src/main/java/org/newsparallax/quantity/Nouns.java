package org.newsparallax.quantity;

import java.util.Locale;

/** English nouns: whether a word may be one, whether it looks like a plural, and its singular. */
final class Nouns {
  private Nouns() {}

  /** Whether the word at a token looks like a plural: an irregular one, "TVs", or one that ends in -s as plurals do. */
  static boolean isPlural(Tokens tokens, int at, Lexicon lexicon) {
    if (lexicon.singular(tokens.word(at)) != null) {
      return true;
    }
    int length = tokens.length(at);
    if (length < 3) {
      return false;
    }
    char last = tokens.fromEnd(at, 1);
    if (length == 3) {
      return last == 's'
          && !Character.isLowerCase(tokens.first(at))
          && !Character.isLowerCase(tokens.fromEnd(at, 2));
    }
    char before = (char) (tokens.fromEnd(at, 2) | 0x20);
    return (last | 0x20) == 's' && before != 's' && before != 'u' && before != 'i';
  }

  /** Whether a word of the same sentence stands at a token that may be a noun: no function word, no verb. */
  static boolean mayStand(Tokens tokens, int at, Lexicon lexicon) {
    int word = tokens.word(at);
    return tokens.isWord(at)
        && !tokens.startsSentence(at)
        && !lexicon.is(word, Cue.FUNCTION)
        && !lexicon.is(word, Cue.VERB);
  }

  /** The singular of the word at a token, in small letters. */
  static String singular(Tokens tokens, int at, Lexicon lexicon) {
    String irregular = lexicon.singular(tokens.word(at));
    if (irregular != null) {
      return irregular;
    }
    String lower = tokens.word(at, at + 1).toLowerCase(Locale.ROOT);
    if (!isPlural(tokens, at, lexicon)) {
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
