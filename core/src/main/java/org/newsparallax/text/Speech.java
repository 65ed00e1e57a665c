package org.newsparallax.text;

/** Tells who speaks from who acts: behind a question in quotation marks, "Smith asked." goes on with the sentence. */
final class Speech {
  private static final int MOST_NAMES = 5;

  private Speech() {}

  /** Whether one to five capitalised words and then a verb of saying stand here. */
  static boolean names(CharSequence text, int from, int end) {
    int i = from;
    for (int names = 0; names <= MOST_NAMES && i < end; names++) {
      int behind = word(text, i, end);
      if (behind == i) {
        return false;
      }
      String word = text.subSequence(i, Math.min(behind, i + 30)).toString();
      if (!Marks.isUpper(word.charAt(0))) {
        return names > 0 && Words.SPEECH.contains(word);
      }
      if (names == 0 && Words.STARTERS.contains(word)) {
        return false;
      }
      if (behind < end && text.charAt(behind) == '.') {
        behind++;
      }
      i = WhiteSpace.skip(text, behind, Math.min(end, behind + 3));
      if (i == behind) {
        return false;
      }
    }
    return false;
  }

  private static int word(CharSequence text, int from, int end) {
    int i = from;
    while (i < end
        && i - from < 40
        && (Marks.isLetter(text.charAt(i)) || i > from && isInner(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isInner(char c) {
    return Marks.isApostrophe(c) || c == '-';
  }
}
