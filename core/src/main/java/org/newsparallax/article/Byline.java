package org.newsparallax.article;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** A line that names who wrote the report: "By Ann Lee and Bo Day, Example News". */
final class Byline {
  private static final int LONGEST = 120;

  private Byline() {}

  /** Whether a line is nothing but a by-line. */
  static boolean is(String line) {
    if (line.length() > LONGEST || !line.regionMatches(true, 0, "by ", 0, 3) || line.length() < 5) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return Character.isUpperCase(line.charAt(3))
        && last != '.'
        && last != '!'
        && last != '?'
        && !names(line).isEmpty()
        && onlyNames(line);
  }

  private static boolean onlyNames(String line) {
    for (int i = 3; i < line.length(); i++) {
      boolean wordStart = line.charAt(i - 1) == ' ';
      if (wordStart
          && Character.isLowerCase(line.charAt(i))
          && !line.startsWith("and ", i)
          && !line.startsWith("for ", i)
          && !line.startsWith("in ", i)
          && !line.startsWith("of ", i)
          && !line.startsWith("the ", i)
          && !line.startsWith("with ", i)
          && !line.startsWith("de ", i)
          && !line.startsWith("van ", i)
          && !line.startsWith("von ", i)) {
        return false;
      }
    }
    return true;
  }

  /** The names in it: parts of two to four words, of which none is an agency or an office. */
  static List<String> names(String line) {
    List<String> names = new ArrayList<>();
    String rest = line.substring(3)
        .replace(" and ", ",")
        .replace(" with ", ",")
        .replace("|", ",")
        .replace(";", ",");
    for (String part : Splitter.on(',').trimResults().omitEmptyStrings().split(rest)) {
      int words = part.split(" +").length;
      if (words >= 2 && words <= 4 && !Furniture.isAgency(part) && !isOffice(part)) {
        names.add(part);
      }
    }
    return names;
  }

  private static boolean isOffice(String part) {
    return part.endsWith("News")
        || part.endsWith("Press")
        || part.endsWith("Writer")
        || part.endsWith("Editor")
        || part.endsWith("Correspondent")
        || part.endsWith("Reporter")
        || part.endsWith("Staff")
        || part.startsWith("The ")
        || part.contains(" in ")
        || part.contains(" for ")
        || part.contains(" of ");
  }
}
