package org.newsparallax.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsparallax.lexicon.Table;

/** Rows that a user adds to the tables of the lexicon, each checked when it is given. Immutable. */
final class Additions {
  static final Additions NONE = new Additions(new EnumMap<>(LexiconTable.class));

  private final Map<LexiconTable, List<List<String>>> rows;

  private Additions(Map<LexiconTable, List<List<String>>> rows) {
    this.rows = rows;
  }

  /** The rows added to a table, in the order in which they were given. */
  List<List<String>> rows(LexiconTable table) {
    return rows.getOrDefault(table, List.of());
  }

  /** These and one row more; missing cells at its end are empty. */
  Additions with(LexiconTable table, String... cells) {
    return plus(table, List.of(checked(table, "a new row of " + table.file(), List.of(cells))));
  }

  /** These and the rows of the tables in a folder. */
  Additions with(Path folder) {
    Additions all = this;
    for (Path file : tables(folder)) {
      all = all.with(table(file), file);
    }
    return all;
  }

  private Additions with(LexiconTable table, Path file) {
    Table read = Table.read(file);
    if (!read.columns().equals(table.columns())) {
      throw new IllegalArgumentException(file + ": the header is \""
          + String.join(" | ", read.columns()) + "\", expected the columns "
          + String.join(" | ", table.columns()) + ", set apart by tabs");
    }
    List<List<String>> more = new ArrayList<>();
    for (int i = 0; i < read.rows().size(); i++) {
      more.add(
          checked(table, file + ", line " + read.lines().get(i), read.rows().get(i)));
    }
    return plus(table, more);
  }

  private Additions plus(LexiconTable table, List<List<String>> more) {
    Map<LexiconTable, List<List<String>>> all = new EnumMap<>(LexiconTable.class);
    all.putAll(rows);
    List<List<String>> extended = new ArrayList<>(rows(table));
    extended.addAll(more);
    all.put(table, List.copyOf(extended));
    return new Additions(all);
  }

  private static List<String> checked(LexiconTable table, String source, List<String> cells) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() < table.columns().size()) {
      row.add("");
    }
    String problem = table.problem(row);
    if (problem != null) {
      throw new IllegalArgumentException(source + ": " + problem);
    }
    return List.copyOf(row);
  }

  private static List<Path> tables(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read, expected a folder of tables", e);
    }
  }

  private static LexiconTable table(Path file) {
    for (LexiconTable table : LexiconTable.values()) {
      if (file.endsWith(table.file())) {
        return table;
      }
    }
    throw new IllegalArgumentException(file + ": no table has this name, expected one of "
        + Arrays.stream(LexiconTable.values())
            .map(LexiconTable::file)
            .collect(Collectors.joining(", ")));
  }
}
