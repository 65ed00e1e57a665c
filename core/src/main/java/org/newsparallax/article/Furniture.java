package org.newsparallax.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsparallax.lexicon.Table;

/**
 * The phrases that give away what is not the report itself: captions, credits of pictures and texts, promotions. From the
 * resource {@code furniture.tsv}. Immutable.
 */
final class Furniture {
  /** A kind of furniture, and its phrases by place. */
  enum Kind {
    PROMOTION,
    CREDIT,
    PHOTO,
    CAPTION,
    HEADER
  }

  private static final Map<String, List<String>> PHRASES = load();
  private static final Map<String, Map<String, List<String>>> STARTS = starts();
  private static final Set<String> AGENCIES = new HashSet<>(phrases(Kind.PHOTO, "agency"));
  private static final Set<String> WHOLE = new HashSet<>(phrases(Kind.PROMOTION, "whole"));

  private Furniture() {}

  /**
   * A sentence in the form in which the phrases are written: lower case, straight apostrophes, single spaces.
   */
  static String fold(String sentence) {
    String folded = sentence.toLowerCase(Locale.ROOT);
    return folded.indexOf('\u2019') >= 0 ? folded.replace('\u2019', '\'') : folded;
  }

  /** Whether a folded sentence begins with one of the phrases, as whole words. */
  static boolean starts(Kind kind, String folded) {
    int behind = 0;
    while (behind < folded.length() && !Character.isWhitespace(folded.charAt(behind))) {
      behind++;
    }
    String first = folded.substring(0, behind);
    Map<String, List<String>> byWord = STARTS.getOrDefault(kind.name(), Map.of());
    return startsWithAny(folded, byWord.getOrDefault(first, List.of()))
        || startsWithAny(folded, byWord.getOrDefault(bare(first), List.of()));
  }

  /** Whether a folded sentence ends with one of the phrases; stops and brackets behind it do not count. */
  static boolean ends(Kind kind, String folded) {
    int end = folded.length();
    while (end > 0 && ".)] ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String phrase : phrases(kind, "end")) {
      int start = end - phrase.length();
      boolean apart = start == 0
          || start > 0
              && (!Character.isLetter(folded.charAt(start - 1))
                  || !Character.isLetter(phrase.charAt(0)));
      if (apart && folded.startsWith(phrase, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded sentence holds one of the phrases. */
  static boolean holds(Kind kind, String folded) {
    for (String phrase : phrases(kind, "within")) {
      int at = folded.indexOf(phrase);
      int behind = at + phrase.length();
      if (at >= 0
          && (behind == folded.length()
              || !Character.isLetter(folded.charAt(behind - 1))
              || !Character.isLetter(folded.charAt(behind))
              || folded.charAt(behind) == 's')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded sentence is one of the phrases that are promotions only when they stand alone. */
  static boolean isPromotionAlone(String folded) {
    return WHOLE.contains(folded);
  }

  /** Whether this is the name of an agency that sells pictures. */
  static boolean isAgency(String name) {
    return AGENCIES.contains(fold(name));
  }

  private static boolean startsWithAny(String folded, List<String> phrases) {
    for (String phrase : phrases) {
      int behind = phrase.length();
      if (folded.startsWith(phrase)
          && (behind == folded.length()
              || !Character.isLetterOrDigit(folded.charAt(behind))
              || !Character.isLetterOrDigit(phrase.charAt(behind - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  static List<String> phrases(Kind kind, String place) {
    return PHRASES.getOrDefault(kind.name() + " " + place, List.of());
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> phrases = new HashMap<>();
    for (List<String> row : Table.load(Furniture.class, "furniture.tsv").rows()) {
      String key = row.get(1).toUpperCase(Locale.ROOT) + " " + row.get(2);
      phrases.computeIfAbsent(key, k -> new ArrayList<>()).add(row.get(0));
    }
    return phrases;
  }

  private static Map<String, Map<String, List<String>>> starts() {
    Map<String, Map<String, List<String>>> starts = new HashMap<>();
    for (Kind kind : Kind.values()) {
      Map<String, List<String>> byWord = new HashMap<>();
      for (String phrase : phrases(kind, "start")) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        byWord.computeIfAbsent(first, k -> new ArrayList<>()).add(phrase);
        if (!bare(first).equals(first) && !bare(first).isEmpty()) {
          byWord.computeIfAbsent(bare(first), k -> new ArrayList<>()).add(phrase);
        }
      }
      starts.put(kind.name(), byWord);
    }
    return starts;
  }
}
