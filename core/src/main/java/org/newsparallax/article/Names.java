package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of people in a by-line. */
final class Names {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;|•·\\n]|\\s(?:and|und|et|y|&|/)\\s)\\s*");
  private static final Pattern BY = Pattern.compile(
      "(?i)^(?:(?:written|reported|words|story|posted|published) )?(?:by|von|par|por)\\b:?\\s+");
  /** The letters with which such a beginning begins. */
  private static final String BY_LETTERS = "WwRrSsPpBbVv";

  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "m.d.", "phd", "ph.d.");
  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** The end of a file name or an address. */
  private static final Pattern ADDRESS = Pattern.compile("\\p{Ll}\\.\\p{Ll}{2,4}$");

  /** Last words of what is no name. */
  private static final ImmutableSet<String> NOT_NAMES = ImmutableSet.of(
      "admin",
      "administrator",
      "author",
      "editor",
      "staff",
      "unknown",
      "none",
      "null",
      "n/a",
      "updated",
      "published",
      "posted",
      "writer",
      "reporter",
      "correspondent",
      "contributor",
      "columnist",
      "desk",
      "more",
      "share",
      "follow");

  private Names() {}

  /**
   * The names in a by-line such as {@code By Ada Example and Ben Sample}. What cannot be a name (addresses, dates,
   * sentences) is left out, and so is a name that came already.
   */
  static List<String> of(String byline) {
    Set<String> names = new LinkedHashSet<>();
    if (byline.length() > LONGEST * 20) {
      return List.of();
    }
    String previous = null;
    for (String part : parts(withoutBy(byline.strip().replace('\u00A0', ' ')))) {
      String name = withoutDay(withoutBy(part.strip()));
      if (previous != null && isSuffix(name) && !Agencies.is(name)) {
        names.remove(previous);
        previous = previous + ", " + name;
        names.add(previous);
      } else if (isName(name)) {
        names.add(name);
        previous = name;
      }
    }
    return new ArrayList<>(names);
  }

  private static String withoutBy(String text) {
    boolean may = !text.isEmpty() && BY_LETTERS.indexOf(text.charAt(0)) >= 0;
    return may ? BY.matcher(text).replaceFirst("") : text;
  }

  private static String[] parts(String names) {
    int spaces = 0;
    boolean sign = false;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      spaces += Character.isWhitespace(c) ? 1 : 0;
      sign |= ",;|•·\n".indexOf(c) >= 0;
    }
    // A word between two names has a space on both sides.
    return sign || spaces > 1 ? BETWEEN.split(names, -1) : new String[] {names};
  }

  /** A name without the day of the week that stands behind it when a date follows the by-line. */
  private static String withoutDay(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0
            && text.indexOf(' ') < space
            && DAYS.contains(text.substring(space + 1).toLowerCase(Locale.ROOT))
        ? text.substring(0, space)
        : text;
  }

  private static boolean isSuffix(String text) {
    boolean degree =
        text.length() <= 4 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    return degree || SUFFIXES.contains(text.toLowerCase(Locale.ROOT));
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' && (i == 0 || text.charAt(i - 1) != ' ') ? 1 : 0;
    }
    return words;
  }

  private static boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && words(text) <= MOST_WORDS
        && Character.isLetter(text.charAt(0))
        && text.chars()
            .noneMatch(c ->
                Character.isDigit(c) || c == '@' || c == ':' || c == '<' || c == '?' || c == '!')
        && !(text.indexOf('.') >= 0 && ADDRESS.matcher(text).find())
        && !NOT_NAMES.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }
}
