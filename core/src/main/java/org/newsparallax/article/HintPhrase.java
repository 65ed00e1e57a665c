package org.newsparallax.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/**
 * A phrase of the resource {@code page-hints.tsv}. Phrases are looked up where they stand in a name, by the hash of their
 * letters, so that nothing is copied out of it.
 *
 * @param letters its words without the spaces between
 * @param hint what it hints at; null if it only hides shorter phrases
 */
record HintPhrase(String letters, @Nullable PageHint hint) {
  private static final int MOST_PARTS = 3;
  private static final int SIZE = 1 << 11;
  private static final @Nullable HintPhrase[] TABLE = new HintPhrase[SIZE];
  private static final LetterTriples BEGINNINGS = new LetterTriples();

  static {
    for (List<String> row : Table.load(HintPhrase.class, "page-hints.tsv").rows()) {
      String hint = row.get(1).toUpperCase(Locale.ROOT);
      put(new HintPhrase(
          row.get(0).replace(" ", ""), hint.equals("NONE") ? null : PageHint.valueOf(hint)));
      BEGINNINGS.add(row.get(0).split(" ", 2)[0]);
    }
  }

  private static void put(HintPhrase phrase) {
    int slot = slot(hash(0, phrase.letters, 0, phrase.letters.length()));
    while (TABLE[slot] != null) {
      slot = next(slot);
    }
    TABLE[slot] = phrase;
    BEGINNINGS.add(phrase.letters);
  }

  /** The longest phrase, of up to three parts, that begins with a part of a name; null if there is none. */
  static @Nullable HintPhrase at(String names, int part, int stop, int end) {
    if (!BEGINNINGS.hasAt(names, part, stop)) {
      return null;
    }
    int hash = hash(0, names, part, stop);
    HintPhrase longest = find(hash, names, part, stop);
    int behind = stop;
    for (int parts = 1; parts < MOST_PARTS; parts++) {
      int next = NameParts.next(names, behind, end);
      if (next == end) {
        break;
      }
      behind = NameParts.stop(names, next, end);
      hash = hash(hash, names, next, behind);
      HintPhrase longer = find(hash, names, part, behind);
      longest = longer == null ? longest : longer;
    }
    return longest;
  }

  private static @Nullable HintPhrase find(int hash, String names, int part, int stop) {
    int slot = slot(hash);
    HintPhrase phrase = TABLE[slot];
    while (phrase != null && phrase.end(names, part, stop) != stop) {
      slot = next(slot);
      phrase = TABLE[slot];
    }
    return phrase;
  }

  /** Where the phrase ends that begins at a part of a name; -1 if it does not stand there. What is no letter is passed over. */
  int end(String names, int part, int end) {
    int matched = 0;
    int i = part;
    for (; i < end && matched < letters.length(); i++) {
      char c = names.charAt(i);
      if (NameParts.isLetter(c)) {
        if (Character.toLowerCase(c) != letters.charAt(matched)) {
          return -1;
        }
        matched++;
      }
    }
    return matched == letters.length() ? i : -1;
  }

  /** A hash of letters that goes on from that of the letters before, the same for small and capital ones. */
  private static int hash(int before, String text, int from, int end) {
    int hash = before;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + (text.charAt(i) & 31);
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 11) & SIZE - 1;
  }

  private static int next(int slot) {
    return slot + 1 & SIZE - 1;
  }
}
