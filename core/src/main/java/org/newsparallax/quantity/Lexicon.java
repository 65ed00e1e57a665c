package org.newsparallax.quantity;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that the package knows of words, compiled from its tables. Immutable once built, and shared. */
final class Lexicon {
  /** What a change word tells. */
  record Movement(Change.Direction direction, boolean always, boolean shareOnly) {}

  private @Nullable NumeralRole[] roles = new NumeralRole[1 << 14];
  private @Nullable Movement[] movements = new Movement[1 << 14];
  private double[] values = new double[1 << 14];
  private double[] vagueMin = new double[1 << 14];
  private double[] vagueMax = new double[1 << 14];
  private long[] cues = new long[1 << 14];
  final WordTable words = new WordTable();
  final Phrases<Unit> units = new Phrases<>(words);
  final Phrases<Money> moneyBefore = new Phrases<>(words);
  final Phrases<Money> moneyAfter = new Phrases<>(words);
  final Phrases<Modifier> modifiersBefore = new Phrases<>(words);
  final Phrases<Modifier> modifiersAfter = new Phrases<>(words);
  final int a = word("a");
  final int an = word("an");
  final int b = word("b");
  final int the = word("the");
  final int of = word("of");
  final int and = word("and");
  final int or = word("or");
  final int to = word("to");
  final int in = word("in");
  final int by = word("by");
  final int from = word("from");
  final int between = word("between");
  final int out = word("out");
  final int every = word("every");
  final int each = word("each");
  final int per = word("per");
  final int point = word("point");
  final int old = word("old");
  final int aged = word("aged");
  final int number = word("number");
  final int age = word("age");
  final int but = word("but");
  final int who = word("who");
  final int pound = word("pound");
  final int pounds = word("pounds");
  final int than = word("than");
  final int equal = word("equal");
  final int block = word("block");
  final int plus = word("plus");
  final int twice = word("twice");
  final int as = word("as");
  final int what = word("what");
  final int fold = word("fold");
  final int many = word("many");
  final int much = word("much");
  final int day = word("day");
  final int morning = word("morning");
  final int afternoon = word("afternoon");
  final int evening = word("evening");
  final int night = word("night");
  final int up = word("up");
  final int down = word("down");
  final int since = word("since");
  final int minusSign = word("−");
  final int hyphen = word("-");
  final int dash = word("–");
  final int within = word("within");
  final int odd = word("odd");
  final int approximately = word("approximately");
  final int another = word("another");
  final int through = word("through");
  final int olds = word("olds");
  final int ages = word("ages");
  final int turned = word("turned");
  final int yo = word("yo");
  final int min = word("min");
  final int at = word("at");
  final int am = word("am");
  final int hours = word("hours");
  final int pm = word("pm");
  final int p = word("p");
  final int m = word("m");
  final int o = word("o");
  final int clock = word("clock");
  final int zip = word("zip");
  final int them = word("them");
  final int among = word("among");
  final int magnitude = word("magnitude");
  final int magnitudes = word("magnitudes");
  final int scale = word("scale");
  final int richter = word("richter");
  final int dollars = word("dollars");
  final int under = word("under");
  final int over = word("over");
  final int century = word("century");
  final int minus = word("minus");
  final int negative = word("negative");
  final int squared = word("squared");
  final int cubed = word("cubed");
  final int canadian = word("canadian");
  final int australian = word("australian");
  final int us = word("us");
  final int won = word("won");
  final int real = word("real");
  final int crown = word("crown");
  final int ago = word("ago");
  final int later = word("later");
  final int earlier = word("earlier");
  final int before = word("before");
  final int after = word("after");
  final int on = word("on");
  final int thisWord = word("this");
  final int that = word("that");
  final int yesterday = word("yesterday");
  final int local = word("local");
  final int time = word("time");

  private @Nullable String[] singulars = new String[1 << 14];
  private final Additions additions;

  /** The lexicon of the library with what a user adds to it. */
  Lexicon(Additions additions) {
    this.additions = additions;
    readNumerals();
    readChanges();
    readCues();
    readPlurals();
    new UnitForms(units).read(phrases(LexiconTable.UNITS), words(LexiconTable.PREFIXES));
    new MoneyForms(moneyBefore, moneyAfter).read(phrases(LexiconTable.CURRENCIES));
    readModifiers();
    reserve(words.size());
    findTriggers();
    findDates();
  }

  private static final class Holder {
    static final Lexicon DEFAULTS = new Lexicon(Additions.NONE);
  }

  /** The lexicon of the library, loaded at the first call. */
  static Lexicon defaults() {
    return Holder.DEFAULTS;
  }

  @Nullable
  NumeralRole role(int word) {
    return word < 0 ? null : roles[word];
  }

  double value(int word) {
    return values[word];
  }

  double vagueMin(int word) {
    return vagueMin[word];
  }

  double vagueMax(int word) {
    return vagueMax[word];
  }

  @Nullable
  Movement movement(int word) {
    return word < 0 ? null : movements[word];
  }

  /** Whether a numeric expression may begin with the word. */
  boolean isSeed(int word) {
    if (word < 0) {
      return false;
    }
    NumeralRole role = roles[word];
    return role != null && role != NumeralRole.SUFFIX
        || (cues[word] & (Cue.MONTH.bit | Cue.HOUR.bit | Cue.RELATIVE.bit)) != 0
        || isOpener(word)
        || word == minus
        || word == negative
        || moneyBefore.begins(word);
  }

  /** Whether the word begins a numeric expression only together with the one behind it. */
  boolean isOpener(int word) {
    return word == a || word == an || word == hyphen || word == dash || word == minusSign;
  }

  double monthValue(int word) {
    return values[word];
  }

  boolean is(int word, Cue cue) {
    return word >= 0 && (cues[word] & cue.bit) != 0;
  }

  /** Whether the word stands before a noun in place of an article. */
  boolean isDeterminer(int word) {
    return is(word, Cue.DETERMINER);
  }

  /** The singular of an irregular plural, or null. */
  @Nullable
  String singular(int plural) {
    return plural < 0 ? null : singulars[plural];
  }

  /** The rows of a table of words, those of the user last: the last row of a word counts. */
  private LexiconRows words(LexiconTable table) {
    return LexiconRows.of(table, additions.rows(table), false);
  }

  /** The rows of a table of phrases, those of the user first: the first row of a phrase counts. */
  private LexiconRows phrases(LexiconTable table) {
    return LexiconRows.of(table, additions.rows(table), true);
  }

  private int word(String form) {
    return word(form, 0, form.length());
  }

  private int word(String text, int start, int end) {
    int word = words.add(text, start, end);
    reserve(word + 1);
    return word;
  }

  private void reserve(int size) {
    if (size > roles.length) {
      int capacity = 2 * size;
      roles = Arrays.copyOf(roles, capacity);
      movements = Arrays.copyOf(movements, capacity);
      values = Arrays.copyOf(values, capacity);
      vagueMin = Arrays.copyOf(vagueMin, capacity);
      vagueMax = Arrays.copyOf(vagueMax, capacity);
      cues = Arrays.copyOf(cues, capacity);
      singulars = Arrays.copyOf(singulars, capacity);
    }
  }

  private void readNumerals() {
    LexiconRows rows = words(LexiconTable.NUMERALS);
    while (rows.next()) {
      int word = word(rows.cell(0));
      String value = rows.cell(2);
      roles[word] = NumeralRole.of(rows.cell(1));
      values[word] = value.isEmpty() ? 0 : Double.parseDouble(value);
    }
    rows = words(LexiconTable.VAGUE);
    while (rows.next()) {
      int word = word(rows.cell(0));
      vagueMin[word] = Double.parseDouble(rows.cell(1));
      vagueMax[word] = Double.parseDouble(rows.cell(2));
    }
  }

  private void readChanges() {
    LexiconRows rows = words(LexiconTable.CHANGES);
    while (rows.next()) {
      Change.Direction direction = Change.Direction.valueOf(rows.cell(1).toUpperCase(Locale.ROOT));
      String strength = rows.cell(2);
      movements[word(rows.cell(0))] =
          new Movement(direction, strength.equals("always"), strength.equals("share"));
    }
  }

  private void readCues() {
    LexiconRows rows = words(LexiconTable.CUES);
    while (rows.next()) {
      mark(rows, 1, Cue.of(rows.cell(0)));
    }
    rows = words(LexiconTable.VERBS);
    while (rows.next()) {
      mark(rows, 1, Cue.VERB);
    }
    rows = words(LexiconTable.CALENDAR);
    while (rows.next()) {
      int word = word(rows.cell(0));
      mark(word, Cue.of(rows.cell(1)));
      if (roles[word] == null) {
        values[word] = Double.parseDouble(rows.cell(2));
      }
    }
  }

  /** Marks the words of a cell, which are set apart by spaces. */
  private void mark(LexiconRows rows, int column, Cue cue) {
    String text = rows.text();
    int end = rows.end(column);
    for (int from = rows.start(column); from < end; ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 || space > end ? end : space;
      if (to > from) {
        mark(word(text, from, to), cue);
      }
      from = to + 1;
    }
  }

  private void mark(int word, Cue cue) {
    cues[word] |= cue.bit;
    if (cue == Cue.ABBREVIATION) {
      words.mark(word, WordTable.ABBREVIATION);
    }
  }

  private void readModifiers() {
    LexiconRows rows = phrases(LexiconTable.MODIFIERS);
    while (rows.next()) {
      Modifier modifier = Modifier.valueOf(rows.cell(2).toUpperCase(Locale.ROOT));
      if (rows.cell(1).equals("before")) {
        modifiersBefore.add(rows.cell(0), false, true, modifier);
      } else {
        modifiersAfter.add(rows.cell(0), false, false, modifier);
      }
    }
  }

  private void readPlurals() {
    LexiconRows rows = words(LexiconTable.PLURALS);
    while (rows.next()) {
      singulars[word(rows.cell(0))] = rows.cell(1);
    }
  }

  /** Marks the words at which a figure may begin, and those that a reader has to stop at for another reason. */
  private void findTriggers() {
    for (int word = 0; word < words.size(); word++) {
      if (isSeed(word) || is(word, Cue.URL) || word == dollars) {
        words.mark(word, WordTable.TRIGGER);
      }
    }
  }

  /** Marks the words that stand behind numbers that are dates or times. */
  private void findDates() {
    int[] times = {am, pm, a, b, p, o, hours, in, at, on, thisWord, that, yesterday, local};
    for (int word : times) {
      mark(word, Cue.BEHIND_DATE);
    }
    for (int word = 0; word < words.size(); word++) {
      if (is(word, Cue.MONTH) || is(word, Cue.WEEKDAY) || is(word, Cue.ERA)) {
        mark(word, Cue.BEHIND_DATE);
      }
    }
  }
}
