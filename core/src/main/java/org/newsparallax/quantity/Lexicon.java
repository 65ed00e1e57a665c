package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** All that the package knows of words, compiled from its tables. Immutable once built, and shared. */
final class Lexicon {
  /** What a change word tells. */
  record Movement(Change.Direction direction, boolean always, boolean shareOnly) {}

  private record Prefix(String name, String symbol) {}

  private @Nullable NumeralRole[] roles = new NumeralRole[1 << 12];
  private @Nullable Movement[] movements = new Movement[1 << 12];
  private double[] values = new double[1 << 12];
  private double[] vagueMin = new double[1 << 12];
  private double[] vagueMax = new double[1 << 12];
  private long[] cues = new long[1 << 12];
  final WordTable words = new WordTable();
  final Phrases<Unit> units = new Phrases<>(words);
  final Phrases<Money> moneyBefore = new Phrases<>(words);
  final Phrases<Money> moneyAfter = new Phrases<>(words);
  final Phrases<Modifier> modifiersBefore = new Phrases<>(words);
  final Phrases<Modifier> modifiersAfter = new Phrases<>(words);
  final int a = word("a");
  final int an = word("an");
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
  final int am = word("am");
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
  private final BitSet seeds = new BitSet();
  /** Lets pass the words that a reader of a text has to stop at. */
  final TriggerFilter triggers = new TriggerFilter();

  private @Nullable String[] singulars = new String[1 << 12];
  private final Additions additions;

  /** The lexicon of the library with what a user adds to it. */
  Lexicon(Additions additions) {
    this.additions = additions;
    readNumerals();
    readCues();
    readUnits();
    readCurrencies();
    readModifiers();
    for (List<String> row : words(LexiconTable.PLURALS)) {
      int word = word(row.get(0));
      singulars[word] = row.get(1);
    }
    findSeeds();
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
    return word >= 0 && seeds.get(word);
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
  private List<List<String>> words(LexiconTable table) {
    return joined(rows(table), additions.rows(table));
  }

  /** The rows of a table of phrases, those of the user first: the first row of a phrase counts. */
  private List<List<String>> phrases(LexiconTable table) {
    return joined(additions.rows(table), rows(table));
  }

  private static List<List<String>> joined(List<List<String>> first, List<List<String>> second) {
    List<List<String>> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<List<String>> rows(LexiconTable table) {
    return Table.load(Lexicon.class, table.file()).rows();
  }

  private int word(String form) {
    int word = words.add(form);
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
    for (List<String> row : words(LexiconTable.NUMERALS)) {
      int word = word(row.get(0));
      roles[word] = NumeralRole.of(row.get(1));
      values[word] = row.get(2).isEmpty() ? 0 : Double.parseDouble(row.get(2));
    }
    for (List<String> row : words(LexiconTable.VAGUE)) {
      int word = word(row.get(0));
      vagueMin[word] = Double.parseDouble(row.get(1));
      vagueMax[word] = Double.parseDouble(row.get(2));
    }
    for (List<String> row : words(LexiconTable.CHANGES)) {
      Change.Direction direction = Change.Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      movements[word(row.get(0))] =
          new Movement(direction, row.get(2).equals("always"), row.get(2).equals("share"));
    }
  }

  private void readCues() {
    for (List<String> row : words(LexiconTable.CUES)) {
      Cue cue = Cue.of(row.get(0));
      for (String form : row.get(1).split(" ")) {
        mark(form, cue);
      }
    }
    for (List<String> row : words(LexiconTable.VERBS)) {
      for (String form : row.get(1).split(" ")) {
        mark(form, Cue.VERB);
      }
    }
    for (List<String> row : words(LexiconTable.CALENDAR)) {
      Cue cue = Cue.of(row.get(1));
      mark(row.get(0), cue);
      int word = word(row.get(0));
      if (roles[word] == null) {
        values[word] = Double.parseDouble(row.get(2));
      }
    }
  }

  private void mark(String form, Cue cue) {
    int word = word(form);
    cues[word] |= cue.bit;
    if (cue == Cue.ABBREVIATION) {
      words.markAbbreviation(word);
    }
  }

  private void readUnits() {
    List<Prefix> prefixes = new ArrayList<>();
    for (List<String> row : words(LexiconTable.PREFIXES)) {
      prefixes.add(new Prefix(row.get(0), row.get(1)));
    }
    List<List<String>> rows = phrases(LexiconTable.UNITS);
    for (List<String> row : rows) {
      Unit unit = new Unit(row.get(0), row.get(1), false);
      Unit glued = new Unit(row.get(0), row.get(1), true);
      for (String name : forms(row.get(2))) {
        units.add(name, false, false, unit);
      }
      for (String symbol : forms(row.get(3))) {
        units.add(symbol, true, false, unit);
      }
      for (String symbol : forms(row.get(4))) {
        units.add(symbol, true, false, glued);
      }
    }
    for (List<String> row : rows) {
      Unit unit = new Unit(row.get(0), row.get(1), false);
      List<String> symbols = List.of(row.get(5).split(" "));
      for (Prefix prefix : prefixes) {
        if (symbols.contains(prefix.symbol())) {
          prefixed(prefix, prefixed(prefix, unit), row);
        }
      }
    }
  }

  private void prefixed(Prefix prefix, Unit unit, List<String> row) {
    for (String name : forms(row.get(2))) {
      units.add(prefix.name() + name, false, false, unit);
    }
    for (int column = 3; column <= 4; column++) {
      for (String symbol : forms(row.get(column))) {
        units.add(prefix.symbol() + symbol, true, false, unit);
      }
    }
  }

  private static Unit prefixed(Prefix prefix, Unit unit) {
    return new Unit(prefix.name() + unit.id(), unit.dimension(), false);
  }

  private void readCurrencies() {
    for (List<String> row : phrases(LexiconTable.CURRENCIES)) {
      String code = row.get(0);
      for (String name : forms(row.get(1))) {
        moneyAfter.add(name, false, false, new Money(code, 1, false));
      }
      for (String form : forms(row.get(2))) {
        moneyBefore.add(form, true, false, new Money(code, 1, false));
      }
      for (String form : forms(row.get(3))) {
        moneyAfter.add(form, true, false, new Money(code, 1, false));
      }
      moneyBefore.add("M" + code, true, false, new Money(code, 1e6, false));
      moneyAfter.add("M" + code, true, false, new Money(code, 1e6, false));
      for (String name : forms(row.get(4))) {
        moneyAfter.add(name, false, false, new Money(code, 0.01, false));
      }
      for (String form : forms(row.get(5))) {
        moneyAfter.add(form, true, false, new Money(code, 0.01, true));
      }
    }
  }

  private void readModifiers() {
    for (List<String> row : phrases(LexiconTable.MODIFIERS)) {
      Modifier modifier = Modifier.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      if (row.get(1).equals("before")) {
        modifiersBefore.add(row.get(0), false, true, modifier);
      } else {
        modifiersAfter.add(row.get(0), false, false, modifier);
      }
    }
    reserve(words.size());
  }

  private void findSeeds() {
    for (int word = 0; word < words.size(); word++) {
      seeds.set(
          word,
          roles[word] != null && roles[word] != NumeralRole.SUFFIX
              || is(word, Cue.MONTH)
              || is(word, Cue.RELATIVE)
              || moneyBefore.begins(word)
              || word == minus
              || word == negative
              || isOpener(word));
      if (seeds.get(word) || is(word, Cue.URL) || word == dollars) {
        String form = words.form(word);
        triggers.add(WordTable.key(form, 0, form.length()));
      }
    }
  }

  private static List<String> forms(String cell) {
    List<String> forms = new ArrayList<>();
    for (String form : cell.split("; ")) {
      if (!form.isEmpty()) {
        forms.add(form);
      }
    }
    return forms;
  }
}
