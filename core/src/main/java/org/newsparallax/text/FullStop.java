package org.newsparallax.text;

import org.jspecify.annotations.Nullable;

/** Decides whether a single full stop ends a sentence or belongs to an abbreviation, by the words on both sides. */
final class FullStop {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_ADDRESS = 64;
  /** An adverbial of time that opens a sentence is shorter than this: "Shortly after 5 a.m.". */
  private static final int LONGEST_OPENING = 40;

  private final CharSequence text;
  private final int from;
  private final int end;

  FullStop(CharSequence text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = end;
  }

  /**
   * Whether the sentence ends.
   *
   * @param sentence where the sentence begins
   * @param stop the full stop
   * @param next the first letter, digit or sign behind it and behind opening marks
   * @param quote whether a quotation opens there
   */
  boolean ends(int sentence, int stop, int next, boolean quote) {
    int word = wordStart(Math.max(sentence, stop - LONGEST_WORD), stop);
    char c = text.charAt(next);
    AbbreviationKind kind = kind(word, stop);
    if (kind != null) {
      return !Marks.isLower(c) && endsAfter(kind, sentence, word, stop, next, quote);
    }
    if (Marks.isLower(c)) {
      return isBrand(next);
    }
    if (stop - word == 1 && Marks.isUpper(text.charAt(word))) {
      return endsAfterInitial(sentence, word, next, quote);
    }
    if (looksAbbreviated(word, stop)) {
      return startsSentence(next) || quote;
    }
    return true;
  }

  /** The word in front of a stop, without it. */
  String wordBefore(int stop) {
    return text.subSequence(wordStart(Math.max(from, stop - LONGEST_WORD), stop), stop)
        .toString();
  }

  /** The word that begins here: letters only, apostrophes cut it off. */
  String wordAt(int from) {
    int i = from;
    while (i < end && i - from < LONGEST_WORD && Marks.isLetter(text.charAt(i))) {
      i++;
    }
    return text.subSequence(from, i).toString();
  }

  /** Whether a stop without a space behind it stands in an address of the internet, a file or a program's name. */
  boolean isAddress(int stop, int next) {
    for (int i = stop - 1; i >= from && i > stop - LONGEST_ADDRESS; i--) {
      char c = text.charAt(i);
      if (WhiteSpace.is(c)) {
        break;
      }
      if (c == '@' || c == '/' || c == '_' || c == '.' && !isMarkAt(i + 1)) {
        return true;
      }
    }
    if (wordBefore(stop).equals("www")) {
      return true;
    }
    String word = wordAt(next);
    int behind = next + word.length();
    char c = behind < end ? text.charAt(behind) : ' ';
    char further = behind + 1 < end ? text.charAt(behind + 1) : ' ';
    return Words.DOMAINS.contains(word)
        || c == '@'
        || c == '_'
        || c == '('
        || c == '.' && Marks.isLower(further);
  }

  /** Whether the part of a word that begins here is a sentence of its own, or a number. */
  private boolean isMarkAt(int i) {
    return i < end
        && (Marks.isUpper(text.charAt(i))
            || Marks.isDigit(text.charAt(i))
            || Marks.isQuote(text.charAt(i)));
  }

  private int wordStart(int earliest, int stop) {
    int i = stop;
    while (i > earliest && isInWord(text.charAt(i - 1))) {
      i--;
    }
    while (i < stop && (Marks.isQuote(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  private static boolean isInWord(char c) {
    return Marks.isLetter(c)
        || Marks.isDigit(c)
        || c == '.'
        || c == '-'
        || c == '/'
        || c == '\u00B0'
        || c == '&'
        || Marks.isApostrophe(c);
  }

  private @Nullable AbbreviationKind kind(int word, int stop) {
    AbbreviationKind kind = abbreviation(word, stop);
    int part = stop;
    while (part > word && text.charAt(part - 1) != '-' && text.charAt(part - 1) != '/') {
      part--;
    }
    return kind == null && part > word ? abbreviation(part, stop) : kind;
  }

  private @Nullable AbbreviationKind abbreviation(int word, int stop) {
    return Words.mayAbbreviate(text, word, stop)
        ? Words.abbreviation(text.subSequence(word, stop).toString())
        : null;
  }

  private boolean endsAfter(
      AbbreviationKind kind, int sentence, int from, int stop, int next, boolean quote) {
    boolean upper = Marks.isUpper(text.charAt(next));
    boolean starts = startsSentence(next) || quote && upper;
    return switch (kind) {
      case TITLE, LINK -> false;
      case SAINT -> starts && nameBefore(sentence, from);
      case NUMBERED -> upper && !(isCapital(from) && Words.NUMERALS.contains(wordAt(next)));
      case MONTH, MEASURE, CLOSING -> upper;
      case WEEKDAY -> upper && !Words.MONTHS.contains(wordAt(next));
      case COMPANY, COUNTRY, STREET, ERA -> starts;
      case STATE -> upper && (starts || commaBefore(from));
      case CLOCK -> !opensSentence(sentence, stop) && !goesOnWithClock(next);
    };
  }

  private boolean endsAfterInitial(int sentence, int from, int next, boolean quote) {
    if (text.charAt(from) == 'I' && from > sentence && !nameBefore(sentence, from)) {
      return true;
    }
    if (isDegree(from)) {
      return true;
    }
    if (Marks.isDigit(text.charAt(next))) {
      return !nameBefore(sentence, from);
    }
    return from > sentence && (startsSentence(next) || quote);
  }

  /** The letter of a scale behind a number: "12.5 C." */
  private boolean isDegree(int letter) {
    char c = text.charAt(letter);
    return (c == 'C' || c == 'F')
        && letter - 2 >= from
        && WhiteSpace.is(text.charAt(letter - 1))
        && Marks.isDigit(text.charAt(letter - 2));
  }

  private boolean isCapital(int i) {
    return Marks.isUpper(text.charAt(i));
  }

  private boolean startsSentence(int next) {
    return Words.STARTERS.contains(wordAt(next));
  }

  /** Initials (J.K., B.B.C.) and capitalised words without a vowel (Ptl., Hwy.). */
  private boolean looksAbbreviated(int from, int stop) {
    boolean initials = stop - from > 2 && (stop - from) % 2 == 1;
    for (int i = from; initials && i < stop; i++) {
      initials = (i - from) % 2 == 0 ? Marks.isLetter(text.charAt(i)) : text.charAt(i) == '.';
    }
    if (initials || stop - from < 2 || stop - from > 4 || !Marks.isUpper(text.charAt(from))) {
      return initials;
    }
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      if ("aeiouyAEIOUY".indexOf(c) >= 0 || i > from && !Marks.isLower(c) || c > 127) {
        return false;
      }
    }
    return true;
  }

  /** iPhone, eBay, al-Shabab: names that begin in lower case. */
  private boolean isBrand(int next) {
    for (int i = next + 1; i < end && i <= next + 3; i++) {
      char c = text.charAt(i);
      if (Marks.isUpper(c)) {
        return true;
      }
      if (!Marks.isLower(c) && c != '-') {
        return false;
      }
    }
    return false;
  }

  private boolean nameBefore(int sentence, int from) {
    int i = before(sentence, from);
    int word = i;
    while (word > sentence && word > i - LONGEST_WORD && !WhiteSpace.is(text.charAt(word - 1))) {
      word--;
    }
    return word < i && (Marks.isUpper(text.charAt(word)) || Marks.isDigit(text.charAt(word)));
  }

  private boolean commaBefore(int from) {
    int i = before(this.from, from);
    return i > this.from && text.charAt(i - 1) == ',';
  }

  private int before(int earliest, int from) {
    int i = from;
    while (i > earliest && i > from - 3 && WhiteSpace.is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** "At 5 a.m. Mr. Smith left": the time of day belongs to what opens the sentence. */
  private boolean opensSentence(int sentence, int stop) {
    if (stop - sentence > LONGEST_OPENING) {
      return false;
    }
    int word = sentence;
    while (word < stop && Marks.isOpener(text.charAt(word))) {
      word++;
    }
    return Words.OPENING.contains(wordAt(word));
  }

  private boolean goesOnWithClock(int next) {
    int word = next;
    while (word < end && word < next + 3 && Marks.isDigit(text.charAt(word))) {
      word++;
    }
    boolean day = word > next;
    if (day) {
      word = WhiteSpace.skip(text, word, Math.min(end, word + 3));
      return Words.MONTHS.contains(wordAt(word));
    }
    String name = wordAt(next);
    int behind =
        WhiteSpace.skip(text, next + name.length(), Math.min(end, next + name.length() + 3));
    return Words.AFTER_CLOCK.contains(name) || name.isEmpty() || wordAt(behind).equals("time");
  }
}
