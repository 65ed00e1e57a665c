package org.newsparallax.article;

/** Tells captions of pictures by what they say of themselves. */
final class Captions {
  private static final int OPENING = 70;
  /** No phrase that opens a caption is longer. */
  private static final int LONGEST_PHRASE = 100;

  private Captions() {}

  /** Whether a sentence opens a caption: "FILE PHOTO:", "In this May 9, 1999 photo", "OSLO, NORWAY - MAY 03: ". */
  static boolean opens(String sentence) {
    String opening = sentence.substring(0, Math.min(sentence.length(), LONGEST_PHRASE));
    String folded = Furniture.fold(opening);
    return Furniture.starts(Furniture.Kind.CAPTION, folded)
        || namesPicture(folded)
        || isAgencyStyle(sentence);
  }

  /** Whether a sentence in front of a credit is its caption rather than the end of a paragraph. */
  static boolean looksLike(String sentence) {
    return opens(sentence)
        || Furniture.holds(Furniture.Kind.CAPTION, Furniture.fold(sentence))
        || holdsFullDate(sentence);
  }

  /** Whether a sentence reports what somebody says, as captions hardly ever do. */
  static boolean holdsSpeech(String sentence) {
    return sentence.contains(" said")
        || sentence.contains(" says ")
        || sentence.contains(" told ")
        || sentence.contains("ccording to")
        || sentence.indexOf('\u201C') >= 0
        || sentence.indexOf('"') >= 0;
  }

  /** "In this May 9, 1999 photo, …": the picture is named before the first clause ends. */
  private static boolean namesPicture(String folded) {
    if (!folded.startsWith("in this ")) {
      return false;
    }
    String opening = folded.substring(0, Math.min(folded.length(), OPENING));
    return opening.contains(" photo")
        || opening.contains(" image")
        || opening.contains(" frame")
        || opening.contains(" picture")
        || opening.contains(" screengrab");
  }

  /** Place in capitals, dash, month in capitals and day, colon. */
  private static boolean isAgencyStyle(String sentence) {
    int colon = sentence.indexOf(':');
    if (colon < 10 || colon > OPENING || !Character.isDigit(sentence.charAt(colon - 1))) {
      return false;
    }
    if (colon + 1 >= sentence.length() || sentence.charAt(colon + 1) != ' ') {
      return false;
    }
    boolean dash = false;
    for (int i = 0; i < colon; i++) {
      char c = sentence.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      dash |= c == '-' || c == '\u2013' || c == '\u2014';
    }
    return dash;
  }

  /** A month, a day and a year, as captions date what they show and reports hardly ever do. */
  private static boolean holdsFullDate(String sentence) {
    int end = 0;
    for (int start = 0; start < sentence.length(); start = end + 1) {
      end = start;
      while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
        end++;
      }
      boolean month = end - start > 2
          && Character.isUpperCase(sentence.charAt(start))
          && Months.number(sentence.substring(start, end)) > 0;
      if (month && isDayAndYear(sentence, sentence.startsWith(".", end) ? end + 1 : end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayAndYear(String sentence, int from) {
    int digits = 0;
    for (int i = from; i < sentence.length() && i < from + 10; i++) {
      char c = sentence.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c != ' ' && c != ',') {
        break;
      }
    }
    return digits >= 5;
  }
}
