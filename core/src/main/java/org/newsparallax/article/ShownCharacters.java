package org.newsparallax.article;

import java.util.List;
import org.jsoup.parser.Parser;
import org.newsparallax.text.Span;

/**
 * Walks over the characters that some stretches of HTML show, which hold no tags: references are read as what they stand for,
 * and what is not seen is passed over. Used by one thread, once.
 */
final class ShownCharacters {
  /** The longest named reference has 33 characters. */
  private static final int LONGEST_REFERENCE = 40;

  private final String html;
  private final List<Span> places;
  private int place = -1;
  private int start;
  private int end;
  private String meaning = "";
  private int read;

  ShownCharacters(String html, List<Span> places) {
    this.html = html;
    this.places = places;
  }

  /** Goes to the next character that is seen; false if there is none. */
  boolean next() {
    while (advance()) {
      if (!LineText.isUnseen(character())) {
        return true;
      }
    }
    return false;
  }

  /** The character. */
  char character() {
    return meaning.charAt(read);
  }

  /** Where the character, or the reference that it comes from, begins. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  private boolean advance() {
    if (++read < meaning.length()) {
      return true;
    }
    while (place < 0 || end >= places.get(place).end()) {
      if (++place >= places.size()) {
        return false;
      }
      end = places.get(place).start();
    }
    start = end;
    readOne(places.get(place).end());
    read = 0;
    return true;
  }

  private void readOne(int limit) {
    int behind = html.charAt(start) == '&' ? behindReference(limit) : start;
    if (behind == start) {
      end = start + 1;
      meaning = html.substring(start, end);
      return;
    }
    String written = html.substring(start, behind);
    meaning = Parser.unescapeEntities(written, false);
    end = behind;
    // "&notit;" is "¬it;": what is not part of the reference stands as written.
    while (meaning.length() > 1
        && end > start + 1
        && meaning.charAt(meaning.length() - 1) == html.charAt(end - 1)) {
      meaning = meaning.substring(0, meaning.length() - 1);
      end--;
    }
  }

  /** Where the letters and digits of what may be a reference end, a semicolon included. */
  private int behindReference(int limit) {
    int last = Math.min(limit, start + LONGEST_REFERENCE);
    int i = start + 1;
    while (i < last && (Character.isLetterOrDigit(html.charAt(i)) || html.charAt(i) == '#')) {
      i++;
    }
    return i < last && html.charAt(i) == ';' ? i + 1 : i;
  }
}
