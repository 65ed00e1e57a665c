package org.newsparallax.quantity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables that make up the lexicon of quantities, and what a row of each has to be. */
enum LexiconTable {
  /** Words that write a number. */
  NUMERALS("word", "role", "value"),
  /** What vague words are taken to mean. */
  VAGUE("word", "min", "max"),
  /** Words that tell a movement. */
  CHANGES("word", "direction", "strength"),
  /** Closed classes of words. */
  CUES("cue", "words"),
  /** Words that end a noun phrase. */
  VERBS("lemma", "forms"),
  /** Months, days of the week, and hours that have a name. */
  CALENDAR("word", "kind", "value"),
  /** Prefixes of units. */
  PREFIXES("prefix", "symbol", "factor"),
  /** Units of measurement. */
  UNITS("id", "dimension", "names", "symbols", "glued", "prefix"),
  /** Currencies. */
  CURRENCIES("code", "names", "before", "after", "minor", "minorSymbols"),
  /** Words that qualify a number. */
  MODIFIERS("phrase", "position", "modifier"),
  /** Irregular plurals. */
  PLURALS("plural", "singular");

  private final List<String> columns;

  LexiconTable(String... columns) {
    this.columns = List.of(columns);
  }

  /** The name of its file. */
  String file() {
    return name().toLowerCase(Locale.ROOT).concat(".tsv");
  }

  List<String> columns() {
    return columns;
  }

  /** What is wrong with a row of as many cells as there are columns, and what was expected; null if nothing is. */
  @Nullable
  String problem(List<String> row) {
    return switch (this) {
      case NUMERALS ->
        first(
            word(row.get(0)),
            oneOf("role", row.get(1), names(NumeralRole.values())),
            row.get(2).isEmpty() ? null : number("value", row.get(2)));
      case VAGUE -> first(word(row.get(0)), number("min", row.get(1)), number("max", row.get(2)));
      case CHANGES ->
        first(
            word(row.get(0)),
            oneOf("direction", row.get(1), names(Change.Direction.values())),
            oneOf("strength", row.get(2), List.of("always", "amount", "share")));
      case CUES ->
        first(
            oneOf("cue", row.get(0).replace('-', '_'), names(Cue.values())),
            filled("words", row.get(1)));
      case VERBS -> first(word(row.get(0)), filled("forms", row.get(1)));
      case CALENDAR ->
        first(
            word(row.get(0)),
            oneOf("kind", row.get(1), List.of("month", "weekday", "hour")),
            number("value", row.get(2)));
      case PREFIXES -> first(word(row.get(0)), filled("symbol", row.get(1)));
      case UNITS ->
        first(filled("id", row.get(0)), filled("dimension", row.get(1)), form(row.subList(2, 5)));
      case CURRENCIES -> code(row.get(0));
      case MODIFIERS ->
        first(
            filled("phrase", row.get(0)),
            oneOf("position", row.get(1), List.of("before", "after")),
            oneOf("modifier", row.get(2), names(qualifying())));
      case PLURALS -> first(word(row.get(0)), word(row.get(1)));
    };
  }

  private static @Nullable String first(@Nullable String... problems) {
    for (String problem : problems) {
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private static @Nullable String filled(String column, String cell) {
    return cell.isBlank() ? column + " is empty, expected text" : null;
  }

  private static @Nullable String form(List<String> cells) {
    return cells.stream().allMatch(String::isBlank)
        ? "names, symbols and glued are empty, expected a form of the unit in one of them"
        : null;
  }

  private static @Nullable String code(String cell) {
    boolean fits = cell.length() == 3 && cell.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return fits ? null : "code is \"" + cell + "\", expected three capitals such as EUR";
  }

  private static @Nullable String word(String cell) {
    boolean fits = !cell.isEmpty() && cell.chars().allMatch(c -> Tokenizer.isLetter((char) c));
    return fits ? null : "\"" + cell + "\" stands where one word of letters is expected";
  }

  private static @Nullable String number(String column, String cell) {
    try {
      double value = Double.parseDouble(cell);
      return value >= 0 && value < Double.POSITIVE_INFINITY
          ? null
          : column + " is " + cell + ", expected 0 or more";
    } catch (NumberFormatException e) {
      return column + " is \"" + cell + "\", expected a number";
    }
  }

  private static @Nullable String oneOf(String column, String cell, List<String> allowed) {
    return allowed.contains(cell)
        ? null
        : column + " is \"" + cell + "\", expected one of " + String.join(", ", allowed);
  }

  /** The modifiers that words in front can tell: what is vague, the number itself tells. */
  private static Modifier[] qualifying() {
    return EnumSet.complementOf(EnumSet.of(Modifier.VAGUE)).toArray(new Modifier[0]);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
