package org.newsparallax.article;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A line that names who wrote the report: "By Ann Lee and Bo Day, Example News". */
final class Byline {
  private static final int LONGEST = 120;
  private static final Set<String> POSTS =
      Set.of("Staff", "Senior", "Writer", "Reporter", "Correspondent", "Editor", "Contributor");

  private Byline() {}

  /** Whether a line is nothing but a by-line. */
  static boolean is(String line) {
    if (line.length() > LONGEST || line.length() < 5 || !opens(line)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return Character.isUpperCase(line.charAt(nameStart(line)))
        && last != '.'
        && last != '!'
        && last != '?'
        && !names(line).isEmpty()
        && onlyNames(line);
  }

  private static boolean opens(String line) {
    return line.regionMatches(true, 0, "by ", 0, 3) || line.regionMatches(true, 0, "by: ", 0, 4);
  }

  private static boolean onlyNames(String line) {
    for (int i = 3; i < line.length(); i++) {
      boolean wordStart = line.charAt(i - 1) == ' ';
      if (wordStart
          && Character.isLowerCase(line.charAt(i))
          && !isAddress(line, i)
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
    for (String part : parts(line)) {
      String name = withoutPost(part);
      int words = name.split(" +").length;
      if (words >= 2
          && words <= 4
          && name.indexOf('@') < 0
          && !Agencies.is(name)
          && !Furniture.isAgency(name)
          && !isOffice(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The news agencies in it. */
  static List<String> agencies(String line) {
    return parts(line).stream().filter(Agencies::is).toList();
  }

  private static List<String> parts(String line) {
    String rest = line.substring(nameStart(line))
        .replace(" and ", ",")
        .replace(" with ", ",")
        .replace(" for ", ",")
        .replace("|", ",")
        .replace(";", ",");
    return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(rest);
  }

  /** "By: Ann Lee" as well as "By Ann Lee". */
  private static int nameStart(String line) {
    return line.regionMatches(true, 0, "by: ", 0, 4) && line.length() > 4 ? 4 : 3;
  }

  private static boolean isAddress(String line, int from) {
    int at = line.indexOf('@', from);
    int space = line.indexOf(' ', from);
    return at > from && (space < 0 || at < space);
  }

  /** A name without what its bearer is, if that follows without a comma: "Ann Lee Staff Writer". */
  private static String withoutPost(String part) {
    int end = part.length();
    int space = part.lastIndexOf(' ', end - 1);
    while (space > 0
        && part.indexOf(' ') < space
        && POSTS.contains(part.substring(space + 1, end))) {
      end = space;
      space = part.lastIndexOf(' ', end - 1);
    }
    return part.substring(0, end);
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
