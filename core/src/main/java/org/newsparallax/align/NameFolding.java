package org.newsparallax.align;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/**
 * Spelling variants of names. Folding makes one of what transliteration writes in several ways: Alexey, Aleksey and
 * Alexei; Nikolayevo and Nikolaevo; Oleshnya and Oleshnia. Names that only look alike (Iran, Iraq) stay apart.
 */
final class NameFolding {
  private static final int LONG = 7;
  private static final Map<String, String> LISTED = listed();

  private NameFolding() {}

  private static Map<String, String> listed() {
    Map<String, String> listed = new HashMap<>();
    for (List<String> row : Table.load(NameFolding.class, "name-variants.tsv").rows()) {
      listed.put(letters(row.get(0)), letters(row.get(1)));
    }
    return listed;
  }

  /** The folded form of a name in lower case. */
  static String fold(String name) {
    String folded = letters(name);
    return LISTED.getOrDefault(folded, folded);
  }

  private static String letters(String name) {
    String plain = isAscii(name) ? name : withoutMarks(name);
    StringBuilder folded = new StringBuilder(plain.length() + 2);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : 0;
      switch (c) {
        case 'y', 'j' -> add(folded, c == 'j' && i == 0 ? 'j' : 'i');
        case 'w' -> add(folded, 'v');
        case 'q' -> add(folded, 'k');
        case 'x' -> {
          add(folded, 'k');
          add(folded, 's');
        }
        case 'k' -> {
          add(folded, 'k');
          if (next == 'h') {
            i++;
          }
        }
        case 'o' -> {
          if (next == 'u') {
            i++;
            add(folded, 'u');
          } else {
            add(folded, 'o');
          }
        }
        case '\'', '\u2019', '-', '.' -> {}
        default -> add(folded, c);
      }
    }
    return withoutGlides(folded);
  }

  private static void add(StringBuilder folded, char c) {
    int length = folded.length();
    if (length == 0 || folded.charAt(length - 1) != c) {
      folded.append(c);
    }
  }

  /** An "i" between two vowels only tells how they are spoken: Nikolaievo, Nikolaevo; so does one before "e" at the start. */
  private static String withoutGlides(StringBuilder folded) {
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      boolean glide = folded.charAt(i) == 'i'
          && i + 1 < folded.length()
          && isVowel(folded.charAt(i + 1))
          && (i > 0 ? isVowel(folded.charAt(i - 1)) : folded.charAt(1) == 'e');
      if (!glide) {
        kept.append(folded.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String name) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(parts.charAt(i));
      }
    }
    return plain.toString();
  }

  /**
   * Whether two folded names are spellings of one: the same, or long and apart by one vowel or "h".
   *
   * @param a a folded name
   * @param b a folded name
   */
  static boolean areVariants(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() < b.length()) {
      return areVariants(b, a);
    }
    int more = a.length() - b.length();
    if (b.length() < LONG || more > 1) {
      return false;
    }
    int i = 0;
    while (i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i == 0 || !a.regionMatches(i + 1, b, i + 1 - more, a.length() - i - 1)) {
      return false;
    }
    return more == 0
        ? isVowel(a.charAt(i)) && isVowel(b.charAt(i)) && i + 1 < a.length()
        : isSoft(a, i);
  }

  /** Whether the letter that only one of the names has is a vowel or an "h" within it. */
  private static boolean isSoft(String longer, int at) {
    char c = longer.charAt(at);
    return at > 0 && at + 1 < longer.length() && (isVowel(c) || c == 'h');
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
